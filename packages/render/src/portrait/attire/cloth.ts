import { css, fading, luminance, mix, parseColour, toned, tune, type Rgb } from '../colour.ts';
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
  return { base, light: mix(tune(base, 4, 0.95, 1.2 + 0.15 * (1 - bright)), [255, 240, 222], 0.06), deep: tune(base, 0, 0.9, 0.5 + 0.16 * bright) };
}

/** Half of a neckline, from the shoulder seam to the middle, as `x, y`. */
export const necklines = {
  crew: [1, -1.97, 0.93, -2.2, 0.66, -2.48, 0.32, -2.62, 0, -2.66],
  vee: [0.98, -1.95, 0.87, -2.4, 0.48, -2.94, 0, -3.42],
  scoop: [1.14, -2.1, 0.98, -2.4, 0.66, -2.78, 0.3, -2.92, 0, -2.95],
  collar: [1.03, -1.98, 0, -2.85],
  zip: [1.06, -1.98, 0.76, -3, 0, -3.54],
  jacket: [1.12, -2.1, 0.96, -3.3, 0.04, -4.6],
} as const;

export const mirror = (points: readonly number[], side: number): number[] => points.map((value, i) => (i % 2 === 0 ? value * side : value));

/** How wide collars are drawn, so that they lie about the neck. */
const collarScale = ({ look, wide }: FixedView) => (0.8 * (look.face.neck ?? 1) * wide + 0.14) / 0.97;

/** Brings the pen from the torso's space to that of its clothes: as wide as the neck wants, turned as the person sits, one shoulder forward. */
export function sit(pen: Pen, view: FixedView): void {
  const turn = view.look.build?.turn ?? 0;
  pen.transform(collarScale(view), -0.03 * turn, 0.1 * turn, 1, 0.2 * turn, 0);
}

/** Where woven cloth creases, as `fold` takes it, a fold from under each arm: one up, one to the buttons. */
const creases = [[-2.08, -3.7, -1.8, -3.4, -1.3, -3.05, -0.16], [2.1, -3.85, 1.7, -3.75, 0.7, -3.1, 0.14]] as const;
/** Where knitted cloth lies in waves: `x, y`, half the length, the angle. */
const waves = [[-1.75, -3.1, 0.5, 0.9], [-1.4, -3.45, 0.6, 0.6], [-0.6, -3.75, 0.7, 0.2], [1.7, -3.2, 0.5, -0.75], [1.15, -3.55, 0.6, -0.4]] as const;

/** Fills the pen's path with tones that follow each other evenly, from the lit shoulder down to the other arm. */
function fillShaded(pen: Pen, ...tones: readonly Rgb[]): void {
  pen.fillStyle = toned(pen.createLinearGradient(-2.4, -2, 2.4, -4.2), ...tones);
  pen.fill();
}

/** A crescent along a bent line, `x, y` of its ends and of where it bends to, crisp on the line and fading away from it over a width, as cloth folds. */
export function fold(pen: Pen, colour: Rgb, [x = 0, y = 0, bx = 0, by = 0, ex = 0, ey = 0, width = 0]: readonly number[]): void {
  const far = width / Math.hypot(ex - x, ey - y);
  const dx = (y - ey) * far;
  const dy = (ex - x) * far;
  const [cx, cy] = [(x + 2 * bx + ex) / 4, (y + 2 * by + ey) / 4];
  pen.fillStyle = fading(pen.createLinearGradient(cx, cy, cx + dx, cy + dy), colour, 0.26);
  pen.beginPath();
  pen.moveTo(x, y);
  pen.quadraticCurveTo(bx, by, ex, ey);
  pen.quadraticCurveTo(bx + 2 * dx, by + 2 * dy, x, y);
  pen.fill();
}

/** Shades what the pen's path will lie on, softly, and nothing where there is no cloth yet. */
function castOn(pen: Pen, deep: Rgb): void {
  const { a } = pen.getTransform();
  pen.save();
  pen.globalCompositeOperation = 'source-atop';
  pen.shadowColor = css(deep, 0.7);
  pen.shadowBlur = 0.2 * a;
  pen.shadowOffsetY = 0.03 * a;
  pen.fill();
  pen.restore();
}

/** The body in a cloth, open at the neck: light on the left shoulder, the head's shadow, folds at the arms. What is worn beneath is `narrow`, so that it never shows at the edge. */
export function fillBody(view: FixedView, { base, light, deep }: Cloth, neckline: readonly number[], narrow = 1): void {
  const { pen, soft, look } = view;
  const { shoulders = 1, slope = 0, turn = 0 } = look.build ?? {};
  const broad = ((0.9 + 0.85 * ((look.face.neck ?? 1) - 0.86)) * shoulders * narrow) / collarScale(view);
  const { style } = look.attire;
  const woven = /^[bs]/.test(style);
  // Years bring shoulders down, pads square them.
  const drop = 1 + 0.3 * slope + 0.15 * view.ageing;
  const arm = [1.12, -2.04, 1.5, -2.29, 2.35, -2.53, 2.78, -2.78, 3, -3.1, 3.16, -3.7, 3.3, -4.7, 3.6, -8];
  const half = (side: number) => [...backwards(mirror(neckline, side)), ...arm.map((value, i) => (i % 2 === 0 ? side * (1 + (value - 1) * broad * (1 + 0.13 * side * turn)) : -2.1 + (value + 2.1) * drop))];
  pen.beginPath();
  curveThrough(pen, backwards(half(-1)));
  curveThrough(pen, half(1), false);
  pen.closePath();
  fillShaded(pen, mix(base, light, 0.6), base, mix(base, deep, 0.25), mix(base, deep, 0.55));
  pen.save();
  pen.clip();
  // The head's shadow on the chest, and the light on the shoulder.
  soft.dab(0.3, -2.5, 1.5, 0.7, deep, 0.6);
  if (narrow === 1) {
    soft.dab(-1.9 * broad, -2.5, 1.1, 0.3, light, 0.6, -0.36);
    // A rim of the window's light on the shoulder beside it.
    pen.strokeStyle = fading(pen.createLinearGradient(look.room.kind === 'evening' ? 3 : -3, -2, 0, -2.4), parseColour(look.room.light), 0.45);
    pen.lineWidth = 0.06;
    pen.stroke();
    // Ribs of a knitted cloth, the twill of a woven one.
    soft.through((sheet) => {
      sheet.strokeStyle = css(deep, 0.07);
      sheet.lineWidth = 0.025;
      for (let x = -9; x < 4; x += woven ? 0.05 : 0.065) {
        sheet.moveTo(x, -8);
        sheet.lineTo(woven ? x + 4 : x, -1.9);
      }
      sheet.stroke();
    });
    if (woven) {
      // A pocket on the chest.
      if (style !== 'blouse') seam(pen, [1.36, -3.4, 1.9, -3.3], deep, 0.4, 0.06);
      for (const line of creases) fold(pen, deep, line.map((value, i) => (i % 2 === 0 ? value * broad : value)));
    } else for (const [x, y, long, angle] of waves) for (const [down, tone] of [[0, deep], [0.17, light]] as const) soft.dab(x * broad, y - down, long, 0.13, tone, 0.24, angle);
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
