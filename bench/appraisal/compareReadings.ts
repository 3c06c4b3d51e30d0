import { intervalOf, resamplings, type Interval } from '../floor/statistics.ts';
import { scoreLabel, type Reading } from './kappa.ts';

/** How much better one reader is than another on the same sentences, in κ, and where 95 % of resampled differences lie. */
export interface Difference extends Interval {
  readonly by: number;
}

export interface Comparison<Label extends string> {
  readonly mean: Difference;
  readonly labels: Readonly<Record<Label, Difference>>;
}

/** The difference in κ of `ours` over `theirs`, label by label and on average, resampling sentences `times` times. */
export function compareReadings<Label extends string>(ours: readonly Reading<Label>[], theirs: readonly Reading<Label>[], labels: readonly Label[], times: number): Comparison<Label> {
  const differences = (weights?: Uint16Array): readonly number[] =>
    labels.map((label) => kappaOr0(ours, label, weights) - kappaOr0(theirs, label, weights));
  const found = differences();
  const drawn = resamplings(ours.length, times).map(differences);
  const difference = (of: (values: readonly number[]) => number): Difference => ({ by: of(found), ...intervalOf(drawn.map(of)) });
  return {
    mean: difference((values) => values.reduce((sum, value) => sum + value, 0) / values.length),
    labels: Object.fromEntries(labels.map((label, index) => [label, difference((values) => values[index]!)])) as Record<Label, Difference>,
  };
}

/** A label that neither a person nor the reader gave says nothing; it counts as chance. */
function kappaOr0<Label extends string>(readings: readonly Reading<Label>[], label: Label, weights?: Uint16Array): number {
  const { kappa } = scoreLabel(readings, label, weights);
  return Number.isNaN(kappa) ? 0 : kappa;
}
