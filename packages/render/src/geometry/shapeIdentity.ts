import { identityLandmarks, identityModes } from './identityModes.ts';
import { mirrored } from './neutralLandmarks.ts';

/** How many identity weights a look can carry. */
export const identityCount = identityModes.length;

/**
 * Moves 68 landmarks (`x, y, z` each, inter-pupillary distances) from the generic head to a person's, in place.
 * `weights` are standard deviations, kept within ±2; missing ones are 0.
 */
export function shapeIdentity(points: Float32Array, weights: readonly number[]): Float32Array {
  weights.slice(0, identityCount).forEach((given, k) => {
    const weight = Math.max(-2, Math.min(2, given)) / 1000;
    identityLandmarks.forEach((landmark, i) => {
      const [dx, dy, dz] = identityModes[k]!.slice(3 * i, 3 * i + 3) as [number, number, number];
      const partner = mirrored[landmark]!;
      points[3 * landmark]! += weight * dx;
      points[3 * landmark + 1]! += weight * dy;
      points[3 * landmark + 2]! += weight * dz;
      if (partner === landmark) return;
      points[3 * partner]! -= weight * dx;
      points[3 * partner + 1]! += weight * dy;
      points[3 * partner + 2]! += weight * dz;
    });
  });
  return points;
}
