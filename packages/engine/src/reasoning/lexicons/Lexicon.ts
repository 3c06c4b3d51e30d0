import type { Move } from '../moves.ts';
import type { Phrase, WordClasses } from './phrases.ts';

/** The words by which one language makes its moves. */
export interface Lexicon {
  /** Words that stand for each other, called `@name` in any phrase of the lexicon. */
  readonly classes: WordClasses;
  /** Words that may stand before a clause without being part of it, such as `so`, `and`, `look`. */
  readonly openers: readonly string[];
  /** Words that turn around what follows within four words. */
  readonly negators: readonly string[];
  /** Words that end the reach of a negation or denial, such as `but`. */
  readonly turns: readonly string[];
  /** Words that join two clauses, such as `and`. */
  readonly joins: readonly string[];
  /** Takes back whatever follows in the clause, such as `I am not saying`; or lays it in another's mouth. */
  readonly denials: readonly Phrase[];
  /** Speaks past the persona to the machine behind it; see `steeringIn`. */
  readonly steers: readonly Phrase[];
  /** Phrases by the move they make. */
  readonly moves: Readonly<Partial<Record<Move, readonly Phrase[]>>>;
  /** Phrases that overlap one of a move's and show that it is not made. */
  readonly vetoes: Readonly<Partial<Record<Move, readonly Phrase[]>>>;
  /** Moves whose phrases count although a negator stands before them. */
  readonly standEvenNegated: readonly Move[];
  readonly questions: QuestionWords;
  readonly facts: FactWords;
}

/** How a language asks. */
export interface QuestionWords {
  readonly open: readonly Phrase[];
  readonly closed: readonly Phrase[];
  readonly choice: readonly Phrase[];
  /** Looks like a question and is none, such as `you know what I mean`. */
  readonly none: readonly Phrase[];
  /** Asked in passing with a greeting; it wants no answer to speak of. */
  readonly smallTalk: readonly Phrase[];
  /** A whole turn that asks by its tune alone, where the language does so; taken when it does nothing else. */
  readonly byTune: readonly Phrase[];
}

/** How a language tells what happened: a deed, and who saw it, or when it was, or how often. */
export interface FactWords {
  /** Tells a fact by itself. */
  readonly frames: readonly Phrase[];
  readonly deeds: readonly Phrase[];
  readonly witnesses: readonly Phrase[];
  readonly numbers: readonly Phrase[];
  readonly dates: readonly Phrase[];
  /** What is planned, wished or supposed is no fact. */
  readonly plans: readonly Phrase[];
}
