import { abbreviations, beforeFigures } from './abbreviations.ts';

/** A run of end marks with what closes behind it, or a line's end. */
const candidate = /(\n)|([.!?…。！？]+)(["'”’)\]»*_]*)(\s+|(?=$))/gu;

/**
 * The index just behind the first complete sentence of `text`, or undefined while it may go on.
 * `complete` says that no more text will come.
 */
export function findSentenceEnd(text: string, complete: boolean): number | undefined {
  for (const match of text.matchAll(candidate)) {
    const [whole, newline, marks, , space] = match;
    const before = text.slice(0, match.index);
    const end = match.index + whole.length;
    if (newline !== undefined) {
      if (before.trim() !== '') return end;
      continue;
    }
    const rest = text.slice(end);
    if (rest === '' && space === '' && !complete) return undefined;
    if (rest === '' && !complete && needsNext(before, marks!)) return undefined;
    if (!goesOn(before, marks!, rest)) return end;
  }
  return undefined;
}

function lastWord(before: string): string {
  return (/[^\s"'“‘(]*$/.exec(before)?.[0] ?? '').toLowerCase();
}

function needsNext(before: string, marks: string): boolean {
  const word = lastWord(before);
  return marks.length > 1 || marks === '…' || (marks === '.' && (abbreviations.has(word) || isInitial(word)));
}

function isInitial(word: string): boolean {
  return /^\p{L}$/u.test(word) && word !== 'i' && word !== 'a';
}

function goesOn(before: string, marks: string, rest: string): boolean {
  const next = rest.slice(0, 1);
  if (/^[.…]+$/.test(marks) && (marks.length > 1 || marks === '…')) return /\p{Ll}/u.test(next);
  if (marks !== '.') return before.trim() === '';
  const word = lastWord(before);
  if (word === '' && before.trim() === '') return true;
  if (/^\d+$/.test(word) && before.trim() === word) return true;
  if (beforeFigures.has(word)) return /\d/.test(next) || (word === 'st' && next !== '');
  if (abbreviations.has(word) || isInitial(word)) return next !== '';
  return false;
}
