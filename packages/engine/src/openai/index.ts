export { movesRequest, type MovesAnswer, type MovesAsker, type MovesQuestion, type NoMoves } from './askForMoves.ts';
export { createOpenAiAppraiser, type OpenAiAppraiser, type OpenAiAppraiserOptions } from './createOpenAiAppraiser.ts';
export { createOpenAiLanguage, type OpenAiLanguageOptions } from './createOpenAiLanguage.ts';
