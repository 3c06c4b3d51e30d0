import { seededRandom } from '../../animator/random.ts';
import { turnedAlike, type Lock, type Outline } from './lock.ts';
import { sheetPoint, type Grain, type Sheet } from './Sheet.ts';

/** Height of the bumps each grain makes along a free edge, and how far apart its outline's points lie, inter-pupillary distances. */
const bumps: Readonly<Partial<Record<Grain, readonly [number, number]>>> = { wavy: [0.04, 0.32], curly: [0.08, 0.16], coily: [0.03, 0.1], cloth: [0, 0.24] };

/** The locks a layer's tips part into: of unlike breadth and length, some crossing others. */
export function looseLocks(sheet: Sheet, seed: number): Lock[] {
  const random = seededRandom(seed);
  const { locks = 0, tuft = 0.05, grain } = sheet;
  const wide = Math.abs(sheetPoint(sheet, 1, 0.8)[0] - sheetPoint(sheet, 0, 0.8)[0]);
  const rope = grain === 'ropes';
  return Array.from({ length: grain === 'curly' ? locks / 2 : locks }, (_, i) => {
    // Rooted well inside, so broad that they overlap, the middle ones longest.
    const place = (0.5 + 0.62 * i) % 1;
    const s = rope ? place : 0.25 + 0.5 * place;
    return {
      s, lean: (rope ? 0.7 : 0.3) * (place - s) + 0.1 * (random() - 0.5), half: rope ? 0.07 : grain === 'curly' ? 0.12 : (0.12 + 0.06 * random()) * wide,
      from: 0.68 + 0.1 * random(), to: 1 + tuft * (0.1 - 0.5 * random() - 1.2 * (2 * place - 1) ** 2), phase: 6.3 * random(),
    };
  });
}

/** Walks round a layer: up one side, along the tips, back down the other, along the roots. */
export function outlineSheet(sheet: Sheet, seed: number): Outline {
  const random = seededRandom(seed);
  const { grain, tuft = 0.05, root = 0.02, loose = 0, locks } = sheet;
  const [height, step] = bumps[grain] ?? [0, 0.5];
  // What parts into locks ends before they do, and sooner at its sides.
  const reach = (u: number) => (locks ? 1 - tuft * (0.5 + 2 * (2 * u - 1) ** 2) : 1);
  const edges: readonly ((u: number) => readonly [s: number, t: number])[] = [
    (u) => [0, reach(0) * u],
    // Uneven ends: most tips reach down, a few stop short.
    (u) => [u, reach(u) - (locks ? 0.3 : 1) * tuft * Math.sin(Math.PI * u) ** 0.5 * random() ** 2],
    (u) => [1, reach(1) * (1 - u)],
    (u) => [1 - u, root * (random() - 0.3)],
  ];
  const points = edges.flatMap((edge, k) => {
    const [a, b, c] = [0, 0.5, 1].map((u) => sheetPoint(sheet, ...edge(u)));
    const count = Math.max(k % 2 === 0 ? sheet.guides[0]!.length / 3 : 1, Math.round((apart(a!, b!) + apart(b!, c!)) / step));
    return Array.from({ length: count }, (_, i) => {
      const [s, t] = edge((i + (i && height && 0.7 * (random() - 0.5))) / count);
      const free = k % 3 === 0 ? 0.2 : k === 1 ? (loose > 0.5 ? 0.2 : 1) : Math.max(0, Math.min(1, 5 * t - 0.3, 5 * (1 - t)));
      return [...sheetPoint(sheet, s, t), loose * t * t, i === 0 ? 0 : free] as const;
    });
  });
  return turnedAlike(points.flatMap(([x, y, z, swing, free], i) => {
    const [before, after] = [points.at(i - 1)!, points[(i + 1) % points.length]!];
    const off = (height * free * (random() - 0.5 + 0.4 * Math.sin(1.7 * i))) / (apart(before, after) || 1);
    return [x + (after[1] - before[1]) * off, y - (after[0] - before[0]) * off, z, swing];
  }));
}

const apart = (a: readonly number[], b: readonly number[]) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!);
