export { createCheckedLanguage } from './checks/createCheckedLanguage.ts';
export { sentenceChecker, type Refusal, type SentenceCheck } from './checks/checkSentence.ts';
export { createLanguageChain, type LanguageChainOptions, type LanguageStage } from './chain/createLanguageChain.ts';
