import type { TextTurn } from './readTexts.ts';

/**
 * What kind of place a word's end is: `turnEnd` before the other party speaks, `sentenceEnd` where the
 * same speaker goes on, `clauseEnd` before a comma or a joining word, `opened` after a joining word, `filler` after one, `broken` where
 * the speaker leaves the sentence, `inside` everything else.
 */
export type Boundary = 'turnEnd' | 'sentenceEnd' | 'clauseEnd' | 'opened' | 'filler' | 'broken' | 'inside';

export interface BoundaryWord {
  readonly text: string;
  readonly boundary: Boundary;
}

/** The words of a turn with the boundary after each. */
export function boundariesOf(turn: TextTurn, joins: (word: string) => boolean, fills: (word: string) => boolean): readonly BoundaryWord[] {
  return turn.sentences.flatMap((sentence, at) =>
    sentence.map(({ text, mark }, index): BoundaryWord => {
      const next = sentence[index + 1]?.text;
      const final = next === undefined;
      if (mark === 'dash' || (final && mark === 'open')) return { text, boundary: 'broken' };
      if (fills(text)) return { text, boundary: 'filler' };
      // A treebank's line that ends on a comma or nothing is cut out of something longer.
      if (final && mark === 'clause') return { text, boundary: 'clauseEnd' };
      if (final) return { text, boundary: turn.yields && at === turn.sentences.length - 1 ? 'turnEnd' : 'sentenceEnd' };
      if (joins(text)) return { text, boundary: 'opened' };
      return { text, boundary: mark !== 'none' || joins(next) ? 'clauseEnd' : 'inside' };
    }),
  );
}
