import { css, type Rgb } from './colour.ts';

/** The part of a 2D context the portrait draws with; both kinds of canvas have it. */
export type Pen = CanvasRenderingContext2D;

/** Either kind of canvas. */
export type Canvas = HTMLCanvasElement | OffscreenCanvas;
/** Makes a canvas of a size in device pixels, of the kind that is drawn on. */
export type MakeCanvas = (width: number, height: number) => Canvas;

/** Wide enough that a stretched stamp shows no steps: its slopes are gentle. */
const stampSize = 160;

/**
 * Draws soft-edged shapes without a filter: one stamp a colour, stretched where it is wanted. A stamp
 * copied without smoothing costs a fifth of a gradient.
 */
export class SoftBrush {
  readonly #pen: Pen;
  readonly #makeCanvas: MakeCanvas;
  readonly #stamps = new Map<string | number, Canvas>();

  constructor(pen: Pen, makeCanvas: MakeCanvas) {
    this.#pen = pen;
    this.#makeCanvas = makeCanvas;
  }

  /** A soft ellipse about `x, y`, `alpha` at its middle and nothing at `rx, ry`. */
  dab(x: number, y: number, rx: number, ry: number, colour: Rgb, alpha: number, angle = 0): void {
    if (alpha <= 0.004) return;
    const pen = this.#pen;
    const stamp = this.#stampOf(colour);
    const before = pen.globalAlpha;
    pen.globalAlpha = before * Math.min(1, alpha);
    if (angle === 0) pen.drawImage(stamp, x - rx, y - ry, 2 * rx, 2 * ry);
    else {
      pen.save();
      pen.translate(x, y);
      pen.rotate(angle);
      pen.drawImage(stamp, -rx, -ry, 2 * rx, 2 * ry);
      pen.restore();
    }
    pen.globalAlpha = before;
  }

  /**
   * Fills the square of `radius` about `x, y` with rings of colour from its middle out, for use inside
   * a clip. `stops` are read once for each `name`.
   */
  wash(name: string, x: number, y: number, radius: number, stops: readonly (readonly [number, Rgb])[]): void {
    const stamp = this.#stamp(name, () => stops.map(([at, colour]) => [at, css(colour)] as const));
    this.#pen.drawImage(stamp, x - radius, y - radius, 2 * radius, 2 * radius);
  }

  #stampOf(colour: Rgb): Canvas {
    const key = (Math.round(colour[0]) << 16) | (Math.round(colour[1]) << 8) | Math.round(colour[2]);
    // Close to a Gaussian, so that no edge is seen where the shape ends.
    return this.#stamp(key, () => ([[0, 1], [0.2, 0.9], [0.4, 0.65], [0.6, 0.34], [0.8, 0.1], [1, 0]] as const).map(([at, alpha]) => [at, css(colour, alpha)]));
  }

  #stamp(key: string | number, stops: () => readonly (readonly [number, string])[]): Canvas {
    let stamp = this.#stamps.get(key);
    if (!stamp) {
      stamp = this.#makeCanvas(stampSize, stampSize);
      const pen = stamp.getContext('2d') as Pen;
      const middle = stampSize / 2;
      const gradient = pen.createRadialGradient(middle, middle, 0, middle, middle, middle);
      for (const [at, tone] of stops()) gradient.addColorStop(at, tone);
      pen.fillStyle = gradient;
      pen.fillRect(0, 0, stampSize, stampSize);
      this.#stamps.set(key, stamp);
    }
    return stamp;
  }
}

/** Continues the path with a smooth curve through `x, y` pairs (Catmull-Rom); starts it when `move`. */
export function curveThrough(pen: Pen, points: readonly number[], move = true, roundness = 1): void {
  const last = points.length - 2;
  const k = roundness / 6;
  if (move) pen.moveTo(points[0]!, points[1]!);
  else pen.lineTo(points[0]!, points[1]!);
  for (let i = 0; i < last; i += 2) {
    const p = i === 0 ? 0 : i - 2;
    const n = i + 4 > last ? last : i + 4;
    pen.bezierCurveTo(
      points[i]! + (points[i + 2]! - points[p]!) * k,
      points[i + 1]! + (points[i + 3]! - points[p + 1]!) * k,
      points[i + 2]! - (points[n]! - points[i]!) * k,
      points[i + 3]! - (points[n + 1]! - points[i + 1]!) * k,
      points[i + 2]!,
      points[i + 3]!,
    );
  }
}

/** A closed smooth curve through `x, y` pairs. */
export function closedCurve(pen: Pen, points: readonly number[]): void {
  const count = points.length / 2;
  const x = (i: number) => points[2 * ((i + count) % count)]!;
  const y = (i: number) => points[2 * ((i + count) % count) + 1]!;
  pen.moveTo(x(0), y(0));
  for (let i = 0; i < count; i += 1) {
    pen.bezierCurveTo(
      x(i) + (x(i + 1) - x(i - 1)) / 6,
      y(i) + (y(i + 1) - y(i - 1)) / 6,
      x(i + 1) - (x(i + 2) - x(i)) / 6,
      y(i + 1) - (y(i + 2) - y(i)) / 6,
      x(i + 1),
      y(i + 1),
    );
  }
  pen.closePath();
}
