import { predictTurnEnd, type TurnEndWeights } from '../../models/train/floor/predictor.ts';
import { cuesOf, type CueOptions } from './cuesOf.ts';
import type { Pause } from './pausesOf.ts';
import { scoreCount, scoreStep } from './policy.ts';
import type { Scores } from './sweepPolicies.ts';

/** A score every 100 ms of each silence. */
function scoreEvery(pauses: readonly Pause[], score: (pause: Pause, silence: number) => number): Scores {
  return pauses.map((pause) => Float64Array.from({ length: scoreCount }, (_, step) => score(pause, (step + 1) * scoreStep)));
}

/** Every silence looks the same: the policy's delay alone decides. */
export function silenceOnly(pauses: readonly Pause[]): Scores {
  const surely = new Float64Array(scoreCount).fill(1);
  return pauses.map(() => surely);
}

/** The predictor with the weights that fit each pause: always the same, or those fitted without its fold. */
export function predictorScores(pauses: readonly Pause[], weightsFor: (index: number) => TurnEndWeights, options: CueOptions): Scores {
  const numbers = new Map(pauses.map((pause, index) => [pause, index]));
  return scoreEvery(pauses, (pause, silence) => predictTurnEnd(cuesOf(pause, silence, options), weightsFor(numbers.get(pause)!)));
}
