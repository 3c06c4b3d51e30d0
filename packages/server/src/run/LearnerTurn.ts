import type { RecordedWord } from '@parley/speech';

/** When a turn of the learner begins, in milliseconds. */
export type TurnMoment =
  /** When nobody has spoken, and the persona has had nothing to say, for so long. */
  | { readonly floorOpenFor: number }
  /** At this session time; at once if that has passed. */
  | { readonly at: number }
  /** When the persona has been speaking for so long: an interruption, or an "mm-hm". */
  | { readonly personaSpeaking: number };

/** One recording that the learner says. */
export interface LearnerTurn {
  /** File it came from, for messages. */
  readonly name: string;
  /** Mono, 16 kHz. */
  readonly samples: Float32Array;
  /** Milliseconds from the recording's first sample; undefined where nobody wrote them down. */
  readonly words: readonly RecordedWord[] | undefined;
  readonly when: TurnMoment;
}
