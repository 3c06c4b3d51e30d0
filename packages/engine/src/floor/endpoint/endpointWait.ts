import type { FloorSettings, Patience } from '../floorTypes.ts';

/**
 * Silences in milliseconds. People answer 200 ms after a turn's end (Stivers et al. 2009) and hold
 * the floor through pauses of 1 to 3 s; `high` is for a learner who searches for words.
 */
const patiences = {
  low: { minWait: 180, maxWait: 1800 },
  medium: { minWait: 190, maxWait: 4000 },
  high: { minWait: 220, maxWait: 6600 },
} as const satisfies Record<string, Patience>;

export function patienceOf(patience: FloorSettings['patience']): Patience {
  return typeof patience === 'string' ? patiences[patience] : patience;
}

/**
 * Silence after which a turn ends, ms. The fourth power keeps the wait short for all that is likely
 * over and long for all that is likely not: half way up the likelihood only a sixteenth of
 * the additional patience is left.
 */
export function endpointWait(likelihood: number, patience: Patience): number {
  const doubt = 1 - Math.min(1, Math.max(0, likelihood));
  return patience.minWait + (patience.maxWait - patience.minWait) * doubt ** 4;
}
