/** One sentence as a person labelled it and as it was read. */
export interface Reading<Label extends string> {
  readonly labelled: readonly Label[];
  readonly read: readonly Label[];
}

/** How well one label is read: Cohen's kappa (−1 to 1, 0 is chance), precision and recall (0 to 1; NaN for none). */
export interface LabelScore {
  readonly kappa: number;
  readonly precision: number;
  readonly recall: number;
  /** Sentences that carry the label. */
  readonly count: number;
}

/** Scores one label as present or absent over all sentences; `weights` says how often each counts, once where not given. */
export function scoreLabel<Label extends string>(readings: readonly Reading<Label>[], label: Label, weights?: ArrayLike<number>): LabelScore {
  let all = 0;
  let both = 0;
  let labelled = 0;
  let read = 0;
  for (const [index, reading] of readings.entries()) {
    const weight = weights?.[index] ?? 1;
    const wanted = reading.labelled.includes(label);
    const given = reading.read.includes(label);
    all += weight;
    if (wanted) labelled += weight;
    if (given) read += weight;
    if (wanted && given) both += weight;
  }
  const agreed = (both + (all - labelled - read + both)) / all;
  const chance = (labelled / all) * (read / all) + ((all - labelled) / all) * ((all - read) / all);
  return { kappa: chance === 1 ? NaN : (agreed - chance) / (1 - chance), precision: both / read, recall: both / labelled, count: labelled };
}
