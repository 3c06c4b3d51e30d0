import type { HistoryTurn } from '../../ports/LanguagePort.ts';
import { tokenise } from '../lexicons/phrases.ts';

/** A turn counts as told once this share of its words was heard. */
const heardShare = 0.7;

/** Whether the persona's last turn in the history holds enough of `text`, counted from its start. */
export function wasHeard(text: string, history: readonly HistoryTurn[]): boolean {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return true;
  const heard = wordsOf(history.findLast((turn) => turn.who === 'persona')?.text ?? '');
  const same = heard.findIndex((word, index) => word !== wanted[index]);
  return (same === -1 ? heard.length : same) >= heardShare * wanted.length;
}

function wordsOf(text: string): readonly string[] {
  return tokenise(text).filter((token) => token !== '.');
}
