/** Running mean and spread of one measure (Welford). */
export interface Running {
  readonly count: number;
  readonly mean: number;
  readonly sumSquares: number;
}

export const nothingMeasured: Running = { count: 0, mean: 0, sumSquares: 0 };

export function withSample(running: Running, value: number): Running {
  const count = running.count + 1;
  const delta = value - running.mean;
  const mean = running.mean + delta / count;
  return { count, mean, sumSquares: running.sumSquares + delta * (value - mean) };
}

/** How many standard deviations `value` is from the mean; `floor` is the least spread assumed. */
export function deviation(running: Running, value: number, floor: number): number {
  const spread = Math.max(floor, Math.sqrt(running.sumSquares / Math.max(1, running.count - 1)));
  return (value - running.mean) / spread;
}

/** The learner's own way of speaking, so far. */
export interface VoiceBaseline {
  readonly levelDb: Running;
  readonly pitchSpreadSt: Running;
}

export const noBaseline: VoiceBaseline = { levelDb: nothingMeasured, pitchSpreadSt: nothingMeasured };
