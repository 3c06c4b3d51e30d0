/** A strand that the others between are worked out from: `x, y, z` triples from root to tip, in the head's space. */
export type Guide = readonly number[];

/** How strands are painted. */
export type Grain = 'straight' | 'wavy' | 'curly' | 'coily' | 'ropes' | 'cropped' | 'cloth';

/** A layer of hair or cloth, spanned by guides from one side to the other. */
export interface Sheet {
  readonly guides: readonly Guide[];
  readonly grain: Grain;
  /** How uneven the tips end. @defaultValue 0.05 */
  readonly tuft?: number;
  /** How uneven the roots begin. @defaultValue 0.02 */
  readonly root?: number;
  /** How many locks the tips part into. @defaultValue 0 */
  readonly locks?: number;
  /** How far the tips swing, 0 to 1. @defaultValue 0 */
  readonly loose?: number;
  /** Darker, as what lies beneath is; below 0 lighter. @defaultValue 0 */
  readonly shade?: number;
}

/** What a hair style is made of: what lies behind the neck and what lies over the head. */
export interface HairArt {
  readonly behind: readonly Sheet[];
  readonly front: readonly Sheet[];
  /** Whether ears show. */
  readonly ears: boolean;
  /** How much of a shadow it throws on the forehead, 0 to 1. */
  readonly cast: number;
}

/** Guides from hairline to silhouette, one for each pair of points, bowed towards the viewer. */
export function cap(roots: readonly number[], tips: readonly number[], bow = 0.12): Guide[] {
  const guides: number[][] = [];
  for (let i = 0; i < roots.length; i += 3) {
    const at = (share: number, lift: number) => [0, 1, 2].map((axis) => roots[i + axis]! + (tips[i + axis]! - roots[i + axis]!) * share + (axis === 2 ? lift : 0));
    guides.push([...at(0, 0), ...at(0.35, bow), ...at(0.7, bow), ...at(1, 0)]);
  }
  return guides;
}

/** A run of `x, y, z` that ends in the middle, and the same back on the other side. */
export function whole(half: readonly number[]): number[] {
  const out = [...half];
  for (let i = half.length - 6; i >= 0; i -= 3) out.push(-half[i]!, half[i + 1]!, half[i + 2]!);
  return out;
}

/** The other side's layer: what is right becomes left. */
export function mirrorSheet(sheet: Sheet): Sheet {
  return { ...sheet, guides: sheet.guides.map((guide) => guide.map((value, i) => (i % 3 === 0 ? -value : value))) };
}

function along(points: readonly number[], size: number, at: number, axis: number): number {
  const last = points.length / size - 1;
  const k = Math.min(last - 1, Math.max(0, Math.floor(at)));
  const t = Math.max(0, Math.min(1, at - k));
  const p = (i: number) => points[Math.min(last, Math.max(0, i)) * size + axis]!;
  const [a, b, c, d] = [p(k - 1), p(k), p(k + 1), p(k + 2)];
  // Straight on beyond its ends.
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))) + (at - k - t) * (c - b);
}

/** A point of the layer: `s` from the first guide to the last, `t` from root to tip, each 0 to 1. */
export function sheetPoint({ guides }: Sheet, s: number, t: number): [number, number, number] {
  const row: number[] = [];
  for (const guide of guides) for (const axis of [0, 1, 2]) row.push(along(guide, 3, t * (guide.length / 3 - 1), axis));
  const at = s * (guides.length - 1);
  return [along(row, 3, at, 0), along(row, 3, at, 1), along(row, 3, at, 2)];
}
