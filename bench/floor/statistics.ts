/** The value below which a share of the numbers lies; linear between neighbours. NaN for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b);
  if (sorted.length === 0) return NaN;
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below === above ? below : below + (above - below) * (at - Math.floor(at));
}

/** Where 95 % of resampled values lie. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export function intervalOf(values: readonly number[]): Interval {
  return { low: quantile(values, 0.025), high: quantile(values, 0.975) };
}

/** Numbers from 0 to 1 that are the same on every run: mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How often each of `count` things is drawn in each of `times` resamplings with replacement. */
export function resamplings(count: number, times: number, seed = 1): readonly Uint16Array[] {
  const random = seededRandom(seed);
  return Array.from({ length: times }, () => {
    const drawn = new Uint16Array(count);
    for (let draw = 0; draw < count; draw += 1) {
      const index = Math.floor(random() * count);
      drawn[index] = drawn[index]! + 1;
    }
    return drawn;
  });
}
