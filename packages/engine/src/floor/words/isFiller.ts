import { spokenWords } from './spokenWords.ts';
import { wordListsOf } from './WordLists.ts';
import { wordSet } from './wordSet.ts';

/** True for `um`, `äh`, `euh` and the like; false in a language without lists. */
export function isFiller(word: string, locale: string): boolean {
  const lists = wordListsOf(locale);
  const words = spokenWords(word);
  return lists !== undefined && words.length === 1 && wordSet(lists.fillers).has(words[0]!);
}
