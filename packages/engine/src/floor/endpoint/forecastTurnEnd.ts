import type { WaitReason } from '../floorTypes.ts';

/** What is known about the pause that is going on. Every cue is optional. */
export interface TurnEndCues {
  /** How complete the words so far are, 0 to 1; undefined where no words came. */
  readonly completeness: number | undefined;
  /** Words of this turn are still on their way from the transcriber. */
  readonly wordsInFlight: boolean;
  /** The acoustic score, 0 to 1; undefined where there is none. */
  readonly acoustic: number | undefined;
  /** The learner broke off with a filler ("um", "you know"). */
  readonly filler: boolean;
}

export interface Forecast {
  readonly likelihood: number;
  readonly reason: WaitReason;
}

/**
 * How far sound may lean a likelihood that words gave, at most and where they are undecided. Where
 * they are sure it does not count: a falling pitch ends no clause that "because" has opened.
 */
const lean = 0.5;

/** Likelihood while nothing speaks for an end: long enough for the words to arrive. */
const blindLikelihood = 0.3;

/**
 * P(the learner has finished) from what is known now. Words decide, sound leans a little; while
 * words are in flight the silence says nothing yet, so the forecast stays low.
 */
export function forecastTurnEnd(cues: TurnEndCues): Forecast {
  if (cues.wordsInFlight) return { likelihood: 0.1, reason: 'wordsInFlight' };
  if (cues.completeness === undefined) {
    return { likelihood: 0.15 + 0.7 * (cues.acoustic ?? blindLikelihood), reason: 'noWords' };
  }
  if (cues.filler) return { likelihood: 0.04, reason: 'thinking' };
  const { acoustic = 0.5 } = cues;
  const completeness = sharpened(cues.completeness);
  const doubt = 4 * (completeness * (1 - completeness)) ** 2;
  const likelihood = completeness + lean * doubt * (acoustic - 0.5);
  return { likelihood, reason: likelihood >= 0.5 ? 'complete' : 'incomplete' };
}

/**
 * Completeness is calibrated on pauses as they fall in talk, where few stop inside a clause; a learner
 * who searches for words does so often. Doubling the log odds takes a judgement at its word.
 */
function sharpened(completeness: number): number {
  const complete = completeness ** 2;
  const unfinished = (1 - completeness) ** 2;
  return complete / (complete + unfinished);
}
