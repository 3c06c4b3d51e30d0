import type { Cue } from '../../rendering/Cue.ts';
import type { Move } from '../moves.ts';
import { deliveryEffect } from './delivery.ts';
import type { Happened } from './feel.ts';

/** Words that mean well, and so can be belied. */
const meantWell: ReadonlySet<Move> = new Set(['acknowledges', 'offers-support', 'apologises']);

/** Slight and passing, by design: it asks whether all is well, and is over before the answer is. */
const look = { kind: 'express', expression: 'concern', strength: 0.5, forMs: 2400 } as const satisfies Cue;

/**
 * The look that meets kind words which do not go with how they are brought: two signs of another mind, such as a flat
 * voice and averted eyes, as one alone may be chance. Nothing where words and delivery agree.
 */
export function lookOfDoubt({ moves, percepts = [] }: Happened): Cue | undefined {
  return moves.some((move) => meantWell.has(move)) && deliveryEffect(percepts).warmth < 0.5 ? look : undefined;
}
