import { SentenceGate } from './SentenceGate.ts';

/** Splits a whole text into its sentences, trimmed. None is cut at a comma. */
export function splitSentences(text: string): string[] {
  const gate = new SentenceGate({ firstCutAfter: Infinity });
  return [...gate.push(text), ...gate.end()];
}
