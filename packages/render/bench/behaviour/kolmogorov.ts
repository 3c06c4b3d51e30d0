/** A sample of numbers, in any order. */
export type Sample = readonly number[];

/** The two-sample Kolmogorov–Smirnov statistic: the largest gap between two distributions, 0 to 1. */
export function distance(a: Sample, b: Sample): number {
  return widest([...a.map((value) => ({ value, step: 1 / a.length })), ...b.map((value) => ({ value, step: -1 / b.length }))].sort((x, y) => x.value - y.value));
}

/**
 * How likely so large a distance is between two groups of people whose values hang together within a
 * person: whole people change groups at random, as single values would pretend to be independent.
 * Answers the share of `rounds` with a distance at least as large.
 */
export function clusteredP(a: readonly Sample[], b: readonly Sample[], random: () => number, rounds = 499): number {
  const people = [...a, ...b];
  const merged = people.flatMap((values, person) => values.map((value) => ({ value, person }))).sort((x, y) => x.value - y.value);
  const statistic = (inFirst: readonly boolean[]) => {
    const first = merged.filter(({ person }) => inFirst[person]).length;
    const second = merged.length - first;
    return widest(merged.map(({ value, person }) => ({ value, step: inFirst[person] ? 1 / first : -1 / second })));
  };
  const seen = statistic(people.map((_, i) => i < a.length));
  let atLeast = 1;
  for (let round = 0; round < rounds; round += 1) {
    const order = people.map((_, i) => i);
    for (let i = order.length - 1; i > 0; i -= 1) {
      const k = Math.floor(random() * (i + 1));
      [order[i], order[k]] = [order[k]!, order[i]!];
    }
    const inFirst: boolean[] = [];
    order.forEach((person, place) => {
      inFirst[person] = place < a.length;
    });
    if (statistic(inFirst) >= seen - 1e-12) atLeast += 1;
  }
  return atLeast / (rounds + 1);
}

function widest(steps: readonly { readonly value: number; readonly step: number }[]): number {
  let sum = 0;
  let most = 0;
  steps.forEach(({ value, step }, i) => {
    sum += step;
    if (steps[i + 1]?.value !== value) most = Math.max(most, Math.abs(sum));
  });
  return most;
}
