import { intervalOf, quantile, resamplings, type Interval } from '../floor/statistics.ts';
import { classes, type Tally } from './measure.ts';

/** The figures of one system on a group of sentences. Shares are 0 to 1, lengths inter-pupillary distances. */
export interface Scores {
  readonly sentences: number;
  readonly accuracy: number;
  /** Mean recall over the visemes that occur. */
  readonly balanced: number;
  readonly recalls: readonly number[];
  readonly bilabial: number;
  readonly labiodental: number;
  readonly shutInVain: number;
  readonly vowelsBitten: number;
  readonly gapError: number;
  readonly widthError: number;
  /** How far the lips lead the sound, ms: median, and what 95 % of the sentences exceed. */
  readonly lead: number;
  readonly leadLowest: number;
  readonly closes: number;
  readonly trembles: number;
}

export function scoresOf(tallies: readonly Tally[]): Scores {
  const confusion = addUp(tallies);
  const share = (pick: (tally: Tally) => readonly [number, number]) =>
    tallies.reduce((sum, tally) => sum + pick(tally)[0], 0) / tallies.reduce((sum, tally) => sum + pick(tally)[1], 0);
  const frames = tallies.reduce((sum, tally) => sum + tally.frames, 0);
  const leads = tallies.flatMap(({ lead }) => (lead === undefined ? [] : [lead]));
  return {
    sentences: tallies.length,
    accuracy: trace(confusion) / confusion.reduce((sum, count) => sum + count, 0),
    balanced: balancedOf(confusion),
    recalls: recallsOf(confusion),
    bilabial: share(({ shut }) => shut),
    labiodental: share(({ touched }) => touched),
    shutInVain: share(({ shutInVain }) => shutInVain),
    vowelsBitten: share(({ vowelsBitten }) => vowelsBitten),
    gapError: tallies.reduce((sum, tally) => sum + tally.gapError, 0) / frames,
    widthError: tallies.reduce((sum, tally) => sum + tally.widthError, 0) / frames,
    lead: quantile(leads, 0.5),
    leadLowest: quantile(leads, 0.05),
    closes: tallies.filter(({ closes }) => closes).length / tallies.length,
    trembles: Math.max(...tallies.map(({ trembles }) => trembles)),
  };
}

/** How much more balanced accuracy `ours` has than `theirs` on the same sentences, with 95 % of 1,000 resamplings of them. */
export function advantage(ours: readonly Tally[], theirs: readonly Tally[]): { readonly difference: number; readonly interval: Interval } {
  const difference = balancedOf(addUp(ours)) - balancedOf(addUp(theirs));
  const resampled = resamplings(ours.length, 1000).map((drawn) => balancedOf(addUp(ours, drawn)) - balancedOf(addUp(theirs, drawn)));
  return { difference, interval: intervalOf(resampled) };
}

export function balancedOf(confusion: Float64Array): number {
  const recalls = recallsOf(confusion).filter((recall) => !Number.isNaN(recall));
  return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}

/** NaN for a viseme that does not occur. */
function recallsOf(confusion: Float64Array): number[] {
  return Array.from({ length: classes }, (_, row) => {
    const counts = confusion.subarray(row * classes, (row + 1) * classes);
    return counts[row]! / counts.reduce((sum, count) => sum + count, 0);
  });
}

function addUp(tallies: readonly Tally[], times?: ArrayLike<number>): Float64Array {
  const sum = new Float64Array(classes * classes);
  tallies.forEach(({ confusion }, index) => {
    const weight = times?.[index] ?? 1;
    if (weight > 0) confusion.forEach((count, at) => (sum[at]! += count * weight));
  });
  return sum;
}

function trace(confusion: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < classes; row += 1) sum += confusion[row * classes + row]!;
  return sum;
}
