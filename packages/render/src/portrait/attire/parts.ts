import { css, mix } from '../colour.ts';
import type { FixedView } from '../FaceView.ts';
import { closedCurve } from '../pen.ts';
import { backwards } from '../ribbon.ts';
import { flap, fold, mirror, seam, wholeLine, type Cloth } from './cloth.ts';

/** What of a collar shows behind the neck. */
export function collarBehind({ pen }: FixedView, { base, deep }: Cloth, high: number, wide: number): void {
  pen.fillStyle = css(mix(base, deep, 0.8));
  pen.strokeStyle = css(mix(base, deep, 0.2));
  pen.lineWidth = 0.07;
  pen.beginPath();
  closedCurve(pen, wholeLine([1.08 * wide, -2.3, 1.05 * wide, -1.92 + high / 2, 0.88 * wide, -1.72 + high, 0, -1.6 + high]).concat(0, -2.5));
  pen.fill();
  pen.stroke();
}

/** A band that follows a neckline: ribbing, a hem. It lies on the cloth below the line, `width` broad. */
export function band({ pen }: FixedView, cloth: Cloth, half: readonly number[], width: number): void {
  const low = half.map((value, i) => (i % 2 === 0 ? value * 1.02 + (i === 0 ? width * 0.8 : 0) : value - (i === 1 ? 0.06 : width)));
  flap(pen, cloth, 0.5, mirror(half, -1), backwards(half), backwards(wholeLine(low)));
}

/** A shirt's front below its collar: the strip of buttons. */
export function placket({ pen, soft }: FixedView, { base, light, deep }: Cloth): void {
  fold(pen, deep, [0.13, -2.8, 0.12, -5, 0.14, -8, 0.1]);
  seam(pen, [-0.13, -2.86, -0.13, -8], deep, 0.25);
  for (let y = -3.14; y > -8; y -= 0.56) {
    soft.dab(0.02, y - 0.03, 0.08, 0.07, deep, 0.7);
    pen.fillStyle = css(mix(base, light, 0.8));
    pen.beginPath();
    pen.arc(0, y, 0.045, 0, 7);
    pen.fill();
  }
}

/** A shirt's collar: the stand round the neck and two leaves folded over it. `spread` 1 for closed, more for open. */
export function shirtCollar({ pen }: FixedView, cloth: Cloth, spread: number): void {
  for (const side of [-1, 1]) {
    const s = (...points: readonly number[]) => mirror(points, side);
    flap(pen, cloth, 0, s(0.98, -1.8, 0.86, -2.08, 0.5, -2.42, -0.01, -2.66), s(0, -2.96, 1.0, -2.3));
    flap(pen, cloth, 0.9, s(1.03, -1.8, 0.97, -1.88, 0.88, -2.12, 0.54, -2.48, 0.08, -2.76), s(0.42 * spread, -3.2, 0.84, -2.94, 1.2, -2.46, 1.18, -2.06, 1.09, -1.84));
    fold(pen, cloth.deep, [0.12, -2.76, 0.76, -2.5, 1.02, -1.86, 0.14], side);
    seam(pen, s(0.4 * spread, -3.12, 0.8, -2.88, 1.12, -2.44, 1.1, -2.06), cloth.deep, 0.22, 0.012);
  }
}

/** A jacket's lapels over what is worn beneath, and its collar over them. */
export function lapels({ pen }: FixedView, cloth: Cloth): void {
  for (const side of [-1, 1]) {
    const s = (...points: readonly number[]) => mirror(points, side);
    flap(pen, cloth, 0.45, s(1.04, -2.3, 0.94, -2.7, 0.62, -3.4, 0.06, -4.6), s(0.06, -4.7, 0.95, -3.94, 1.4, -3.24, 1.6, -2.92), s(1.24, -2.74));
    fold(pen, cloth.light, [0.06, -4.6, 0.84, -3.3, 1.04, -2.3, 0.2], side);
    flap(pen, cloth, 0.6, s(1.12, -1.88, 1.08, -2.1, 0.98, -2.56), s(1.24, -2.74), s(1.45, -2.6, 1.46, -2.3, 1.3, -1.98, 1.12, -1.88));
  }
  fold(pen, cloth.deep, [0.02, -4.6, 0.1, -6, 0.2, -8, 0.2]);
}

export function tie({ pen }: FixedView, cloth: Cloth): void {
  flap(pen, cloth, 0.3, [-0.1, -3.1, 0.1, -3.1], [0.36, -5.4, -0.36, -5.4]);
  fold(pen, cloth.deep, [0.02, -3.1, 0.06, -3.5, 0.02, -4, 0.14], 1, 0.12);
  flap(pen, cloth, 0.6, [-0.2, -2.76, 0, -2.72, 0.2, -2.76], [0.12, -3.14, 0, -3.18, -0.12, -3.14]);
  fold(pen, cloth.deep, [0.2, -2.76, 0.16, -3, 0.12, -3.14, -0.2], 1, 0.12);
}

/** The open collar of a zipped sweater, `wide` 1, or a wider hood lying on the shoulders. */
export function foldedCollar({ pen }: FixedView, cloth: Cloth, wide: number): void {
  for (const side of [-1, 1]) {
    const s = (...points: readonly number[]) => mirror(points, side * wide);
    flap(pen, cloth, 0.5, mirror([1.04, -2.0, 0.78, -2.6, 0.04, -3.5], side), s(0.16, -3.6, 0.7, -3.24, 1.2, -2.66, 1.34, -2.2, 1.26, -1.92, 1.06, -1.74));
    fold(pen, cloth.light, [0.1, -3.5, 0.9, -2.7, 1.06, -1.9, 0.12], side);
    seam(pen, s(0.3, -3.44, 0.76, -3.14, 1.12, -2.62, 1.24, -2.2), cloth.deep, 0.3);
  }
}

/** A high collar that stands round the neck, folded over. */
export function stand({ pen, soft }: FixedView, cloth: Cloth): void {
  const { deep } = cloth;
  flap(pen, cloth, 0.5, wholeLine([0.98, -1.76, 0.9, -1.8, 0.62, -1.9, 0.3, -1.96, 0, -1.98]), backwards(wholeLine([1.12, -2.26, 1.06, -2.34, 0.74, -2.52, 0.34, -2.64, 0, -2.66])));
  soft.dab(0.2, -1.94, 0.9, 0.26, deep, 0.5);
  for (const line of [[-0.9, -2.0, -0.3, -2.3, 0.5, -2.3, -0.06], [0.95, -2.1, 0.5, -2.44, -0.2, -2.44, 0.06]]) fold(pen, deep, line);
}
