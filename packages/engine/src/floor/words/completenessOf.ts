import { spokenWords } from './spokenWords.ts';
import { wordListsOf, type WordLists } from './WordLists.ts';
import { wordSet } from './wordSet.ts';

/** Nothing is known about the words. */
const unknown = 0.5;

/**
 * How much the words so far look like a complete turn, 0 to 1, by their end and the shape of the
 * clause. Set by hand, not fitted; 0.5 without words or without lists for the language. It counts on
 * no punctuation but uses what there is.
 */
export function completenessOf(text: string, locale: string): number {
  const words = spokenWords(text);
  if (words.length === 0) return unknown;
  const mark = text.trim().at(-1) ?? '';
  const lists = wordListsOf(locale);
  if (!lists) return /[?？؟]/.test(mark) ? 0.9 : /[.!。！]/.test(mark) ? 0.7 : unknown;
  const byWords = fromWords(words, lists);
  if (/\.\.$|…$|[,;:–—-]$/.test(text.trim())) return Math.min(byWords, 0.15);
  if (/[?？]/.test(mark)) return Math.max(byWords, 0.9);
  // A recogniser puts full stops at pauses, so the words keep half the say.
  if (/[.!]/.test(mark)) return (byWords + 0.95) / 2;
  return byWords;
}

function fromWords(words: readonly string[], lists: WordLists): number {
  const has = (list: readonly string[], word: string | undefined): boolean => word !== undefined && wordSet(list).has(word);
  const last = words.at(-1)!;
  const before = words.at(-2);
  if (words.length <= 3 && words.every((word) => has(lists.answers, word))) return 0.85;
  if (has(lists.fillers, last)) return 0.08;
  if ([2, 3, 4].some((count) => has(lists.openEnds, words.slice(-count).join(' ')))) return 0.12;
  const asks = questionAt(words, lists);
  if (has(lists.conjunctions, last)) return words.length === 1 ? 0.2 : 0.08;
  // "How do you see this" ends on a word that could as well begin something.
  if (has(lists.determiners, last)) return asks && has(lists.subjects, last) ? 0.75 : 0.08;
  if (has(lists.prepositions, last)) {
    if (asks) return 0.75;
    return lists.prepositionsClose && words.length > 2 ? 0.45 : 0.15;
  }
  // "Yes, I do", "so it is": whole, but as often only half of one.
  if (has(lists.auxiliaries, last)) return has(lists.subjects, before) && words.length <= 4 ? 0.6 : 0.2;
  if (has(lists.subjects, last) && !asks) return 0.2;
  if (/\d$/.test(last)) return 0.45;
  if (asks) return words.length >= 4 ? 0.88 : 0.75;
  const clause = words.some((word, index) => has(lists.subjects, word) || (index > 0 && has(lists.auxiliaries, word)));
  if (clause && words.length >= 3) return has(lists.answers, last) ? 0.7 : 0.75;
  return words.length <= 2 ? 0.5 : 0.58;
}

/** A question word or an auxiliary before its subject, at the start or after a word or two. */
function questionAt(words: readonly string[], lists: WordLists): boolean {
  const questions = wordSet(lists.questionWords);
  const auxiliaries = wordSet(lists.auxiliaries);
  const subjects = wordSet(lists.subjects);
  return words.slice(0, 3).some((word, index) => {
    const next = words[index + 1] ?? '';
    if (questions.has(word)) return index === 0 || auxiliaries.has(next);
    return auxiliaries.has(word) && subjects.has(next) && !subjects.has(words[index - 1] ?? '');
  });
}
