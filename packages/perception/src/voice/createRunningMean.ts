/** A running mean that forgets. */
export interface RunningMean {
  add(value: number): void;
  /** Undefined until enough was heard to mean anything. */
  readonly mean: number | undefined;
}

/**
 * Mean over about the last `memory` values; undefined before `least` values came.
 */
export function createRunningMean(memory: number, least: number): RunningMean {
  let mean = 0;
  let count = 0;
  return {
    get mean() {
      return count < least ? undefined : mean;
    },
    add(value) {
      count++;
      mean += (value - mean) / Math.min(count, memory);
    },
  };
}
