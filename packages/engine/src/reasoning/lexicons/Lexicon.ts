import type { Move } from '../moves.ts';
import type { Phrase } from './phrases.ts';

/** The words by which one language makes its moves. */
export interface Lexicon {
  /** Words that may stand before a clause without being part of it, such as `so`, `and`, `look`. */
  readonly openers: readonly string[];
  /** Words that turn around what follows within four words. */
  readonly negators: readonly string[];
  /** Takes back whatever follows in the clause, such as `I am not saying`. */
  readonly denials: readonly Phrase[];
  /** Phrases by the move they make. */
  readonly moves: Readonly<Partial<Record<Move, readonly Phrase[]>>>;
  /** Moves whose phrases count although a negator stands before them. */
  readonly standEvenNegated: readonly Move[];
  readonly openQuestions: readonly Phrase[];
  readonly closedQuestions: readonly Phrase[];
  readonly choiceQuestions: readonly Phrase[];
  /** Looks like a question and is none, such as `you know what I mean`. */
  readonly noQuestions: readonly Phrase[];
  /** A fact speaks of something that was done … */
  readonly deeds: readonly Phrase[];
  /** … and says who saw it … */
  readonly factFrames: readonly Phrase[];
  /** … or when it was and how often … */
  readonly numbers: readonly Phrase[];
  readonly dates: readonly Phrase[];
  /** … and is not about what will be done. */
  readonly plans: readonly Phrase[];
}
