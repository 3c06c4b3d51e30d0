import { isFiller } from '../../floor/words/index.ts';
import type { LanguageRequest } from '../../ports/LanguagePort.ts';
import type { Situation } from '../ledger/Situation.ts';

/** Words in a turn that only says that it was heard. */
const fewWords = 4;

/** After this many turns in a row that were let stand the persona speaks. */
const mostInARow = 1;

/**
 * Why the persona lets the moment stand instead of answering, or undefined when it answers. It never
 * withholds from a question, from a proposal or from a hurt, and never twice in a row.
 */
export function whyWithhold(
  situation: Situation,
  { learnerText, locale, history }: Pick<LanguageRequest, 'learnerText' | 'locale' | 'history'>,
  toldLast: readonly string[],
): string | undefined {
  const { purpose, moves, words, withheld } = situation;
  if (purpose !== 'reply' || withheld >= mostInARow || situation.ended !== undefined) return undefined;
  if (words === 0 || /[?？]\s*$/.test(learnerText)) return undefined;
  if (onlyFillers(learnerText, locale)) return 'a hesitation, and no words yet';
  const quiet = moves.every((move) => move === 'acknowledges' || move === 'unclear' || move === 'holds-silence');
  if (!quiet || words > fewWords || history.length === 0) return undefined;
  if (toldLast.length > 0) return 'a hard truth stands for a moment';
  if (moves.includes('holds-silence')) return 'the pause does its work';
  return undefined;
}

function onlyFillers(text: string, locale: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  return words.length > 0 && words.every((word) => isFiller(word, locale));
}
