/**
 * Maps sample counts onto the session clock.
 *
 * Frames arrive late by a varying amount and never early, so the earliest arrival of a stretch tells
 * where the samples stand. The two clocks drift apart by some 50 parts in a million; the map follows
 * slowly, and never so fast that a stamp goes back, but for a map that began late: no sound is heard
 * before it was made, so that one is set right as soon as a frame shows it.
 */
export interface SampleClock {
  /**
   * Sample `count` was the last one heard when its frame arrived at session time `arrivedAt`.
   * Call it for each frame before `timeOf`.
   */
  observe(count: number, arrivedAt: number): void;
  /** Session time of a sample, by its count from the start. */
  timeOf(count: number): number;
}

export interface SampleClockOptions {
  readonly sampleRateHz: number;
  /** Known delay between the sound and its arrival, milliseconds. @defaultValue 0 */
  readonly latencyMs?: number;
}

/** Arrivals are judged by stretches of this length; the last four decide. Milliseconds. */
const stretchMs = 2000;
const stretchCount = 4;
/** Fastest correction: 2 ms a second, forty times a usual drift. */
const slewPerMs = 0.002;
/** During this time nobody has spoken yet and corrections are made at once. */
const settleMs = 400;
/**
 * A sound that seems to arrive so long before it was made shows the map wrong, not the device fast: the first
 * frames had waited behind a page that was busy. Step back at once.
 */
const aheadMs = 40;
/** Samples were lost or the device slept: step forward at once. */
const gapMs = 250;

export function createSampleClock({ sampleRateHz, latencyMs = 0 }: SampleClockOptions): SampleClock {
  const perMs = sampleRateHz / 1000;
  let offset: number | undefined;
  let startedAt = 0;
  let lastArrival = 0;
  let stretches: { from: number; least: number }[] = [];

  function restart(found: number, arrivedAt: number): void {
    offset = found;
    startedAt = arrivedAt;
    stretches = [{ from: arrivedAt, least: found }];
  }

  return {
    observe(count, arrivedAt) {
      const found = arrivedAt - latencyMs - count / perMs;
      if (offset === undefined) restart(found, arrivedAt);
      else follow(found, arrivedAt, offset);
      lastArrival = arrivedAt;
    },
    timeOf: (count) => (offset ?? 0) + count / perMs,
  };

  function follow(found: number, arrivedAt: number, current: number): void {
    if (current - found > aheadMs) return restart(found, arrivedAt);
    const stretch = stretches.at(-1)!;
    if (arrivedAt - stretch.from >= stretchMs) {
      // A whole stretch that came late by more than the gap was no jitter.
      if (stretch.least - current > gapMs) return restart(stretch.least, arrivedAt);
      stretches = [...stretches, { from: arrivedAt, least: found }].slice(-stretchCount);
    } else {
      stretch.least = Math.min(stretch.least, found);
    }
    const target = Math.min(...stretches.map(({ least }) => least));
    const room = arrivedAt - startedAt < settleMs ? Infinity : slewPerMs * (arrivedAt - lastArrival);
    offset = current + Math.min(room, Math.max(-room, target - current));
  }
}
