import { css, mix } from '../colour.ts';
import type { FixedView } from '../FaceView.ts';
import { closedCurve, curveThrough } from '../pen.ts';
import { ribbon } from '../ribbon.ts';
import { fillShaded, mirror, piece, seam, wholeLine, type Cloth } from './cloth.ts';

/** What of a collar shows behind the neck. */
export function collarBehind({ pen }: FixedView, { base, deep }: Cloth, high = 0): void {
  pen.fillStyle = css(mix(base, deep, 0.66));
  pen.beginPath();
  closedCurve(pen, [-1.0, -2.3, -0.92, -1.76 + high, -0.4, -1.58 + high, 0, -1.54 + high, 0.4, -1.58 + high, 0.92, -1.76 + high, 1.0, -2.3, 0, -2.5]);
  pen.fill();
}

/** A band that follows a neckline: ribbing, a hem. */
export function ribbing({ pen }: FixedView, { base, light, deep }: Cloth, half: readonly number[], width: number): void {
  const line = wholeLine(half);
  const low = line.map((value, i) => (i % 2 === 1 ? value - width * 0.9 : value * 1.04));
  pen.lineCap = 'butt';
  pen.strokeStyle = css(mix(base, light, 0.3));
  pen.lineWidth = width;
  pen.beginPath();
  curveThrough(pen, line);
  pen.stroke();
  seam(pen, low.map((value, i) => (i % 2 === 1 ? value + width * 0.4 : value)), deep, 0.4);
}

/** A shirt's front below its collar: the strip of buttons. */
export function placket({ pen, soft }: FixedView, { base, light, deep }: Cloth): void {
  seam(pen, [-0.1, -2.86, -0.1, -4.8], light, 0.3, 0.02);
  seam(pen, [0.1, -2.86, 0.11, -4.8], deep, 0.4, 0.02);
  for (const y of [-3.12, -3.66, -4.2]) {
    soft.dab(0.02, y - 0.03, 0.07, 0.05, deep, 0.5);
    pen.fillStyle = css(mix(base, light, 0.7));
    pen.beginPath();
    pen.arc(0, y, 0.042, 0, 2 * Math.PI);
    pen.fill();
  }
}

/** A shirt's collar: the stand round the neck and two leaves. `spread` 1 for closed, more for open. */
export function shirtCollar({ pen, soft }: FixedView, { base, light, deep }: Cloth, spread: number): void {
  for (const side of [-1, 1]) {
    const s = (points: readonly number[]) => mirror(points, side);
    soft.dab(side * 0.72, -2.72, 0.42, 0.32, deep, 0.55, side * 0.6);
    pen.fillStyle = css(mix(base, deep, 0.5));
    pen.beginPath();
    curveThrough(pen, s([0.9, -1.8, 0.74, -2.12, 0.38, -2.46, 0.03, -2.72]));
    pen.lineTo(side * 0.05, -2.96);
    pen.lineTo(side * 1.0, -2.2);
    pen.closePath();
    pen.fill();
    pen.beginPath();
    curveThrough(pen, s([1.0, -1.86, 0.93, -1.86, 0.8, -2.08, 0.46, -2.4, 0.06, -2.68]));
    pen.lineTo(side * 0.4 * spread, -3.12);
    curveThrough(pen, s([0.4 * spread, -3.12, 0.84, -2.78, 1.12, -2.26, 1.06, -1.98]), false);
    pen.closePath();
    const lit = side < 0;
    fillShaded(pen, side * 0.9, -1.9, side * 0.3, -3.0, mix(base, lit ? light : deep, lit ? 0.5 : 0.22), mix(base, light, lit ? 1 : 0.35), mix(base, light, lit ? 0.5 : 0));
  }
}

/** A jacket's lapels over what is worn beneath. */
export function lapels({ pen, soft }: FixedView, { base, light, deep }: Cloth, under: Cloth): void {
  for (const side of [-1, 1]) {
    const s = (points: readonly number[]) => mirror(points, side);
    soft.dab(side * 0.66, -3.2, 0.2, 0.8, under.deep, 0.5, side * -0.3);
    soft.dab(side * 1.34, -3.0, 0.3, 0.8, deep, 0.6, side * -0.4);
    pen.beginPath();
    curveThrough(pen, s([1.12, -1.98, 1.0, -2.03, 0.88, -2.46, 0.54, -3.26, 0.06, -4.6]));
    pen.lineTo(side * 0.5, -4.8);
    curveThrough(pen, s([0.5, -4.8, 1.02, -3.74, 1.36, -3.12]), false);
    pen.lineTo(side * 1.06, -3.02);
    pen.lineTo(side * 1.44, -2.8);
    curveThrough(pen, s([1.44, -2.8, 1.4, -2.42, 1.24, -2.04]), false);
    pen.closePath();
    const lit = side < 0;
    fillShaded(pen, side * 0.4, -2.0, side * 1.3, -3.9, mix(base, light, lit ? 0.75 : 0), mix(base, lit ? light : deep, lit ? 0.3 : 0.1), mix(base, deep, lit ? 0.1 : 0.5));
    seam(pen, s([0.5, -4.8, 1.02, -3.74, 1.36, -3.12]), deep, 0.55, 0.02);
    seam(pen, s([1.06, -3.02, 1.44, -2.8]), deep, 0.5, 0.018);
  }
}

export function tie({ pen, soft }: FixedView, { base, light, deep }: Cloth): void {
  soft.dab(0.1, -3.2, 0.3, 0.6, deep, 0.4);
  piece(pen, [-0.12, -3.1, 0.12, -3.1, 0.3, -4.8, -0.3, -4.8], mix(base, light, 0.3), mix(base, deep, 0.4));
  piece(pen, [-0.09, -2.74, 0.09, -2.74, 0.17, -2.9, 0.11, -3.14, -0.11, -3.14, -0.17, -2.9], mix(base, light, 0.55), mix(base, deep, 0.2));
  seam(pen, [-0.12, -3.13, 0.12, -3.13], deep, 0.6, 0.02);
}

/** The open collar of a zipped sweater, or a hood lying on the shoulders. */
export function foldedCollar({ pen, soft }: FixedView, { base, light, deep }: Cloth, wide: number, low: number): void {
  for (const side of [-1, 1]) {
    const s = (points: readonly number[]) => mirror(points, side);
    soft.dab(side * (0.95 + wide * 0.2), -2.72, 0.36, 0.5, deep, 0.3, side * 0.5);
    pen.beginPath();
    curveThrough(pen, s([1.1, -1.84, 1.0, -1.88, 0.99, -2.1, 0.7, -2.66, 0.2, low]));
    curveThrough(pen, s([0.2, low, 0.6 + wide * 0.4, low + 0.02, 1.14 + wide * 0.8, -2.66, 1.32 + wide, -2.2, 1.2 + wide * 0.5, -1.9]), false);
    pen.closePath();
    fillShaded(pen, side * 0.5, -1.9, side * (1.1 + wide), -2.9, mix(base, light, side < 0 ? 0.9 : 0.4), mix(base, deep, side < 0 ? 0.1 : 0.5));
    seam(pen, s([0.36, low + 0.04, 0.8 + wide * 0.4, low + 0.18, 1.1 + wide * 0.7, -2.56, 1.22 + wide * 0.8, -2.2]), deep, 0.36);
  }
}

export function zip({ pen }: FixedView, { deep }: Cloth, from: number): void {
  seam(pen, [0, from, 0, -4.8], deep, 0.7, 0.05);
}

/** A high collar that stands round the neck. */
export function stand({ pen, soft }: FixedView, { base, light, deep }: Cloth): void {
  const top = [0.93, -1.82, 0.85, -1.72, 0.62, -1.85, 0.3, -1.93, 0, -1.95];
  const low = [1.06, -2.2, 1.02, -2.26, 0.72, -2.46, 0.34, -2.58, 0, -2.6];
  pen.beginPath();
  ribbon(pen, wholeLine(top), wholeLine(low));
  fillShaded(pen, -1, 0, 1, 0, mix(base, light, 0.6), mix(base, light, 0.5), mix(base, deep, 0.6));
  pen.save();
  pen.clip();
  soft.dab(0.2, -1.86, 0.8, 0.2, deep, 0.6);
  pen.restore();
  seam(pen, wholeLine(top.map((value, i) => (i % 2 === 1 ? value - 0.03 : value))), light, 0.4, 0.03);
  seam(pen, wholeLine(low), deep, 0.4, 0.024);
}
