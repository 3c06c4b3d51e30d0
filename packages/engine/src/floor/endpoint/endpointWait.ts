import type { FloorSettings, Patience } from '../floorTypes.ts';
import { languageGap } from './languageGaps.ts';

type WholePatience = Required<Patience>;

/** How fast a wait shrinks as the likelihood grows, where the numbers do not say. */
const usualCaution = 4;

/**
 * Silences in milliseconds. People answer 200 ms after a turn's end (Stivers et al. 2009) and hold
 * the floor through pauses of 1 to 3 s. The longest waits are what unfinished words need: `medium`
 * holds a pause of 1.5 s, `high` one of 4 s, for a learner who searches for words; more would only
 * keep ends waiting that look unfinished. `high` also trusts a forecast less before it waits less.
 */
const patiences = {
  low: { minWait: 175, maxWait: 1170, caution: 5.8 },
  medium: { minWait: 182, maxWait: 1950, caution: 6.8 },
  high: { minWait: 230, maxWait: 4500, caution: 1.65 },
} as const satisfies Record<string, WholePatience>;

/** Less than this ends turns inside the closure of a plosive, ms. */
const shortestWait = 120;

export function patienceOf(patience: FloorSettings['patience']): WholePatience {
  return typeof patience === 'string' ? patiences[patience] : { caution: usualCaution, ...patience };
}

/** The patience with the gaps of a language; numbers that a host gave stay as they are. */
export function patienceIn(patience: FloorSettings['patience'], locale: string): WholePatience {
  const own = patienceOf(patience);
  if (typeof patience !== 'string') return own;
  return { ...own, minWait: Math.max(shortestWait, own.minWait + languageGap(locale)) };
}

/**
 * Silence after which a turn ends, ms. The power keeps the wait short for all that is likely over
 * and long for all that is likely not: with a caution of 4, half way up the likelihood only
 * a sixteenth of the additional patience is left.
 */
export function endpointWait(likelihood: number, { minWait, maxWait, caution = usualCaution }: Patience): number {
  const doubt = 1 - Math.min(1, Math.max(0, likelihood));
  return minWait + (maxWait - minWait) * doubt ** caution;
}
