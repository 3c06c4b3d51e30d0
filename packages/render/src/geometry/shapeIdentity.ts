import { addHalf } from './halves.ts';
import { identityModes } from './identityModes.ts';

/** How many identity weights a look can carry. */
export const identityCount = identityModes.length;

/**
 * Moves 68 landmarks (`x, y, z` each, inter-pupillary distances) from the generic head to a person's, in place.
 * `weights` are standard deviations, kept within ±2; missing ones are 0.
 */
export function shapeIdentity(points: Float32Array, weights: readonly number[]): Float32Array {
  weights.slice(0, identityCount).forEach((given, k) => {
    const weight = Math.max(-2, Math.min(2, given)) / 200;
    addHalf(points, identityModes[k]!, weight);
  });
  return points;
}
