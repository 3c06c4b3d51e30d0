import type { WordMark } from '@parley/engine';

/** What the engine is to say for the words a voice has marked. */
export interface ToldText {
  readonly text: string;
  readonly locale: string;
  readonly voice: string | undefined;
  readonly rate: number;
  /** Where each word begins in the text. */
  readonly offsets: readonly number[];
}

/** Ties the marks of the voice to its text: the playback sees no more of a sentence than its marks. */
export type ToldTexts = WeakMap<readonly WordMark[], ToldText>;

/** Where each word begins in `text`; words stand in it as they are written, but for spaces. */
export function offsetsOf(text: string, words: readonly WordMark[]): number[] {
  let at = 0;
  return words.map((word) => {
    const found = text.indexOf(word.text.split(/\s/)[0]!, at);
    const offset = found < 0 ? at : found;
    at = offset + 1;
    return offset;
  });
}

/** The word that character `index` of the text lies in. */
export function wordAt(offsets: readonly number[], index: number): number {
  return offsets.findLastIndex((offset) => offset <= index);
}
