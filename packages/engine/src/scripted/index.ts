export { createScriptedLanguage, type ScriptedLanguageOptions } from './createScriptedLanguage.ts';
export { planTurn, type ScriptTurn } from './planTurn.ts';
export type { ScriptMemory } from './ScriptMemory.ts';
