export { createOpenAiLanguage, type OpenAiLanguageOptions } from './createOpenAiLanguage.ts';
