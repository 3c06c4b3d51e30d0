/** How a score is acted on; seconds. The form of eot-bench: three knobs, the same grid for every system. */
export interface Policy {
  /** The turn ends once the score has been above this. */
  readonly threshold: number;
  /** But not before this much silence. */
  readonly delay: number;
  /** And after this much silence in any case. */
  readonly timeout: number;
}

/** Moments at which a system scores a silence, seconds. */
export const scoreStep = 0.1;
export const scoreCount = 35;

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => Math.round((from + index * step) * 1000) / 1000);

const thresholds = range(0, 1, 0.01);
const delays = [...range(0.2, 1.48, 0.02), ...range(1.5, 3.5, 0.1)];
const timeouts = [...range(0.2, 1.6, 0.05), ...range(1.7, 3.5, 0.1)];

/** Every policy of the grid; a timeout before the delay would be the timeout alone and is left out. */
export const policies: readonly Policy[] = thresholds.flatMap((threshold) =>
  delays.flatMap((delay) => timeouts.filter((timeout) => timeout >= delay - 1e-9).map((timeout) => ({ threshold, delay, timeout }))),
);

const tiny = 1e-9;

/**
 * When the scores first rise above the threshold, seconds of silence, infinite if they do not while
 * the pause lasts. `scores[k]` is the score at `(k + 1) × 100 ms`.
 */
export function crossingOf(scores: ArrayLike<number>, duration: number, threshold: number): number {
  for (let step = 0; step < scores.length; step += 1) {
    const at = (step + 1) * scoreStep;
    if (at > duration + tiny) return Infinity;
    if (scores[step]! > threshold) return at;
  }
  return Infinity;
}

/** When the policy acts, seconds of silence. */
export function fireTime(crossing: number, { delay, timeout }: Policy): number {
  return Math.min(Math.max(crossing, delay), timeout);
}

/** A hold that still lasts when the policy acts is cut. */
export function isCut(duration: number, fire: number): boolean {
  return duration > fire + tiny;
}
