import type { AskKind } from '../ports/LanguagePort.ts';
import { spokenWords } from './words/spokenWords.ts';
import { wordListsOf } from './words/WordLists.ts';
import { wordSet } from './words/wordSet.ts';

/**
 * What the last sentence of a turn asks for, by its mark and its words; for language ports that do
 * not say. A question with a question word anywhere counts as open, so that none is hurried. Pure.
 */
export function askOf(text: string, locale: string): AskKind {
  const last = text.trim().split(/(?<=[.!?…。！？])\s*(?=\S)/).at(-1) ?? '';
  if (!/[?？]$/.test(last)) return 'none';
  const lists = wordListsOf(locale);
  if (!lists) return 'open';
  const words = spokenWords(last);
  const asks = wordSet(lists.questionWords);
  const open = words.some((word, index) => asks.has(word) || asks.has(`${word} ${words[index + 1] ?? ''}`));
  return open ? 'open' : 'yes-no';
}
