import { seededRandom } from '../../animator/random.ts';
import { sheetPoint, type Grain, type Sheet } from './Sheet.ts';

/** A closed outline as `x, y, z, looseness` each, counter-clockwise from the front. */
export type Outline = readonly number[];

/** Height and length of the bumps each grain makes along a free edge. */
const bumps: Readonly<Record<Grain, readonly [number, number]>> = {
  straight: [0, 1], wavy: [0.03, 0.7], curly: [0.05, 0.3], coily: [0.014, 0.19], ropes: [0.012, 0.3], cropped: [0, 1], cloth: [0, 1],
};

/** Walks round a layer: up one side, along the tips, back down the other, along the roots. */
export function outlineSheet(sheet: Sheet, seed: number): Outline {
  const random = seededRandom(seed);
  const { grain, tuft = 0.05, root = 0.02, loose = 0 } = sheet;
  const [height, length] = bumps[grain];
  const points: { p: [number, number, number]; free: number; loose: number }[] = [];
  const sides = 14;
  const across = Math.max(8, 2 * Math.round(span(sheet) * 6));
  for (let i = 0; i < sides; i += 1) points.push({ p: sheetPoint(sheet, 0, i / sides), free: Math.max(0, Math.min(1, (i / sides) * 3 - 0.35)), loose: loose * (i / sides) ** 2 });
  for (let i = 0; i <= across; i += 1) {
    // Uneven ends: most tips reach down, a few stop short.
    const end = Math.max(0, Math.sin((Math.PI * i) / across)) ** 0.5;
    const at = i === 0 || i === across ? i / across : (i + 0.5 * (random() - 0.5)) / across;
    const p = sheetPoint(sheet, at, 1 - tuft * end * (i % 2 === 0 ? 0.25 * random() : 0.25 + 0.75 * random() ** 2));
    // Hanging ends are narrow, and bumps on both their sides would cut them off.
    points.push({ p, free: loose > 0.5 ? 0.2 : 1, loose: loose * (i % 2 === 0 ? 1 : 0.85) });
  }
  for (let i = sides - 1; i >= 0; i -= 1) points.push({ p: sheetPoint(sheet, 1, i / sides), free: Math.max(0, Math.min(1, (i / sides) * 3 - 0.35)), loose: loose * (i / sides) ** 2 });
  for (let i = across - 1; i > 0; i -= 1) points.push({ p: sheetPoint(sheet, i / across, root * (random() - 0.3)), free: 0.25, loose: 0 });
  const bumped = height === 0 ? points : densify(points, length / 4);
  let travelled = 0;
  const out: number[] = [];
  bumped.forEach(({ p, free, loose: swing }, i) => {
    const before = bumped[(i + bumped.length - 1) % bumped.length]!.p;
    const after = bumped[(i + 1) % bumped.length]!.p;
    const dx = after[0] - before[0];
    const dy = after[1] - before[1];
    const size = Math.hypot(dx, dy) || 1;
    // No bumps where the edge turns sharply: they would cross and leave specks.
    const even = (size / (Math.hypot(p[0] - before[0], p[1] - before[1]) + Math.hypot(after[0] - p[0], after[1] - p[1]) || 1)) ** 4;
    travelled += (size / 2) * (0.6 + 0.8 * random());
    const wave = height * free * (grain === 'wavy' ? Math.sin((travelled / length) * 2 * Math.PI) : Math.abs(Math.sin((travelled / length) * Math.PI)) * 2 - 1) * (0.7 + 0.6 * random()) * even;
    out.push(p[0] + (dy / size) * wave, p[1] - (dx / size) * wave, p[2], swing);
  });
  return simplified(turning(out) < 0 ? reversed(out) : out);
}

/** How far a left-out point may lie off the line between those that are kept, inter-pupillary distances. */
const tolerance = 0.012;

/** Leaves out what a curve through the other points says too (Ramer, Douglas and Peucker); depth counts by how far it shows. */
function simplified(points: readonly number[]): number[] {
  const count = points.length / 4;
  const kept: number[] = [];
  const at = (i: number) => [points[4 * (i % count)]!, points[4 * (i % count) + 1]!, points[4 * (i % count) + 2]! * 0.35] as const;
  const between = (from: number, to: number): void => {
    const [ax, ay, az] = at(from);
    const along = at(to).map((value, axis) => value - at(from)[axis]!);
    const size = along.reduce((sum, part) => sum + part * part, 0) || 1;
    let farthest = 0;
    let most = tolerance;
    for (let i = from + 1; i < to; i += 1) {
      const [x, y, z] = at(i);
      const share = Math.max(0, Math.min(1, ((x - ax) * along[0]! + (y - ay) * along[1]! + (z - az) * along[2]!) / size));
      const off = Math.hypot(x - ax - share * along[0]!, y - ay - share * along[1]!, z - az - share * along[2]!);
      if (off > most) [most, farthest] = [off, i];
    }
    if (farthest > 0) {
      between(from, farthest);
      between(farthest, to);
    } else kept.push(...points.slice(4 * from, 4 * from + 4));
  };
  const half = Math.floor(count / 2);
  between(0, half);
  between(half, count);
  return kept;
}

function densify(points: readonly { p: [number, number, number]; free: number; loose: number }[], step: number) {
  return points.flatMap((from, i) => {
    const to = points[(i + 1) % points.length]!;
    const count = Math.max(1, Math.round(Math.hypot(to.p[0] - from.p[0], to.p[1] - from.p[1]) / step));
    return Array.from({ length: count }, (_, k) => {
      const t = k / count;
      const mid = (a: number, b: number) => a + (b - a) * t;
      return { p: [mid(from.p[0], to.p[0]), mid(from.p[1], to.p[1]), mid(from.p[2], to.p[2])] as [number, number, number], free: from.free, loose: mid(from.loose, to.loose) };
    });
  });
}

/** How wide a layer is along its tips. */
function span(sheet: Sheet): number {
  const a = sheetPoint(sheet, 0, 1);
  const b = sheetPoint(sheet, 0.5, 1);
  const c = sheetPoint(sheet, 1, 1);
  return Math.hypot(b[0] - a[0], b[1] - a[1]) + Math.hypot(c[0] - b[0], c[1] - b[1]);
}

function turning(out: readonly number[]): number {
  let area = 0;
  for (let i = 0; i < out.length; i += 4) {
    const j = (i + 4) % out.length;
    area += out[i]! * out[j + 1]! - out[j]! * out[i + 1]!;
  }
  return area;
}

function reversed(out: readonly number[]): number[] {
  const back: number[] = [];
  for (let i = out.length - 4; i >= 0; i -= 4) back.push(out[i]!, out[i + 1]!, out[i + 2]!, out[i + 3]!);
  return back;
}
