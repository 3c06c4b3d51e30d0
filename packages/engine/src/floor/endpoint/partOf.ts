import type { WordsEvent } from '../floorTypes.ts';

/** A stretch of session time, ms. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A word may begin so much before its voice seems to, or after it seems to have ended, ms. */
const tolerance = 150;

/** Words that ended so much before a voice was heard are of an earlier one, ms. */
const wellBefore = 150;

/** The part without the words spoken in one of the stretches. Words without times stay. */
export function withoutStretches(part: WordsEvent, stretches: readonly Stretch[]): WordsEvent {
  if (stretches.length === 0) return part;
  const within = (start: number | undefined): boolean =>
    start !== undefined && stretches.some(({ from, to }) => start >= from - tolerance && start < to + tolerance);
  return only(part, (index) => !within(part.words?.[index]?.start));
}

/** The part without its words that ended before a voice set in at `since`, session ms. Words without times stay. */
export function since(part: WordsEvent, onset: number): WordsEvent {
  return only(part, (index) => (part.words?.[index]?.end ?? Infinity) > onset - wellBefore);
}

export function isTimed({ words }: WordsEvent): boolean {
  return words?.[0]?.start !== undefined;
}

function only(part: WordsEvent, keeps: (index: number) => boolean): WordsEvent {
  const { words } = part;
  const tokens = part.text.trim().split(/\s+/).filter(Boolean);
  if (!words || words.every((_, index) => keeps(index))) return part;
  const kept = words.filter((_, index) => keeps(index));
  // A recogniser whose words are not those of its text has them joined instead.
  const text = tokens.length === words.length ? tokens.filter((_, index) => keeps(index)) : kept.map((word) => word.text);
  return { ...part, text: text.join(' '), words: kept };
}
