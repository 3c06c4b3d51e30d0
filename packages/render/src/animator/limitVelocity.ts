import { coefficientCount, coefficientNames } from '../coefficients/coefficientNames.ts';

/** The fastest each coefficient may change, per second: lids 12, brows 5, the rest 8. */
export const velocityLimits: Float32Array = Float32Array.from(coefficientNames, (name) =>
  name.startsWith('eye') ? 12 : name.startsWith('brow') ? 5 : 8,
);

/** Moves `weights` towards `targets`, none faster than its limit. Seconds. */
export function limitVelocity(weights: Float32Array, targets: Float32Array, dt: number): void {
  for (let i = 0; i < coefficientCount; i += 1) {
    const most = velocityLimits[i]! * dt;
    const target = Math.min(1, Math.max(0, targets[i]!));
    const change = target - weights[i]!;
    weights[i]! += change > most ? most : change < -most ? -most : change;
  }
}
