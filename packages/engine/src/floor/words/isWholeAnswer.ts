import { isBackchannel } from './isBackchannel.ts';
import { isFiller } from './isFiller.ts';
import { spokenWords } from './spokenWords.ts';
import { wordListsOf, type WordLists } from './WordLists.ts';
import { wordSet } from './wordSet.ts';

/** Longer is more than an answer, or the beginning of one. */
const mostWords = 6;

/**
 * True where the words by themselves answer a question or acknowledge what was said: `yes`,
 * `no, not yet`, `I hear you`. False where they end in a mark that announces more, for a lone filler,
 * and in a language without lists.
 */
export function isWholeAnswer(text: string, locale: string): boolean {
  const lists = wordListsOf(locale);
  const words = spokenWords(text);
  if (!lists || words.length === 0 || words.length > mostWords) return false;
  if (/(\.\.|…|[,;:–—-])$/.test(text.trimEnd())) return false;
  if (words.length === 1 && isFiller(text, locale)) return false;
  // "of course" answers, "of" does not.
  if (wordSet(lists.prepositions).has(words.at(-1)!)) return false;
  return isBackchannel(text, locale) || consumes(words, answersOf(lists));
}

const phrases = new WeakMap<WordLists, ReadonlySet<string>>();

function answersOf(lists: WordLists): ReadonlySet<string> {
  let all = phrases.get(lists);
  if (!all) phrases.set(lists, (all = new Set([...wordSet(lists.answers), ...wordSet(lists.acknowledgements), ...wordSet(lists.backchannels)])));
  return all;
}

function consumes(words: readonly string[], known: ReadonlySet<string>): boolean {
  if (words.length === 0) return true;
  return words.some((_, index) => known.has(words.slice(0, index + 1).join(' ')) && consumes(words.slice(index + 1), known));
}
