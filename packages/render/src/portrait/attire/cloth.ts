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
  crew: [1, -1.97, 0.93, -2.2, 0.66, -2.48, 0.32, -2.62, 0, -2.66],
  vee: [1.02, -1.98, 0.88, -2.4, 0.48, -2.94, 0, -3.42],
  scoop: [1.08, -2.02, 0.98, -2.4, 0.66, -2.78, 0.3, -2.92, 0, -2.95],
  collar: [1.0, -1.96, 0.7, -2.36, 0.3, -2.66, 0, -2.9],
  zip: [1.08, -1.98, 0.96, -2.4, 0.62, -2.94, 0, -3.56],
  jacket: [1.1, -1.98, 0.98, -2.5, 0.64, -3.3, 0.04, -4.6],
} as const;

export const mirror = (points: readonly number[], side: number): number[] => points.map((value, i) => (i % 2 === 0 ? value * side : value));

/** How wide collars are drawn, so that they lie about the neck. */
const collarScale = ({ look, wide }: FixedView) => (0.8 * (look.face.neck ?? 1) * wide + 0.14) / 0.97;

/** Brings the pen from the torso's space to that of its clothes: as wide as the neck wants, turned as the person sits, one shoulder forward. */
export function sit(pen: Pen, view: FixedView): void {
  const turn = view.look.build?.turn ?? 0;
  pen.transform(collarScale(view), -0.03 * turn, 0.1 * turn, 1, 0.2 * turn, 0);
}

/** Where cloth creases, `x, y` of a line's ends and of where it bends to, and how wide its shade is: the arm beside the chest, a seam at the shoulder, a fold from under the arm. */
const folds = [[2.06, -3.6, 2.1, -5, 2.4, -8, 0.4], [2.4, -2.5, 1.94, -2.9, 2.1, -3.9, 0.13], [2.08, -3.7, 1.75, -3.5, 1.4, -2.95, 0.15]] as const;

/** Fills the pen's path with tones that follow each other evenly, from the lit shoulder down to the other arm. */
export function fillShaded(pen: Pen, ...tones: readonly Rgb[]): void {
  pen.fillStyle = toned(pen.createLinearGradient(-2.4, -2, 2.4, -4.2), ...tones);
  pen.fill();
}

/** A crescent along a bent line, crisp on the line and fading away from it to one side, as cloth folds. */
export function fold(pen: Pen, colour: Rgb, [x, y, bx, by, ex, ey, width]: readonly number[], side = 1, alpha = 0.046): void {
  pen.fillStyle = css(colour, alpha);
  const far = (2 * width!) / Math.hypot(ex! - x!, ey! - y!) / 5;
  for (let i = 1; i < 6; i += 1) {
    pen.beginPath();
    pen.moveTo(side * x!, y!);
    pen.quadraticCurveTo(side * bx!, by!, side * ex!, ey!);
    pen.quadraticCurveTo(side * (bx! + (y! - ey!) * far * i), by! + (ex! - x!) * far * i, side * x!, y!);
    pen.fill();
  }
}

/** Shades what the pen's path will lie on, and nothing where there is no cloth yet. */
function castOn(pen: Pen, deep: Rgb): void {
  pen.globalCompositeOperation = 'source-atop';
  pen.strokeStyle = css(mix(deep, [40, 28, 32], 0.3), 0.036);
  pen.lineJoin = 'round';
  for (let i = 1; i < 8; i += 1) {
    pen.lineWidth = 0.044 * i;
    pen.stroke();
  }
  pen.globalCompositeOperation = 'source-over';
}

/** The body in a cloth, open at the neck: light on the left shoulder, the head's shadow, folds at the arms. What is worn beneath is `narrow`, so that it never shows at the edge. */
export function fillBody(view: FixedView, { base, light, deep }: Cloth, neckline: readonly number[], narrow = 1): void {
  const { pen, soft, look } = view;
  const { shoulders = 1, slope = 0, turn = 0 } = look.build ?? {};
  const broad = ((0.9 + 0.85 * ((look.face.neck ?? 1) - 0.86)) * shoulders * narrow) / collarScale(view);
  const padded = /bla|su/.test(look.attire.style);
  // Years bring shoulders down, pads square them.
  const drop = 1 + 0.3 * slope + 0.15 * view.ageing - (padded ? 0.12 : 0);
  const arm = [1.14, -2.1, 1.7, -2.32, 2.4, -2.56, ...(padded ? [2.76, -2.72, 3, -3] : [2.78, -2.82, 3, -3.2]), 3.16, -3.7, 3.3, -4.7, 3.6, -8];
  const half = (side: number) => [...backwards(mirror(neckline, side)), ...arm.map((value, i) => (i % 2 === 0 ? side * (1 + (value - 1) * broad * (1 + 0.13 * side * turn)) : -2.1 + (value + 2.1) * drop))];
  pen.beginPath();
  curveThrough(pen, backwards(half(-1)));
  curveThrough(pen, half(1), false);
  pen.closePath();
  if (narrow === 1) castOn(pen, deep);
  fillShaded(pen, mix(base, light, 0.75), mix(base, light, 0.1), mix(base, deep, 0.3), mix(base, deep, 0.85));
  pen.save();
  pen.clip();
  // The head's shadow on the chest, and the light on the shoulder.
  soft.dab(0.3, -2.5, 1.5, 0.7, deep, 0.6);
  soft.dab(-1.9 * broad, -2.5, 1.1, 0.3, light, 0.6, -0.36);
  for (const side of [-1, 1]) {
    for (const [x, y, bx, by, ex, ey, width] of folds.slice(0, narrow < 1 ? 0 : padded ? 2 : 3)) fold(pen, deep, [x * broad, y, bx * broad, by - 0.1 * side, ex * broad, ey - 0.16 * side, width], side);
  }
  pen.restore();
}

/** A piece of cloth on another: its shadow, its tones, `lift` 0 to 1 how bright, and its thickness, lit. Each run is smooth; corners lie between runs. */
export function flap(pen: Pen, { base, light, deep }: Cloth, lift: number, ...runs: readonly (readonly number[])[]): void {
  pen.beginPath();
  runs.forEach((run, i) => curveThrough(pen, run, i === 0));
  pen.closePath();
  castOn(pen, deep);
  fillShaded(pen, mix(base, light, lift), mix(base, light, lift * 0.5), mix(base, deep, 0.55 - 0.5 * lift));
  pen.strokeStyle = css(light, 0.4);
  pen.lineWidth = 0.022;
  pen.stroke();
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
