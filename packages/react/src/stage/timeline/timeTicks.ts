/** Steps of an axis, ms: the shortest of which not too many fit. */
const steps = [1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000];

/** Where an axis of `durationMs` is labelled when about `most` labels have room. */
export function timeTicks(durationMs: number, most: number): readonly number[] {
  const step = steps.find((each) => durationMs / each <= most) ?? steps.at(-1)!;
  return Array.from({ length: Math.floor(durationMs / step) + 1 }, (_, index) => index * step);
}
