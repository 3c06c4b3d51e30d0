/** What is added to the predictor's log odds in a practice talk. Set by hand. */
export interface PracticeWeights {
  /** No cue adds or takes more log odds than this: odds of about 55 to 1. What is fitted keeps to it by itself. */
  readonly most: number;
  /** Multiplies the log odds of a completeness below 0.5. */
  readonly unfinished: number;
  /** Multiplies the log odds of a completeness from 0.5 on, for as far as whole clauses are trusted. */
  readonly finished: number;
  /**
   * How far whole clauses are trusted: fully in a turn's first stretch up to so many seconds, from
   * `until` on and behind any pause of the turn by the share `least`. There `inTalk` log odds are added.
   */
  readonly trust: { readonly upTo: number; readonly until: number; readonly least: number; readonly inTalk: number };
  /** On top for words that hardly go on, as a whole question, however long the turn: none at `from`, all at `full`. */
  readonly surelyFinished: { readonly logOdds: number; readonly from: number; readonly full: number };
  /** The same against it, for words behind which more is sure to come: none at `from`, all at `full`. */
  readonly surelyUnfinished: { readonly logOdds: number; readonly from: number; readonly full: number };
  /** At least this for words that are an answer or an acknowledgement by themselves. */
  readonly wholeAnswer: number;
  /** The same after an open question, where "yes" as often begins an answer. */
  readonly wholeAnswerToOpen: number;
  /** The learner broke off with a filler; instead of what completeness says. */
  readonly filler: number;
  /** The share of an acoustic detector's say that is left where words are read. */
  readonly acousticBesideWords: number;
  /** The learner looks away; besides what the predictor makes of it. */
  readonly away: number;
  /** How much of a silence is read as an end, and of all else that is fitted where it speaks for one. */
  readonly silence: {
    /** Silence that is always read in full, seconds. */
    readonly upTo: number;
    /** Of what is longer nothing is read up to this completeness … */
    readonly none: number;
    /** … and all of it from this one on. */
    readonly all: number;
  };
}

/**
 * Words that surely go on hold: behind them a long silence is a search, not an end; what only may go on holds
 * little. Whole clauses end a turn where it has only begun; in longer talk, where more than half of the pauses
 * follow one, they say half as much, but for whole questions. Tuned on one half of the texts and dialogues of
 * `bench/floor` (cuts against waiting the same in every silence) within the bars of `bench/loop.ts` and `bench/patience.ts`.
 */
export const practiceWeights: PracticeWeights = {
  most: 4,
  unfinished: 1.25,
  finished: 2.1,
  trust: { upTo: 1.1, until: 1.6, least: 0.7, inTalk: 0 },
  surelyFinished: { logOdds: 4, from: 0.88, full: 0.94 },
  surelyUnfinished: { logOdds: -2.2, from: 0.28, full: 0.24 },
  wholeAnswer: 3.3,
  wholeAnswerToOpen: 2.8,
  filler: -2.4,
  acousticBesideWords: 0.35,
  away: -1,
  silence: { upTo: 0.6, none: 0.24, all: 0.32 },
};
