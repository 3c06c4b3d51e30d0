/** What is added to the predictor's log odds in a practice talk. Set by hand. */
export interface PracticeWeights {
  /** Multiplies the log odds of a completeness below 0.5. */
  readonly unfinished: number;
  /** Multiplies the log odds of a completeness from 0.5 on. */
  readonly finished: number;
  /** On top for words that are finished, in full from this completeness on, rising from 0.5. */
  readonly surelyFinished: { readonly logOdds: number; readonly from: number };
  /** Finished words after a question that a word or two answer. */
  readonly closedAnswer: number;
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
  /** How much of a silence is read as an end. */
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
 * The predictor is fitted on dialogues where most pauses follow whole clauses, so that words say
 * little in it. Learners of hard conversations stop in mid-sentence and search: there the words
 * decide, and a long silence after unfinished ones is a search, not an end. Tuned by `bench/loop.ts`
 * (waits of finished turns) and `bench/patience.ts` (pauses of 1, 2 and 4 s that must be held).
 */
export const practiceWeights: PracticeWeights = {
  unfinished: 2.5,
  finished: 3,
  surelyFinished: { logOdds: 0.8, from: 0.65 },
  closedAnswer: 1.5,
  wholeAnswer: 2.5,
  wholeAnswerToOpen: 0.8,
  filler: -3.5,
  acousticBesideWords: 0.35,
  away: -1,
  silence: { upTo: 0.6, none: 0.35, all: 0.5 },
};
