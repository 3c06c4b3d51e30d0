export { createCheckedLanguage } from './checks/createCheckedLanguage.ts';
export { inWords, toldIn } from './checks/leaksOf.ts';
export { sentenceChecker, type Refusal, type SentenceCheck } from './checks/checkSentence.ts';
export { createLanguageChain, type LanguageChainOptions, type LanguageStage } from './chain/createLanguageChain.ts';
export { createPersonaLanguage, type PersonaLanguageOptions } from './createPersonaLanguage.ts';
export { appraisalPrompt, appraisalSchema, moveMeanings, readAppraisal, wordMoves } from './prompt/appraisalPrompt.ts';
export { buildPrompt, type Prompt, type PromptMessage, type PromptOptions } from './prompt/buildPrompt.ts';
export { replyInCharacter, type MindScenario, type TurnRequest } from '../reasoning/mind/replyInCharacter.ts';
