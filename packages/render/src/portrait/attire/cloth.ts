import { css, luminance, mix, parseColour, toned, tune, type Rgb } from '../colour.ts';
import type { FixedView } from '../FaceView.ts';
import { curveThrough, type Pen } from '../pen.ts';
import { backwards } from '../ribbon.ts';

/** A cloth's tones. */
export interface Cloth {
  readonly base: Rgb;
  readonly light: Rgb;
  readonly deep: Rgb;
}

export function clothOf(hex: string): Cloth {
  const base = parseColour(hex);
  const bright = luminance(base);
  return { base, light: mix(tune(base, 4, 0.95, 1.2 + 0.15 * (1 - bright)), [255, 240, 222], 0.06), deep: tune(base, -6, 1.08, 0.5 + 0.16 * bright) };
}

/** Half of a neckline, from the shoulder seam to the middle, as `x, y`. */
export const necklines = {
  crew: [0.99, -1.98, 0.9, -2.24, 0.62, -2.5, 0.3, -2.61, 0, -2.64],
  vee: [0.99, -1.98, 0.84, -2.4, 0.44, -2.9, 0, -3.4],
  scoop: [1.08, -2.02, 0.98, -2.4, 0.66, -2.78, 0.3, -2.92, 0, -2.95],
  high: [0.99, -1.98, 0.9, -2.1, 0.6, -2.3, 0.3, -2.4, 0, -2.42],
  collar: [0.94, -1.96, 0.64, -2.36, 0.3, -2.62, 0, -2.84],
  jacket: [1.0, -1.96, 0.86, -2.5, 0.5, -3.3, 0.04, -4.6],
} as const;

export const mirror = (points: readonly number[], side: number): number[] => points.map((value, i) => (i % 2 === 0 ? value * side : value));

/** How broad the shoulders are: slim necks go with slim shoulders. */
const breadth = (view: FixedView) => (0.86 + 0.9 * ((view.look.face.neck ?? 1) - 0.86) + 0.025 * own(view, 1)) / collarScale(view);
/** What of a person's build goes with who they are: an identity weight. */
const own = ({ look }: FixedView, i: number) => look.face.identity?.[i] ?? 0;

/** How wide collars are drawn, so that they lie about the neck. */
export const collarScale = ({ look, wide }: FixedView) => (0.8 * (look.face.neck ?? 1) * wide + 0.14) / 0.97;

/** Where cloth creases, `x, y, angle, half-width, half-length`: a jacket at its armholes, a shirt finely, a sweater in soft bulges. */
const tailored = [[-2.0, -3.3, -0.06, 0.06, 0.7], [1.96, -3.3, 0.06, 0.06, 0.7], [-1.5, -2.5, 0.9, 0.05, 0.3]] as const;
const thin = [[-1.75, -3.0, 0.66, 0.05, 0.5], [-1.56, -3.36, 0.5, 0.04, 0.6], [-1.2, -3.5, 0.24, 0.04, 0.5], [1.62, -3.1, -0.64, 0.05, 0.52], [1.3, -3.46, -0.36, 0.04, 0.56]] as const;
const knitted = [[-1.8, -3.16, 0.72, 0.13, 0.5], [1.7, -3.24, -0.6, 0.14, 0.56], [0.8, -3.6, -0.9, 0.12, 0.5]] as const;

function bodyPath(view: FixedView, neckline: readonly number[]): void {
  const { pen } = view;
  const broad = breadth(view);
  // Square shoulders or sloping ones, and years bring them down.
  const drop = 1 + 0.1 * own(view, 2) + 0.2 * view.ageing;
  const arm = [1.14, -2.14, 1.75, -2.36, 2.38, -2.58, 2.86, -2.96, 3.1, -3.6, 3.18, -4.7].map((value, i) => (i % 2 === 0 ? 1 + (value - 1) * broad : -2.14 + (value + 2.14) * drop));
  pen.beginPath();
  const half = (side: number) => [...backwards(mirror(neckline, side)), ...mirror(arm, side)];
  curveThrough(pen, backwards(half(-1)));
  curveThrough(pen, half(1), false);
  pen.closePath();
}

/** Fills the pen's path with tones that follow each other evenly from one point to another. */
export function fillShaded(pen: Pen, x0: number, y0: number, x1: number, y1: number, ...tones: readonly Rgb[]): void {
  pen.fillStyle = toned(pen.createLinearGradient(x0, y0, x1, y1), ...tones);
  pen.fill();
}

/** The body in a cloth, open at the neck: light on the left shoulder, the head's shadow, folds at the arms. */
export function fillBody(view: FixedView, { base, light, deep }: Cloth, neckline: readonly number[]): void {
  const { pen, soft } = view;
  const broad = breadth(view);
  bodyPath(view, neckline);
  fillShaded(pen, -2.8, -2.2, 2.6, -4.3, mix(base, light, 0.8), mix(base, deep, 0.12), mix(base, deep, 0.8));
  pen.save();
  pen.clip();
  soft.dab(-1.9 * broad, -2.56, 1.0, 0.26, light, 0.7, -0.34);
  soft.dab(1.9 * broad, -2.58, 0.9, 0.18, light, 0.3, 0.34);
  // The head's shadow on the chest, and folds that run from the arm and the shoulder.
  soft.dab(0.3, -2.5, 1.3, 0.6, deep, 0.6);
  soft.dab(-2.22 * broad, -4.0, 0.2, 0.95, deep, 0.7, -0.16);
  soft.dab(2.25 * broad, -3.9, 0.26, 1.05, deep, 0.8, 0.16);
  soft.dab(-2.62 * broad, -3.5, 0.3, 0.8, light, 0.24, -0.2);
  const { style } = view.look.attire;
  for (const [x, y, angle, wide, long] of /bl|su/.test(style) ? tailored : /sh|scr/.test(style) ? thin : knitted) {
    soft.dab(x * broad, y, wide, long, deep, 0.3, angle);
    soft.dab(x * broad - 0.5 * wide - 0.06, y + 0.02, wide * 0.8, long * 0.8, light, 0.15, angle);
  }
  soft.dab(-0.9, -3.7, 0.5, 0.9, light, 0.16);
  pen.restore();
}

/** A flat piece of cloth, lit from above. */
export function piece(pen: Pen, points: readonly number[], from: Rgb, to: Rgb): void {
  const ys = points.filter((_, i) => i % 2 === 1);
  pen.beginPath();
  pen.moveTo(points[0]!, points[1]!);
  for (let i = 2; i < points.length; i += 2) pen.lineTo(points[i]!, points[i + 1]!);
  pen.closePath();
  fillShaded(pen, 0, Math.max(...ys), 0, Math.min(...ys), from, to);
}

/** A seam or hem along points. */
export function seam(pen: Pen, points: readonly number[], colour: Rgb, alpha: number, width = 0.018): void {
  pen.strokeStyle = css(colour, alpha);
  pen.lineWidth = width;
  pen.lineCap = 'round';
  pen.beginPath();
  curveThrough(pen, points);
  pen.stroke();
}

/** A whole neckline from its half, left to right. */
export const wholeLine = (half: readonly number[]): number[] => [...mirror(half, -1), ...backwards(half).slice(2)];
