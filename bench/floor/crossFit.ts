import { fitTurnEnd, lessonsOf } from '../../models/train/floor/fitTurnEnd.ts';
import type { TurnEndWeights } from '../../models/train/floor/predictor.ts';
import { setByHand } from '../../models/train/floor/setByHand.ts';
import type { CueOptions } from './cuesOf.ts';
import type { Parting } from './judgeSystem.ts';
import { defaultHoldLimits, pausesOf, type Pause } from './pausesOf.ts';
import type { Turn, TurnSet } from './readTurns.ts';

export interface CrossFitOptions {
  readonly cues: CueOptions;
  /** Replaces the weight of completeness that was set by hand. */
  readonly completeness?: number;
  /** Other turns that every fold is fitted on as well; never scored. */
  readonly also?: readonly Turn[];
  /** Pauses from this far into their turn are learned from, seconds. */
  readonly from?: number;
}

/** Weights for each fold, fitted on all pauses of all other folds, shorter holds included. */
export function crossFit(set: TurnSet, pauses: readonly Pause[], parting: Parting, { cues, completeness, also = [], from }: CrossFitOptions): readonly TurnEndWeights[] {
  const foldOf = new Map(pauses.map(({ heldOut }, index) => [heldOut, parting.foldOf[index]!]));
  const lessons = lessonsOf(pausesOf(set.turns, { ...defaultHoldLimits, minHold: 0.1 }), cues, from);
  const more = lessonsOf(pausesOf(also, { ...defaultHoldLimits, minHold: 0.1 }), cues, from);
  const ends = pauses.filter(({ kind }) => kind === 'end').length;
  return Array.from({ length: Math.max(...parting.foldOf) + 1 }, (_, fold) => ({
    format: 'parley.turn-end',
    version: 1,
    fitted: { data: set.file, sha256: set.sha256, ends, holds: pauses.length - ends, wordLag: cues.wordLag },
    ...fitTurnEnd([...lessons.filter(({ pause }) => foldOf.get(pause.heldOut) !== fold), ...more]),
    set: { ...setByHand, completeness: completeness ?? setByHand.completeness },
  }));
}
