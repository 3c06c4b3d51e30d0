/** Rows to learn from: one column a cue, NaN where the cue is absent. */
export interface Examples<Cue extends string> {
  readonly columns: Readonly<Record<Cue, Float64Array>>;
  /** 1 where the turn was over. */
  readonly labels: Uint8Array;
}

export interface BoostOptions<Cue extends string> {
  readonly cues: readonly Cue[];
  readonly rounds: number;
  /** Share of each step that is taken. @defaultValue 0.05 */
  readonly rate?: number;
  /** Fewest rows on either side of a step. @defaultValue 60 */
  readonly minRows?: number;
  /** Shrinks steps towards nothing. @defaultValue 10 */
  readonly ridge?: number;
  /** Most values a table may tell apart. @defaultValue 25 */
  readonly bins?: number;
  /** Cues whose table may only rise. */
  readonly rising?: readonly Cue[];
  /** Called after each round with the log odds so far; for choosing the number of rounds. */
  readonly onRound?: (round: number, tables: readonly Table<Cue>[], bias: number) => void;
}

export interface Table<Cue extends string> {
  readonly cue: Cue;
  readonly edges: readonly number[];
  /** One more than edges, then one for an absent cue. */
  readonly values: Float64Array;
}

/**
 * Gradient boosting with trees of one split (Friedman 2001, with Newton steps), kept as one table a
 * cue, since a sum of splits on single cues is a sum of step functions. Deterministic.
 */
export function boostTables<Cue extends string>(examples: Examples<Cue>, options: BoostOptions<Cue>): { bias: number; tables: readonly Table<Cue>[] } {
  const { cues, rounds, rate = 0.05, minRows = 60, ridge = 10, bins = 25, rising = [], onRound } = options;
  const count = examples.labels.length;
  const ends = examples.labels.reduce((sum, label) => sum + label, 0);
  const bias = Math.log((ends + 1) / (count - ends + 1));
  const tables = cues.map((cue) => {
    const edges = edgesOf(examples.columns[cue], bins);
    return { cue, edges, values: new Float64Array(edges.length + 2) };
  });
  const binned = tables.map(({ cue, edges }) => Uint8Array.from(examples.columns[cue], (value) => binOf(edges, value)));
  const score = new Float64Array(count).fill(bias);
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);

  for (let round = 1; round <= rounds; round += 1) {
    for (let row = 0; row < count; row += 1) {
      const p = 1 / (1 + Math.exp(-score[row]!));
      gradient[row] = examples.labels[row]! - p;
      curvature[row] = p * (1 - p);
    }
    let best: Split | undefined;
    tables.forEach(({ cue, edges }, index) => {
      const split = bestSplit(index, binned[index]!, gradient, curvature, edges.length + 1, { minRows, ridge, rising: rising.includes(cue) });
      if (split && (!best || split.gain > best.gain + 1e-12)) best = split;
    });
    if (!best) break;
    const { table, at, absentLeft, left, right } = best;
    const { values } = tables[table]!;
    for (let bin = 0; bin < values.length; bin += 1) {
      values[bin] = values[bin]! + rate * (isLeft(bin, at, values.length - 1, absentLeft) ? left : right);
    }
    const bin = binned[table]!;
    for (let row = 0; row < count; row += 1) score[row] = score[row]! + rate * (isLeft(bin[row]!, at, values.length - 1, absentLeft) ? left : right);
    onRound?.(round, tables, bias);
  }
  return { bias, tables };
}

interface Split {
  readonly table: number;
  /** The last bin of the left side. */
  readonly at: number;
  readonly absentLeft: boolean;
  readonly left: number;
  readonly right: number;
  readonly gain: number;
}

const isLeft = (bin: number, at: number, absent: number, absentLeft: boolean): boolean => (bin === absent ? absentLeft : bin <= at);

function bestSplit(
  table: number,
  bins: Uint8Array,
  gradient: Float64Array,
  curvature: Float64Array,
  absent: number,
  { minRows, ridge, rising }: { readonly minRows: number; readonly ridge: number; readonly rising: boolean },
): Split | undefined {
  const sums = { g: new Float64Array(absent + 1), h: new Float64Array(absent + 1), n: new Float64Array(absent + 1) };
  for (let row = 0; row < bins.length; row += 1) {
    const bin = bins[row]!;
    sums.g[bin] = sums.g[bin]! + gradient[row]!;
    sums.h[bin] = sums.h[bin]! + curvature[row]!;
    sums.n[bin] = sums.n[bin]! + 1;
  }
  const total = { g: sum(sums.g), h: sum(sums.h), n: bins.length };
  const base = total.g ** 2 / (total.h + ridge);
  let best: Split | undefined;
  for (const absentLeft of sums.n[absent]! > 0 ? [false, true] : [false]) {
    let g = absentLeft ? sums.g[absent]! : 0;
    let h = absentLeft ? sums.h[absent]! : 0;
    let n = absentLeft ? sums.n[absent]! : 0;
    for (let at = 0; at < absent; at += 1) {
      g += sums.g[at]!;
      h += sums.h[at]!;
      n += sums.n[at]!;
      if (n < minRows || total.n - n < minRows) continue;
      const left = g / (h + ridge);
      const right = (total.g - g) / (total.h - h + ridge);
      if (rising && left > right) continue;
      const gain = g ** 2 / (h + ridge) + (total.g - g) ** 2 / (total.h - h + ridge) - base;
      if (gain > 1e-9 && (!best || gain > best.gain + 1e-12)) best = { table, at, absentLeft, left, right, gain };
    }
  }
  return best;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Where the values part: at even shares of the rows, half way to the next value that occurs. */
export function edgesOf(column: Float64Array, bins: number): readonly number[] {
  const values = column.filter((value) => !Number.isNaN(value)).sort();
  const edges = new Set<number>();
  for (let bin = 1; bin < bins; bin += 1) {
    const below = values[Math.floor((bin * values.length) / bins)];
    const above = below === undefined ? undefined : values.find((value) => value > below);
    if (below !== undefined && above !== undefined) edges.add(rounded((below + above) / 2));
  }
  const first = values[0];
  const second = values.find((value) => value > first!);
  // The least value may be common enough to have a bin of its own, as "no pause yet".
  if (first !== undefined && second !== undefined) edges.add(rounded((first + second) / 2));
  return [...edges].sort((a, b) => a - b);
}

/** Four digits: what is fitted is what is written down. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

/** The bin of a value; the one after the last is for an absent cue. */
export function binOf(edges: readonly number[], value: number): number {
  if (Number.isNaN(value)) return edges.length + 1;
  const bin = edges.findIndex((edge) => value <= edge);
  return bin < 0 ? edges.length : bin;
}
