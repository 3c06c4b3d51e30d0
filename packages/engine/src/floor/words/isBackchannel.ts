import { spokenWords } from './spokenWords.ts';
import { wordListsOf } from './WordLists.ts';
import { wordSet } from './wordSet.ts';

/** More words than this claim the floor, whatever they are. */
const mostWords = 4;

/**
 * True when the text is nothing but signals that claim no floor, such as `mm-hm` or `yeah, I see`.
 * False for `no`, `stop`, `wait` and for an empty text; false in a language without lists.
 */
export function isBackchannel(text: string, locale: string): boolean {
  const lists = wordListsOf(locale);
  const words = spokenWords(text);
  if (!lists || words.length === 0 || words.length > mostWords) return false;
  return consumes(words, wordSet(lists.backchannels));
}

/** True for the start of a signal that is still being said or written down, such as the `uh` of `uh huh`. */
export function startsBackchannel(text: string, locale: string): boolean {
  const lists = wordListsOf(locale);
  const words = spokenWords(text);
  if (!lists || words.length === 0 || words.length >= mostWords) return false;
  const spoken = words.join(' ');
  return [...wordSet(lists.backchannels)].some((phrase) => phrase.startsWith(spoken)) || (words.length === 1 && wordSet(lists.fillers).has(spoken));
}

function consumes(words: readonly string[], phrases: ReadonlySet<string>): boolean {
  if (words.length === 0) return true;
  return words.some((_, index) => phrases.has(words.slice(0, index + 1).join(' ')) && consumes(words.slice(index + 1), phrases));
}
