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

/** Scores one label as present or absent over all sentences. */
export function scoreLabel<Label extends string>(readings: readonly Reading<Label>[], label: Label): LabelScore {
  let both = 0;
  let labelled = 0;
  let read = 0;
  for (const reading of readings) {
    const wanted = reading.labelled.includes(label);
    const given = reading.read.includes(label);
    if (wanted) labelled += 1;
    if (given) read += 1;
    if (wanted && given) both += 1;
  }
  const all = readings.length;
  const agreed = (both + (all - labelled - read + both)) / all;
  const chance = (labelled / all) * (read / all) + ((all - labelled) / all) * ((all - read) / all);
  return { kappa: chance === 1 ? NaN : (agreed - chance) / (1 - chance), precision: both / read, recall: both / labelled, count: labelled };
}
