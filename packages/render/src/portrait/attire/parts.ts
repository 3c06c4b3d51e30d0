import { css, mix } from '../colour.ts';
import type { FixedView } from '../FaceView.ts';
import { closedCurve } from '../pen.ts';
import { backwards } from '../ribbon.ts';
import { flap, fold, mirror, seam, wholeLine, type Cloth } from './cloth.ts';

/** What of a collar shows behind the neck: a ring with the front of it, which begins at its widest. Hoods and rolls stand higher. */
export function collarBehind({ pen }: FixedView, { base, deep }: Cloth, wide: number): void {
  const high = Math.abs(wide - 1);
  for (const [share, out] of [[0.2, 0.04], [0.8, -0.04]] as const) {
    pen.fillStyle = css(mix(base, deep, share));
    pen.beginPath();
    closedCurve(pen, wholeLine([1.05 * wide + out, -1.96 + high / 2, 0.88 * wide + out, -1.77 + high + out, 0, -1.65 + high + out]).concat(0, -2.5));
    pen.fill();
  }
}

/** A band that follows a neckline: ribbing, a hem. It lies on the cloth below the line, `width` broad. */
export function band({ pen }: FixedView, cloth: Cloth, half: readonly number[], width: number): void {
  const low = half.map((value, i) => (i % 2 === 0 ? value + (i === 0 ? 0.09 : 0.02) : value - (i === 1 ? 0 : width)));
  flap(pen, cloth, 0.5, mirror(half, -1), backwards(half), backwards(wholeLine(low)));
}

/** A shirt's front below its collar: the strip of buttons. */
export function placket({ pen }: FixedView, { base, light, deep }: Cloth): void {
  for (const x of [-0.14, 0.15]) seam(pen, [x, -2.9, x, -8], deep, 0.3);
  for (let y = -3.14; y > -8; y -= 0.56) {
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
    flap(pen, cloth, 0, s(1, -1.94, 0.86, -2.15, 0.5, -2.42, -0.01, -2.66), s(0, -2.96, 1.0, -2.3));
    flap(pen, cloth, 0.9, s(1.02, -1.94, 0.9, -2.17, 0.54, -2.48, 0.08, -2.76), s(0.42 * spread, -3.2, 0.84, -2.94, 1.2, -2.46, 1.2, -2.14, 1.05, -1.96));
    fold(pen, cloth.deep, s(0.12, -2.76, 0.76, -2.5, 1.02, -1.94, 0.14));
  }
}

/** A jacket's lapels over what is worn beneath, and its collar over them. */
export function lapels({ pen }: FixedView, cloth: Cloth): void {
  for (const side of [-1, 1]) {
    const s = (...points: readonly number[]) => mirror(points, side);
    flap(pen, cloth, 0.45, s(1.04, -2.3, 0.94, -2.7, 0.62, -3.4, 0.06, -4.6), s(0.06, -4.7, 0.95, -3.94, 1.4, -3.24, 1.6, -2.92), s(1.24, -2.74));
    fold(pen, cloth.light, s(0.06, -4.6, 0.84, -3.3, 1.04, -2.3, 0.2));
    flap(pen, cloth, 0.6, s(1.08, -1.94, 1.08, -2.1, 0.98, -2.56), s(1.24, -2.74), s(1.43, -2.64, 1.4, -2.3, 1.28, -2.06, 1.08, -1.94));
  }
}

export function tie({ pen }: FixedView, cloth: Cloth): void {
  flap(pen, cloth, 0.3, [-0.1, -3.1, 0.1, -3.1], [0.36, -5.4, -0.36, -5.4]);
  flap(pen, cloth, 0.6, [-0.2, -2.76, 0, -2.72, 0.2, -2.76], [0.12, -3.14, 0, -3.18, -0.12, -3.14]);
}

/** The open collar of a zipped sweater, `wide` 1, or a wider hood lying on the shoulders. */
export function foldedCollar({ pen }: FixedView, cloth: Cloth, wide: number): void {
  for (const side of [-1, 1]) {
    const s = (...points: readonly number[]) => mirror(points, side * wide);
    flap(pen, cloth, 0.5, mirror([1.3 - 0.26 * wide, -1.94, 0.78, -2.6, 0.04, -3.5], side), s(0.16, -3.6, 0.7, -3.24, 1.2, -2.66, 1.31, -2.2, 1.22, -1.98, 1.06, -1.9));
    fold(pen, cloth.light, s(0.1, -3.5, 0.86, -2.7, 1.04, -1.9, 0.12));
  }
}

/** A high collar that stands round the neck, folded over. */
export function stand({ pen }: FixedView, cloth: Cloth): void {
  const { deep } = cloth;
  flap(pen, cloth, 0.5, wholeLine([0.94, -1.88, 0.8, -1.95, 0.5, -2.02, 0, -2.06]), backwards(wholeLine([0.98, -1.92, 1.02, -2.05, 1.1, -2.26, 1.06, -2.36, 0.74, -2.54, 0.34, -2.64, 0, -2.66])));
  for (let angle = -1.4; angle < 1.5; angle += 0.14) {
    const x = Math.sin(angle);
    const up = 1 - Math.cos(angle);
    seam(pen, [0.93 * x, 0.2 * up - 2.05, x, 0.3 * up - 2.35, 1.08 * x, 0.36 * up - 2.64], deep, 0.16, 0.045);
  }
}
