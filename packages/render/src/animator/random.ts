/** A stream of numbers, 0 up to 1. */
export type Random = () => number;

/** Numbers from a 32-bit seed: the same seed gives the same numbers on every machine (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Evenly from `low` to `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** A normal number about `mean`, at most 2.5 deviations away. */
export function aroundNormal(random: Random, mean: number, deviation: number): number {
  return mean + deviation * bell(random);
}

/** A log-normal time about `median`; `spread` is the deviation of its logarithm. */
export function aroundMedian(random: Random, median: number, spread: number): number {
  return median * Math.exp(spread * bell(random));
}

function bell(random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.max(-2.5, Math.min(2.5, normal));
}

/** Picks by weight. */
export function pick<Choice>(random: Random, choices: readonly (readonly [Choice, number])[]): Choice {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return choices[choices.length - 1]![0];
}
