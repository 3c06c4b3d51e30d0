import { css, mix, parseColour, tune, type Rgb } from './colour.ts';
import type { FaceView } from './FaceView.ts';
import type { AttireStyle } from './Look.ts';
import { closedCurve, curveThrough, type Pen } from './pen.ts';

interface Attire {
  /** What shows behind the neck. */
  readonly behind: (view: FaceView) => void;
  readonly front: (view: FaceView) => void;
}

interface Cloth {
  readonly base: Rgb;
  readonly light: Rgb;
  readonly deep: Rgb;
}

const cloth = (hex: string): Cloth => {
  const base = parseColour(hex);
  return { base, light: mix(tune(base, 3, 0.95, 1.22), [255, 244, 230], 0.05), deep: tune(base, -4, 1.05, 0.55) };
};

/** Half of the shoulder line, from the neck outwards, as `x, y`. */
const shoulder = [0.74, -2.02, 1.12, -2.22, 1.75, -2.46, 2.4, -2.68, 2.92, -3.05, 3.2, -3.7, 3.32, -4.6];

function body(pen: Pen, neckWidth: number, open: number): void {
  const right = shoulder.map((value, i) => (i === 0 ? neckWidth : value));
  const left: number[] = [];
  for (let i = right.length - 2; i >= 0; i -= 2) left.push(-right[i]!, right[i + 1]!);
  pen.beginPath();
  curveThrough(pen, left);
  pen.lineTo(0, open);
  curveThrough(pen, right, false);
  pen.closePath();
}

function fillBody({ pen, soft }: FaceView, { base, light, deep }: Cloth, neckWidth: number, open = -3.1): void {
  body(pen, neckWidth, open);
  const tone = pen.createLinearGradient(-2.6, -2.2, 2.6, -4.2);
  tone.addColorStop(0, css(mix(base, light, 0.75)));
  tone.addColorStop(0.35, css(base));
  tone.addColorStop(1, css(mix(base, deep, 0.75)));
  pen.fillStyle = tone;
  pen.fill();
  pen.save();
  pen.clip();
  soft.dab(-1.9, -2.75, 1.0, 0.4, light, 0.5, -0.36);
  soft.dab(1.9, -2.72, 0.9, 0.26, light, 0.22, 0.36);
  // The head's shadow on the chest and the folds at the arms.
  soft.dab(0.2, -2.55, 1.25, 0.62, deep, 0.62);
  soft.dab(-2.3, -4.1, 0.26, 1.0, deep, 0.6, -0.12);
  soft.dab(2.3, -4.1, 0.3, 1.0, deep, 0.7, 0.12);
  soft.dab(-1.6, -3.5, 0.12, 0.8, deep, 0.32, 0.5);
  soft.dab(1.55, -3.5, 0.12, 0.8, deep, 0.36, -0.5);
  soft.dab(-1.15, -3.6, 0.35, 0.9, light, 0.2, 0.2);
  pen.restore();
}

function fill(pen: Pen, points: readonly number[], from: Rgb, to: Rgb, smooth = false): void {
  const ys = points.filter((_, i) => i % 2 === 1);
  const tone = pen.createLinearGradient(0, Math.max(...ys), 0, Math.min(...ys));
  tone.addColorStop(0, css(from));
  tone.addColorStop(1, css(to));
  pen.fillStyle = tone;
  pen.beginPath();
  if (smooth) closedCurve(pen, points);
  else {
    pen.moveTo(points[0]!, points[1]!);
    for (let i = 2; i < points.length; i += 2) pen.lineTo(points[i]!, points[i + 1]!);
    pen.closePath();
  }
  pen.fill();
}

const mirror = (points: readonly number[], side: number) => points.map((value, i) => (i % 2 === 0 ? value * side : value));

/** A shirt's collar standing round the neck, and its two points. */
function shirtCollar({ pen, soft }: FaceView, { base, light, deep }: Cloth, spread: number): void {
  for (const side of [-1, 1]) {
    const lit = side < 0 ? light : mix(base, deep, 0.18);
    pen.fillStyle = css(mix(base, deep, 0.55));
    pen.beginPath();
    const s = (points: readonly number[]) => mirror(points, side);
    curveThrough(pen, s([0.86, -1.84, 0.7, -2.14, 0.36, -2.44, 0.02, -2.68]));
    pen.lineTo(side * 0.06, -2.95);
    pen.lineTo(side * 0.98, -2.2);
    pen.closePath();
    pen.fill();
    const tone = pen.createLinearGradient(0, -1.85, side * 0.3, -2.95);
    tone.addColorStop(0, css(lit));
    tone.addColorStop(1, css(mix(base, lit, 0.5)));
    pen.fillStyle = tone;
    pen.beginPath();
    curveThrough(pen, s([0.87, -1.82, 0.74, -2.1, 0.4, -2.42, 0.05, -2.64]));
    pen.lineTo(side * (0.34 * spread), -3.06);
    curveThrough(pen, s([0.34 * spread, -3.06, 0.76, -2.72, 1.04, -2.26]), false);
    pen.closePath();
    pen.fill();
    soft.dab(side * 0.78, -2.18, 0.1, 0.3, deep, 0.16, side * 0.5);
  }
}

function behindCollar({ pen }: FaceView, { base, deep }: Cloth): void {
  fill(pen, [-0.98, -2.3, -0.9, -1.78, -0.4, -1.6, 0, -1.56, 0.4, -1.6, 0.9, -1.78, 0.98, -2.3, 0, -2.5], mix(base, deep, 0.55), mix(base, deep, 0.85), true);
}

/** Skin in the opening of a collar, so that no background shows between neck and cloth. */
function shirtFront({ pen, soft }: FaceView, { base, light, deep }: Cloth): void {
  fill(pen, [-0.5, -2.3, 0, -2.62, 0.5, -2.3, 1.0, -4.8, -1.0, -4.8], mix(base, light, 0.2), mix(base, deep, 0.22));
  soft.dab(0.1, -2.9, 0.6, 0.4, deep, 0.3);
  pen.strokeStyle = css(deep, 0.35);
  pen.lineWidth = 0.018;
  pen.beginPath();
  pen.moveTo(0.07, -2.7);
  pen.lineTo(0.09, -4.8);
  pen.stroke();
  pen.fillStyle = css(mix(base, deep, 0.4));
  for (const y of [-3.1, -3.65, -4.2]) {
    pen.beginPath();
    pen.arc(0, y, 0.04, 0, 2 * Math.PI);
    pen.fill();
  }
}

/** How each kind of clothes is drawn. */
export const attire: Readonly<Record<AttireStyle, Attire>> = {
  'zip-sweater': {
    behind: (view) => behindCollar(view, cloth(view.look.attire.inner)),
    front: (view) => {
      const { pen, soft } = view;
      const outer = cloth(view.look.attire.outer);
      fillBody(view, outer, 0.98);
      shirtFront(view, cloth(view.look.attire.inner));
      for (const side of [-1, 1]) {
        const s = (points: readonly number[]) => mirror(points, side);
        // The front panels leave a narrow V of shirt.
        const tone = pen.createLinearGradient(0, -2.2, side * 0.8, -4.6);
        tone.addColorStop(0, css(side < 0 ? mix(outer.base, outer.light, 0.35) : mix(outer.base, outer.deep, 0.3)));
        tone.addColorStop(1, css(mix(outer.base, outer.deep, side < 0 ? 0.2 : 0.5)));
        pen.fillStyle = tone;
        pen.beginPath();
        curveThrough(pen, s([0.95, -2.1, 0.62, -2.75, 0.2, -3.45, 0.012, -3.75]));
        pen.lineTo(side * 0.012, -4.8);
        pen.lineTo(side * 1.5, -4.8);
        curveThrough(pen, s([1.5, -4.8, 1.42, -3.2, 1.28, -2.28]), false);
        pen.closePath();
        pen.fill();
      }
      shirtCollar(view, cloth(view.look.attire.inner), 1.05);
      for (const side of [-1, 1]) {
        const s = (points: readonly number[]) => mirror(points, side);
        // Its own folded collar lies over the shirt's.
        const fold = pen.createLinearGradient(side * 0.6, -2.1, side * 1.05, -2.9);
        fold.addColorStop(0, css(mix(outer.base, outer.light, side < 0 ? 0.85 : 0.3)));
        fold.addColorStop(1, css(mix(outer.base, outer.deep, side < 0 ? 0.1 : 0.45)));
        soft.dab(side * 0.95, -2.78, 0.34, 0.5, outer.deep, 0.55, side * 0.5);
        pen.fillStyle = fold;
        pen.beginPath();
        curveThrough(pen, s([1.0, -1.98, 0.98, -2.16, 0.68, -2.72, 0.36, -3.2]));
        curveThrough(pen, s([0.36, -3.2, 0.72, -3.18, 1.12, -2.72, 1.34, -2.26, 1.22, -2.1]), false);
        pen.closePath();
        pen.fill();
        pen.strokeStyle = css(outer.deep, 0.4);
        pen.lineWidth = 0.02;
        pen.beginPath();
        curveThrough(pen, s([0.5, -3.16, 0.78, -2.98, 1.06, -2.6, 1.22, -2.28]));
        pen.stroke();
        // Teeth of the zip.
        pen.strokeStyle = css(mix(outer.light, [210, 210, 214], 0.5), 0.7);
        pen.lineWidth = 0.022;
        pen.setLineDash([0.02, 0.025]);
        pen.beginPath();
        curveThrough(pen, s([0.4, -3.2, 0.2, -3.45, 0.02, -3.74]));
        pen.stroke();
        pen.setLineDash([]);
      }
    },
  },
  blazer: {
    behind: (view) => behindCollar(view, cloth(view.look.attire.outer)),
    front: (view) => {
      const { pen, soft } = view;
      const outer = cloth(view.look.attire.outer);
      const inner = cloth(view.look.attire.inner);
      fillBody(view, outer, 1.05);
      fill(pen, [-1.15, -2.1, -0.74, -2.62, 0, -2.95, 0.74, -2.62, 1.15, -2.1, 0.8, -4.9, -0.8, -4.9], inner.light, inner.base);
      soft.dab(0.12, -2.98, 0.7, 0.3, mix(inner.deep, outer.deep, 0.5), 0.3);
      for (const side of [-1, 1]) {
        const s = (points: readonly number[]) => mirror(points, side);
        const tone = pen.createLinearGradient(side * 0.4, -2.2, side * 1.3, -4);
        tone.addColorStop(0, css(mix(outer.base, side < 0 ? outer.light : outer.deep, side < 0 ? 0.7 : 0.1)));
        tone.addColorStop(1, css(mix(outer.base, outer.deep, side < 0 ? 0.15 : 0.55)));
        soft.dab(side * 0.75, -3.4, 0.26, 0.9, inner.deep, 0.3, side * -0.25);
        pen.fillStyle = tone;
        pen.beginPath();
        curveThrough(pen, s([0.98, -1.98, 0.86, -2.5, 0.5, -3.5, 0.08, -4.6]));
        pen.lineTo(side * 0.6, -4.8);
        curveThrough(pen, s([0.6, -4.8, 1.16, -3.75, 1.42, -3.2]), false);
        pen.lineTo(side * 1.14, -3.12);
        pen.lineTo(side * 1.5, -2.92);
        curveThrough(pen, s([1.5, -2.92, 1.42, -2.5, 1.2, -2.14]), false);
        pen.closePath();
        pen.fill();
        pen.strokeStyle = css(outer.deep, 0.5);
        pen.lineWidth = 0.018;
        pen.stroke();
      }
    },
  },
  'crew-neck': {
    behind: (view) => behindCollar(view, cloth(view.look.attire.outer)),
    front: (view) => {
      const { pen } = view;
      const outer = cloth(view.look.attire.outer);
      fillBodyBelowNeck(view, outer);
      pen.strokeStyle = css(mix(outer.base, outer.light, 0.4));
      pen.lineWidth = 0.13;
      pen.lineCap = 'butt';
      pen.beginPath();
      curveThrough(pen, neckline);
      pen.stroke();
      pen.strokeStyle = css(outer.deep, 0.45);
      pen.lineWidth = 0.02;
      pen.beginPath();
      curveThrough(pen, neckline.map((value, i) => (i % 2 === 1 ? value - 0.075 : value)));
      pen.stroke();
    },
  },
  shirt: {
    behind: (view) => behindCollar(view, cloth(view.look.attire.outer)),
    front: (view) => {
      const outer = cloth(view.look.attire.outer);
      fillBody(view, outer, 0.98);
      shirtFront(view, outer);
      shirtCollar(view, outer, 1.25);
    },
  },
};

const neckline = [-1.0, -2.02, -0.86, -2.3, -0.5, -2.56, 0, -2.66, 0.5, -2.56, 0.86, -2.3, 1.0, -2.02];

function fillBodyBelowNeck(view: FaceView, tones: Cloth): void {
  const { pen } = view;
  pen.save();
  pen.beginPath();
  pen.moveTo(-4, -1.5);
  pen.lineTo(-1.0, -1.9);
  curveThrough(pen, neckline, false);
  pen.lineTo(4, -1.5);
  pen.lineTo(4, -6);
  pen.lineTo(-4, -6);
  pen.closePath();
  pen.clip();
  fillBody(view, tones, 1, -2.2);
  pen.restore();
}
