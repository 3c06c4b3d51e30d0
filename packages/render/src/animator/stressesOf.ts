import type { WordMark } from '@parley/engine';

/**
 * How stressed each word sounds, 0 to 1: longer words, and those that last longer for their letters than the rest of
 * the utterance does. Duration is the cue of prominence that every voice's marks carry; loudness and pitch are not in them.
 */
export function stressesOf(words: readonly WordMark[]): readonly number[] {
  const letters = ({ text }: WordMark) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
  // A word costs some time of its own besides its letters.
  const expected = (word: WordMark) => letters(word) + 2;
  const pace = words.reduce((sum, { start, end }) => sum + end - start, 0) / (words.reduce((sum, word) => sum + expected(word), 0) || 1);
  return words.map((word) => {
    const heavy = Math.min(1, Math.max(0, (letters(word) - 2) / 5));
    const drawn = Math.min(1, Math.max(0, ((word.end - word.start) / (expected(word) * pace || 1) - 0.8) / 0.6));
    return 0.5 * heavy + 0.5 * heavy ** 0.5 * drawn;
  });
}
