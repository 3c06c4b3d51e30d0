import { seededRandom } from '../../animator/random.ts';
import { sheetPoint, type Grain, type Sheet } from './Sheet.ts';

/** A closed outline as `x, y, z, looseness` each, counter-clockwise from the front. */
export type Outline = readonly number[];

/** Height and length of the bumps each grain makes along a free edge. */
const bumps: Readonly<Record<Grain, readonly [number, number]>> = {
  straight: [0, 1], wavy: [0.03, 0.7], curly: [0.05, 0.3], coily: [0.014, 0.19], ropes: [0.012, 0.3], cropped: [0, 1], cloth: [0, 1],
};

/** A point of an outline, and how free bumps are there, 0 to 1. */
type Point = readonly [x: number, y: number, z: number, loose: number, free: number];

/** Points up each side of a layer. */
const sides = 14;

/** Walks round a layer: up one side, along the tips, back down the other, along the roots. */
export function outlineSheet(sheet: Sheet, seed: number): Outline {
  const random = seededRandom(seed);
  const { grain, tuft = 0.05, root = 0.02, loose = 0 } = sheet;
  const [height, length] = bumps[grain];
  const point = (s: number, t: number, free: number, swing = 0): Point => [...sheetPoint(sheet, s, t), swing, free];
  const side = (s: number) => Array.from({ length: sides }, (_, i) => point(s, i / sides, Math.max(0, Math.min(1, (i / sides) * 3 - 0.35)), loose * (i / sides) ** 2));
  const points = side(0);
  const across = Math.max(8, 2 * Math.round(span(sheet) * 6));
  for (let i = 0; i <= across; i += 1) {
    // Uneven ends: most tips reach down, a few stop short.
    const end = tuft * Math.max(0, Math.sin((Math.PI * i) / across)) ** 0.5;
    const at = i === 0 || i === across ? i / across : (i + 0.5 * (random() - 0.5)) / across;
    // Hanging ends are narrow, and bumps on both their sides would cut them off.
    points.push(point(at, 1 - end * (i % 2 === 0 ? 0.25 * random() : 0.25 + 0.75 * random() ** 2), loose > 0.5 ? 0.2 : 1, loose * (i % 2 === 0 ? 1 : 0.85)));
  }
  points.push(...side(1).toReversed());
  for (let i = across - 1; i > 0; i -= 1) points.push(point(i / across, root * (random() - 0.3), 0.25));
  const bumped = height === 0 ? points : densify(points, length / 4);
  let travelled = 0;
  const out = bumped.map(([x, y, z, swing, free], i): Point => {
    const before = bumped.at(i - 1)!;
    const after = bumped[(i + 1) % bumped.length]!;
    const dx = after[0] - before[0];
    const dy = after[1] - before[1];
    const size = Math.hypot(dx, dy) || 1;
    // No bumps where the edge turns sharply: they would cross and leave specks.
    const even = (size / (Math.hypot(x - before[0], y - before[1]) + Math.hypot(after[0] - x, after[1] - y) || 1)) ** 4;
    travelled += (size / 2) * (0.6 + 0.8 * random());
    const wave = height * free * (grain === 'wavy' ? Math.sin((travelled / length) * 2 * Math.PI) : Math.abs(Math.sin((travelled / length) * Math.PI)) * 2 - 1) * (0.7 + 0.6 * random()) * even;
    return [x + (dy / size) * wave, y - (dx / size) * wave, z, swing, free];
  });
  let area = 0;
  out.forEach(([x, y], i) => {
    const [bx, by] = out.at(i - 1)!;
    area += bx * y - x * by;
  });
  return simplified(area < 0 ? out.toReversed() : out, grain === 'cloth' ? 9 : 0.6);
}

/** How far a left-out point may lie off the line between those that are kept, inter-pupillary distances. */
const tolerance = 0.012;

/** Leaves out what a curve through the other points says too (Ramer, Douglas and Peucker); depth counts by how far it shows. */
function simplified(points: readonly Point[], longest: number): number[] {
  const kept: number[] = [];
  const between = (from: number, to: number): void => {
    const [ax, ay, az] = points[from]!;
    const beside = ([x, y, z]: Point) => [x - ax, y - ay, (z - az) * 0.35] as const;
    const [bx, by, bz] = beside(points[to % points.length]!);
    const size = bx * bx + by * by + bz * bz || 1;
    let farthest = 0;
    let most = tolerance;
    for (let i = from + 1; i < to; i += 1) {
      const [x, y, z] = beside(points[i]!);
      const share = Math.max(0, Math.min(1, (x * bx + y * by + z * bz) / size));
      const off = Math.hypot(x - share * bx, y - share * by, z - share * bz);
      if (off > most) [most, farthest] = [off, i];
    }
    // On a long way to a sharp corner a curve bulges.
    if (farthest === 0 && size > longest * longest && to - from > 1) farthest = (from + to) >> 1;
    if (farthest > 0) {
      between(from, farthest);
      between(farthest, to);
    } else kept.push(...points[from]!.slice(0, 4));
  };
  const half = Math.floor(points.length / 2);
  between(0, half);
  between(half, points.length);
  return kept;
}

function densify(points: readonly Point[], step: number): Point[] {
  return points.flatMap((from, i) => {
    const to = points[(i + 1) % points.length]!;
    const count = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / step));
    const mid = (axis: 0 | 1 | 2 | 3, t: number) => from[axis] + (to[axis] - from[axis]) * t;
    return Array.from({ length: count }, (_, k): Point => [mid(0, k / count), mid(1, k / count), mid(2, k / count), mid(3, k / count), from[4]]);
  });
}

/** How wide a layer is along its tips. */
function span(sheet: Sheet): number {
  const a = sheetPoint(sheet, 0, 1);
  const b = sheetPoint(sheet, 0.5, 1);
  const c = sheetPoint(sheet, 1, 1);
  return Math.hypot(b[0] - a[0], b[1] - a[1]) + Math.hypot(c[0] - b[0], c[1] - b[1]);
}
