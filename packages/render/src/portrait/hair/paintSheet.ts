import { seededRandom, type Random } from '../../animator/random.ts';
import { css, mix, tune, type Rgb } from '../colour.ts';
import { closedCurve, type Pen, type SoftBrush } from '../pen.ts';
import type { Project } from '../projectHead.ts';
import { lockOutline, type Lock, type Outline } from './lock.ts';
import { sheetPoint, type Grain, type Sheet } from './Sheet.ts';

/** What hair is painted with. */
export interface HairTones {
  readonly base: Rgb;
  readonly light: Rgb;
  readonly deep: Rgb;
  /** The skin that short hair thins out over. */
  readonly scalp: Rgb;
}

/**
 * Locks laid over a layer: how many on each inter-pupillary distance of its width; half their breadth; where they begin, within
 * what share of the length, and how long they are, up to half as much again; their tone from -1 deep to 1 light and how far
 * it varies; how opaque they are, and the shade each throws.
 */
type Coat = readonly [count: number, half: number, from: number, spread: number, length: number, tone: number, vary: number, alpha: number, shade: number];

/** Large masses first, then what parts them, what the light catches, and single hairs. */
const combed: readonly Coat[] = [
  [7, 0.12, 0, 0.05, 0.95, -0.2, 0.5, 0.5, 0.1],
  [11, 0.05, 0, 0.75, 0.3, -0.6, 0.4, 0.3, 0],
  [13, 0.04, 0, 0.75, 0.3, 0.4, 0.3, 0.3, 0],
  [20, 0.018, 0.1, 0.12, 0.2, 1, 0.2, 0.3, 0],
  [18, 0.007, 0, 0.7, 0.4, -1, 0.3, 0.4, 0],
  [18, 0.006, 0, 0.7, 0.35, 1, 0.4, 0.4, 0],
];
const coats: Readonly<Partial<Record<Grain, readonly Coat[]>>> = {
  straight: combed,
  wavy: combed,
  curly: [
    [30, 0.08, 0, 0.8, 0.3, -0.2, 0.5, 1, 0.2],
    [16, 0.02, 0, 0.9, 0.06, 0.6, 0.5, 0.6, 0],
    [16, 0.012, 0, 0.9, 0.06, 1, 0.5, 0.5, 0],
  ],
  ropes: [
    [11, 0.07, 0.08, 0.03, 1, -0.7, 0.2, 1, 0.3],
  ],
  // Folds.
  cloth: [
    [6, 0.1, 0, 0.2, 0.8, -0.5, 0.3, 0.3, 0],
    [6, 0.06, 0, 0.2, 0.8, 0.7, 0.3, 0.3, 0],
    [5, 0.016, 0, 0.3, 0.7, -1, 0, 0.4, 0],
  ],
};

/**
 * Paints a layer inside its path, which the pen is clipped to: strands dark to light, a band of sheen, the turn
 * into shadow. Light falls from the upper left.
 */
export function paintSheet(pen: Pen, soft: SoftBrush, sheet: Sheet, locks: readonly Lock[], tones: HairTones, seen: (outline: Outline) => ArrayLike<number>, project: Project, seed: number): void {
  const random = seededRandom(seed);
  const shade = sheet.shade ?? 0;
  const dim = (colour: Rgb): Rgb => (shade >= 0 ? mix(colour, tones.deep, shade) : mix(colour, tones.light, -shade));
  const set = { ...tones, base: dim(tones.base), light: dim(tones.light), deep: shade > 0 ? tune(tones.deep, 0, 1, 1 - 0.35 * shade) : tones.deep };
  pen.fillStyle = css(set.base);
  pen.fillRect(-4, -5, 8, 9);
  const at = (s: number, t: number) => project(...sheetPoint(sheet, s, t));
  const far = (s: number, t: number, s2: number, t2: number) => {
    const [[x, y], [x2, y2]] = [at(s, t), at(s2, t2)];
    return Math.hypot(x - x2, y - y2);
  };
  const width = far(0, 0.6, 0.5, 0.6) + far(0.5, 0.6, 1, 0.6);
  if (sheet.grain === 'cloth' || sheet.grain === 'coily') {
    soft.dab(-0.6, 1.2, 1, 1.2, set.light, 0.4);
    soft.dab(1.2, 0, 1, 2.4, set.deep, 0.5);
  } else for (let s = 0; s <= 1; s += 0.05) {
    const [x] = at(s, 0.3);
    // They lie close together in a narrow layer.
    const share = Math.min(1, width / 2);
    // Deep at the roots, a band of light where it rounds, deeper beyond it, and lighter again towards loose tips.
    for (const [t, high, tone, alpha] of [[0.04, 0.2, set.deep, 0.18], [0.3, 0.2, set.light, x < 0 ? 0.36 : 0.2], [0.58, 0.3, set.deep, 0.14], [0.95, 0.4, set.light, sheet.loose ? 0.1 : 0]] as const) soft.dab(...at(s, t), 0.3, high, tone, share * alpha);
  }
  pen.lineCap = pen.lineJoin = 'round';
  /** Lays a lock over what it shades; `tone` is -1 deep to 1 light. */
  const lay = (lock: Lock, tone: number, alpha: number, shadow: number) => {
    pen.beginPath();
    closedCurve(pen, seen(lockOutline(sheet, lock)));
    pen.strokeStyle = css(set.deep, shadow);
    for (const wide of shadow > 0 ? [0.12, 0.07, 0.03] : []) {
      pen.lineWidth = wide;
      pen.stroke();
    }
    pen.fillStyle = css(tone < 0 ? mix(set.base, set.deep, Math.min(1, -tone)) : mix(set.base, set.light, Math.min(1, tone)), alpha);
    pen.fill();
    if (sheet.grain === 'curly' && lock.half > 0.05) lay({ ...lock, half: lock.half / 3 }, tone + 0.6, 0.5, 0);
    // A braid is a chain of slanted drops, from one side and the other.
    for (let [t, side] = [lock.from, 1]; sheet.grain === 'ropes' && t < lock.to; t += 0.012) {
      side = -side;
      const s = lock.s + (lock.lean ?? 0) * ((t - lock.from) / (lock.to - lock.from)) ** 2;
      const [[x, y], [nx, ny]] = [at(s, t), at(s, t + 0.01)];
      const angle = Math.atan2(ny - y, nx - x);
      const size = Math.min(1, 0.3 + 6 * (lock.to - t));
      pen.fillStyle = css(mix(set.base, set.light, (side < 0 ? 0.5 : 0.15) + 0.1 * random()));
      pen.beginPath();
      pen.ellipse(x - side * 0.026 * size * Math.sin(angle), y + side * 0.026 * size * Math.cos(angle), 0.052 * size, 0.025 * size, angle - side * 0.55, 0, 7);
      pen.fill();
    }
  };
  (coats[sheet.grain] ?? []).forEach(([count, half, from, spread, length, tone, vary, alpha, shadow], coat) => {
    const many = Math.round(count * width);
    for (let i = 0; i < many; i += 1) {
      const start = from - 0.1 + spread * random();
      lay({ s: (i * 0.618 + (0.4 * random()) / many) % 1, half: half * (0.7 + 0.6 * random()), from: start, to: Math.min(1, start + length * (1 + 0.5 * random())), phase: i, lean: (0.16 * (random() - 0.5)) / width }, tone + vary * (2 * random() - 1), alpha, shadow);
    }
    if (coat === 0) for (const lock of locks) lay(lock, 0.3 * random() - 0.15, 0.5, 0.1);
  });
  const size = { coily: 0.034, cropped: 0.014 }[sheet.grain as string];
  if (size) coils(pen, set, random, 180 * width * far(0.5, 0, 0.5, 1), size, at);
  if (sheet.grain === 'cloth') return;
  // It thins out towards where it begins.
  for (let u = 0; u <= 1; u += 0.02) {
    soft.dab(...at(u, 0), 0.12, 0.12, set.scalp, sheet.loose ? 0.04 : 0.14);
    // Along the forehead, where it hangs.
    if (sheet.locks) soft.dab(...at(0, 0.3 * u), 0.12, 0.12, set.scalp, 0.12);
  }
  for (let i = 0; i < 90; i += 1) {
    lay({ s: random(), half: 0.008, from: -0.05, to: 0.08 + 0.2 * random() }, -random(), 0.6, 0);
    if (sheet.locks && sheet.grain !== 'ropes') lay({ s: 0.1 * random() ** 2, half: 0.008, from: 0.3 * random() - 0.05, to: 0.35 }, -random(), 0.6, 0);
  }
}

/** Strews coils of a size over a layer. */
function coils(pen: Pen, { deep, base, light }: HairTones, random: Random, count: number, size: number, at: (s: number, t: number) => readonly [number, number]): void {
  for (const [colour, alpha, width] of [[deep, 0.34, 0.02], [mix(base, light, 0.5), 0.24, 0.014], [light, 0.24, 0.009]] as const) {
    pen.strokeStyle = css(colour, alpha);
    pen.lineWidth = width;
    pen.beginPath();
    for (let i = 0; i < count; i += 1) {
      const [x, y] = at(random(), random());
      const turn = random() * 6.3;
      const r = size * (0.6 + 0.8 * random());
      pen.moveTo(x + Math.cos(turn) * r, y + Math.sin(turn) * r);
      pen.arc(x, y, r, turn, turn + 3 + random());
    }
    pen.stroke();
  }
}
