import { sheetPoint, type Grain, type Sheet } from './Sheet.ts';

/** A closed outline as `x, y, z, looseness` each. */
export type Outline = readonly number[];

/** A strand or a lock of a layer, in shares of its width and length where nothing else is said. */
export interface Lock {
  /** Where it lies across the layer, and how far its tip lies aside of that. */
  readonly s: number;
  readonly lean?: number;
  /** Half its width where it is broadest, inter-pupillary distances. */
  readonly half: number;
  readonly from: number;
  readonly to: number;
  /** Where in its winding it begins, radians. */
  readonly phase?: number;
}

/** How far strands of each grain wind aside, inter-pupillary distances; how often from root to tip; how blunt they end. */
const winding: Readonly<Partial<Record<Grain, readonly [number, number, number]>>> = { wavy: [0.04, 3, 0.8], curly: [0.05, 6, 0.5], coily: [0.04, 6, 0.6], ropes: [0, 0, 0.3] };

/** The outline of a lock: pointed at both ends, broadest beyond its middle. */
export function lockOutline(sheet: Sheet, { s, lean = 0, half, from, to, phase = 0 }: Lock): Outline {
  const [wave, turns, blunt] = winding[sheet.grain] ?? [0, 0, 0.8];
  const steps = Math.max(2, Math.round(1 + (4 + 0.3 * turns * turns) * (to - from)));
  const sides: [number[], number[]] = [[], []];
  for (let i = 0; i <= steps; i += 1) {
    const u = i / steps;
    const t = from + (to - from) * u;
    const at = s + lean * u * u;
    const [a, b] = [sheetPoint(sheet, at - 0.02, t), sheetPoint(sheet, at + 0.02, t)];
    const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const off = wave * Math.sin(turns * 6.3 * t + phase) * Math.min(1, 4 * t);
    const broad = half * Math.sin(Math.PI * u ** 1.7) ** blunt;
    [off - broad, off + broad].forEach((by, k) => {
      const point = [...[0, 1, 2].map((axis) => (a[axis]! + b[axis]!) / 2 + (axis < 2 ? (by / size) * (b[axis]! - a[axis]!) : 0)), (sheet.loose ?? 0) * t * t * (0.6 + 0.8 * s)];
      if (k === 0) sides[0].push(...point);
      else if (i > 0 && i < steps) sides[1].unshift(...point);
    });
  }
  return turnedAlike([...sides[0], ...sides[1]]);
}

/** The same outline counter-clockwise from the front, so that outlines that overlap add up. */
export function turnedAlike(outline: Outline): Outline {
  let area = 0;
  for (let i = 0; i < outline.length; i += 4) area += outline.at(i - 4)! * outline[i + 1]! - outline[i]! * outline.at(i - 3)!;
  return area < 0 ? outline.flatMap((_, i) => outline[outline.length - 4 - i + 2 * (i % 4)]!) : outline;
}
