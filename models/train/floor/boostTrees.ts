import { binOf, edgesOf, rounded, type Examples } from './boostTables.ts';

/** A tree as it is shipped: log odds, or a question of one cue; see `CueTree` of the predictor. */
export type Tree<Cue extends string> = number | readonly [cue: Cue, edge: number, absentBelow: number, below: Tree<Cue>, above: Tree<Cue>];

export interface TreeOptions<Cue extends string> {
  readonly cues: readonly Cue[];
  readonly rounds: number;
  /** Log odds of each row that the trees add to. */
  readonly start: Float64Array;
  /** Most leaves of a tree. @defaultValue 4 */
  readonly leaves?: number;
  /** Share of each step that is taken. @defaultValue 0.05 */
  readonly rate?: number;
  /** Fewest rows in a leaf. @defaultValue 60 */
  readonly minRows?: number;
  /** Shrinks leaves towards nothing. @defaultValue 20 */
  readonly ridge?: number;
  /** Most edges of a cue. @defaultValue 24 */
  readonly bins?: number;
  /** Cues in which no tree may fall. */
  readonly rising?: readonly Cue[];
}

interface Leaf<Cue extends string> {
  readonly rows: Uint32Array;
  /** Between which its value must stay, so that no tree falls in a rising cue. */
  readonly low: number;
  readonly high: number;
  value: number;
  split?: Split<Cue>;
  parted?: { readonly split: Split<Cue>; readonly below: Leaf<Cue>; readonly above: Leaf<Cue> };
}

interface Split<Cue extends string> {
  readonly cue: Cue;
  readonly edge: number;
  readonly at: number;
  readonly absentBelow: boolean;
  /** Share of the rows with this cue absent that go below; where none is absent, share of all rows. */
  readonly share: number;
  readonly gain: number;
  readonly left: number;
  readonly right: number;
}

/** Gradient boosting with small trees grown best split first (Friedman 2001, Newton steps as in XGBoost). Deterministic. */
export function boostTrees<Cue extends string>({ columns, labels }: Examples<Cue>, options: TreeOptions<Cue>): readonly Tree<Cue>[] {
  const { cues, rounds, leaves = 4, rate = 0.05, minRows = 60, ridge = 20, bins = 24, rising = [] } = options;
  const edges = cues.map((cue) => edgesOf(columns[cue], bins));
  const binned = cues.map((cue, index) => Uint8Array.from(columns[cue], (value) => binOf(edges[index]!, value)));
  const count = labels.length;
  const score = Float64Array.from(options.start);
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);
  const everyRow = Uint32Array.from({ length: count }, (_, row) => row);

  const bestSplit = ({ rows, low, high }: Leaf<Cue>): Split<Cue> | undefined => {
    let best: Split<Cue> | undefined;
    cues.forEach((cue, number) => {
      const absent = edges[number]!.length + 1;
      const g = new Float64Array(absent + 1);
      const h = new Float64Array(absent + 1);
      const n = new Float64Array(absent + 1);
      const bin = binned[number]!;
      // By index: this is where a fit spends its time.
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index]!;
        const at = bin[row]!;
        g[at] = g[at]! + gradient[row]!;
        h[at] = h[at]! + curvature[row]!;
        n[at] = n[at]! + 1;
      }
      const [allG, allH] = [total(g), total(h)];
      const base = gainOf(allG, allH, clamp(allG / (allH + ridge), low, high), ridge);
      for (const absentBelow of n[absent]! > 0 ? [true, false] : [false]) {
        let belowG = absentBelow ? g[absent]! : 0;
        let belowH = absentBelow ? h[absent]! : 0;
        let belowN = absentBelow ? n[absent]! : 0;
        for (let at = 0; at < absent - 1; at += 1) {
          belowG += g[at]!;
          belowH += h[at]!;
          belowN += n[at]!;
          if (belowN < minRows || rows.length - belowN < minRows) continue;
          const left = clamp(belowG / (belowH + ridge), low, high);
          const right = clamp((allG - belowG) / (allH - belowH + ridge), low, high);
          if (rising.includes(cue) && left > right) continue;
          const gain = gainOf(belowG, belowH, left, ridge) + gainOf(allG - belowG, allH - belowH, right, ridge) - base;
          if (gain <= (best?.gain ?? 0) + 1e-9) continue;
          const share = n[absent]! > 0 ? Number(absentBelow) : belowN / rows.length;
          best = { cue, edge: edges[number]![at]!, at, absentBelow, share, gain, left, right };
        }
      }
    });
    return best;
  };

  const part = (leaf: Leaf<Cue>): readonly Leaf<Cue>[] => {
    const split = leaf.split!;
    const index = cues.indexOf(split.cue);
    const absent = edges[index]!.length + 1;
    const isBelow = (row: number): boolean => (binned[index]![row] === absent ? split.absentBelow : binned[index]![row]! <= split.at);
    const middle = (split.left + split.right) / 2;
    const bounds = rising.includes(split.cue) ? [{ low: leaf.low, high: middle }, { low: middle, high: leaf.high }] : [leaf, leaf];
    const [below, above] = bounds.map(({ low, high }, side): Leaf<Cue> => {
      const part: Leaf<Cue> = { rows: leaf.rows.filter((row) => isBelow(row) === (side === 0)), low, high, value: side === 0 ? split.left : split.right };
      part.split = bestSplit(part);
      return part;
    });
    leaf.parted = { split, below: below!, above: above! };
    return [below!, above!];
  };

  return Array.from({ length: rounds }, () => {
    for (let row = 0; row < count; row += 1) {
      const p = 1 / (1 + Math.exp(-score[row]!));
      gradient[row] = labels[row]! - p;
      curvature[row] = p * (1 - p);
    }
    const root: Leaf<Cue> = { rows: everyRow, low: -Infinity, high: Infinity, value: 0 };
    root.split = bestSplit(root);
    let grown: readonly Leaf<Cue>[] = [root];
    while (grown.length < leaves) {
      const next = grown.reduce((best, leaf) => ((leaf.split?.gain ?? 0) > (best.split?.gain ?? 0) ? leaf : best));
      if (!next.split) break;
      grown = [...grown.filter((leaf) => leaf !== next), ...part(next)];
    }
    for (const { rows, value } of grown) for (const row of rows) score[row] = score[row]! + rate * value;
    return written(root, rate);
  });
}

function written<Cue extends string>({ value, parted }: Leaf<Cue>, rate: number): Tree<Cue> {
  if (!parted) return rounded(rate * value);
  const { split, below, above } = parted;
  return [split.cue, split.edge, rounded(split.share), written(below, rate), written(above, rate)];
}

/** By how much a leaf of this value lowers the loss, twice, to second order. */
const gainOf = (g: number, h: number, value: number, ridge: number): number => 2 * g * value - (h + ridge) * value ** 2;
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
