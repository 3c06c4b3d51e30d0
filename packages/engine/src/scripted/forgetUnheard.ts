import type { HistoryTurn } from '../ports/LanguagePort.ts';
import { tokenise } from '../reasoning/lexicons/phrases.ts';
import type { ScriptMemory } from './ScriptMemory.ts';

/** A turn counts as told once this share of its words was heard. */
const heardShare = 0.7;

/**
 * Takes back what the last turn was to tell when it was cut off: its facts are not told and its
 * beats not played. Its wording stays used, so a second try comes in other words.
 */
export function forgetUnheard(memory: ScriptMemory, history: readonly HistoryTurn[]): ScriptMemory {
  const { last } = memory;
  if (!last || wasHeard(last.text, history)) return memory;
  const played = { ...memory.played };
  for (const beat of last.beats) played[beat] = Math.max(0, (played[beat] ?? 0) - 1);
  return { ...memory, played, disclosed: memory.disclosed.filter((fact) => !last.disclosed.includes(fact)) };
}

function wasHeard(text: string, history: readonly HistoryTurn[]): boolean {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return true;
  const heard = wordsOf(history.findLast((turn) => turn.who === 'persona')?.text ?? '');
  const same = heard.findIndex((word, index) => word !== wanted[index]);
  const count = same === -1 ? heard.length : same;
  return count >= heardShare * wanted.length;
}

function wordsOf(text: string): readonly string[] {
  return tokenise(text).filter((token) => token !== '.');
}
