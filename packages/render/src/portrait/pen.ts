import { css, fading, type Rgb } from './colour.ts';
import type { Affine } from './plate/Affine.ts';

/** The part of a 2D context the portrait draws with; both kinds of canvas have it. */
export type Pen = CanvasRenderingContext2D;

/** Either kind of canvas. */
export type Canvas = HTMLCanvasElement | OffscreenCanvas;
/** Makes a canvas of a size in device pixels, of the kind that is drawn on. */
export type MakeCanvas = (width: number, height: number) => Canvas;

/** Wide enough that a stretched stamp shows no steps: its slopes are gentle. */
const stampSize = 160;
/** Stamps kept, most at the size they are used at; a face needs about fifty. */
const keptStamps = 160;
/** Those of all brushes whose canvases are made by the same: a gradient takes longer than all that is done with it. */
const stampsOf = new WeakMap<MakeCanvas, Map<string, Canvas>>();

/**
 * Draws soft-edged shapes without a filter: one stamp a colour, stretched where it is wanted, or, once it is told where
 * the head lies, copied to whole pixels from stamps kept at their size. A stretched stamp costs a fifth of a gradient,
 * a copied one a fifth of that.
 */
export class SoftBrush {
  readonly #pen: Pen;
  readonly #makeCanvas: MakeCanvas;
  readonly #stamps: Map<string, Canvas>;
  /** Where the space that is drawn in lies on the canvas, once that is said. */
  place: Affine | undefined;

  constructor(pen: Pen, makeCanvas: MakeCanvas) {
    this.#pen = pen;
    this.#makeCanvas = makeCanvas;
    this.#stamps = stampsOf.get(makeCanvas) ?? new Map();
    stampsOf.set(makeCanvas, this.#stamps);
  }

  /** Brings the pen to where the space that is drawn in lies on the canvas. Before, the pen's own transform says it, exactly. */
  lieAt(place: Affine): void {
    this.place = place;
    this.#pen.setTransform(...place);
  }

  /** A soft ellipse about `x, y`, `alpha` at its middle and nothing at `rx, ry`; whatever the pen's `globalAlpha` was, it is 1 after it. */
  dab(x: number, y: number, rx: number, ry: number, colour: Rgb, alpha: number, angle = 0): void {
    if (alpha <= 0.004) return;
    const pen = this.#pen;
    // One beyond 1 is ignored, which leaves 1.
    pen.globalAlpha = alpha;
    if (this.place && angle === 0) this.#copy(x, y, rx, ry, colour);
    else {
      const stamp = this.#stampOf(colour);
      pen.save();
      pen.translate(x, y);
      pen.rotate(angle);
      pen.drawImage(stamp, -rx, -ry, 2 * rx, 2 * ry);
      pen.restore();
    }
    pen.globalAlpha = 1;
  }

  /** Fills the pen's path with what is painted on a sheet of its own: many strokes there and one fill cost a tenth of strokes that are clipped. */
  through(paint: (pen: Pen, soft: SoftBrush) => void): void {
    const pen = this.#pen;
    const { width, height } = pen.canvas;
    const { a, b, c, d, e, f } = pen.getTransform();
    const sheet = paintPicture(this.#makeCanvas, width, height, [a, b, c, d, e, f], paint);
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.fillStyle = pen.createPattern(sheet, 'no-repeat')!;
    pen.fill();
    pen.restore();
  }

  /** So soft a shape shows neither the head's tilt nor half a pixel. */
  #copy(x: number, y: number, rx: number, ry: number, colour: Rgb): void {
    const [a, b, c, d, e, f] = this.place!;
    const scale = 2 * Math.hypot(a, b);
    const stamp = this.#stampOf(colour, near(rx * scale), near(ry * scale));
    this.#pen.setTransform(1, 0, 0, 1, 0, 0);
    this.#pen.drawImage(stamp, Math.round(a * x + c * y + e - stamp.width / 2), Math.round(b * x + d * y + f - stamp.height / 2));
    this.lieAt(this.place!);
  }

  #stampOf(colour: Rgb, width: number = stampSize, height: number = stampSize): Canvas {
    const key = `${css(colour)} ${width} ${height}`;
    const kept = this.#stamps.get(key);
    if (kept) return kept;
    const stamp = this.#makeCanvas(width, height);
    const pen = stamp.getContext('2d') as Pen;
    if (width === stampSize && height === stampSize) {
      const middle = stampSize / 2;
      // Close to a Gaussian, so that no edge is seen where the shape ends.
      pen.fillStyle = fading(pen.createRadialGradient(middle, middle, 0, middle, middle, middle), colour, 1, [1, 0.9, 0.65, 0.34, 0.1, 0]);
      pen.fillRect(0, 0, stampSize, stampSize);
    } else pen.drawImage(this.#stampOf(colour), 0, 0, width, height);
    if (this.#stamps.size > keptStamps) this.#stamps.clear();
    this.#stamps.set(key, stamp);
    return stamp;
  }
}

/** Paints a picture, so many device pixels, rounded up: `paint` works in a space that lies at `place` on it. */
export function paintPicture(makeCanvas: MakeCanvas, width: number, height: number, place: Affine, paint: (pen: Pen, soft: SoftBrush) => void): Canvas {
  const picture = makeCanvas(Math.ceil(width), Math.ceil(height));
  const pen = picture.getContext('2d') as Pen;
  pen.imageSmoothingEnabled = false;
  pen.setTransform(...place);
  paint(pen, new SoftBrush(pen, makeCanvas));
  return picture;
}

/** Sizes are kept in steps of an eighth of themselves, and whole pixels. */
const near = (pixels: number) => {
  const step = 2 ** Math.max(1, Math.floor(Math.log2(pixels)) - 3);
  return Math.ceil(pixels / step) * step;
};

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

/** A line between two others that run the same way: 0 along the first, 1 along the second. */
export const between = (one: readonly number[], other: readonly number[], share: number): number[] => one.map((value, i) => value + (other[i]! - value) * share);

/** Where a line of `x, y` pairs is at a share of its points. */
export const pointAt = (line: readonly number[], share: number): readonly [number, number] => {
  const i = 2 * Math.floor(share);
  const x = line[i]!;
  const y = line[i + 1]!;
  return [x + ((line[i + 2] ?? x) - x) * (share % 1), y + ((line[i + 3] ?? y) - y) * (share % 1)];
};

/** A closed smooth curve through `x, y` pairs (Catmull-Rom), or through a run of them: the nearer neighbour of each says more about its direction. */
export function closedCurve(pen: Pen, points: ArrayLike<number>, from = 0, to = points.length): void {
  let x = points[to - 2]!;
  let y = points[to - 1]!;
  let nx = points[from]!;
  let ny = points[from + 1]!;
  // The direction at x, y, a third of a unit long.
  let far = distance(nx - x, ny - y);
  let dx = 0;
  let dy = 0;
  pen.moveTo(nx, ny);
  for (let i = from; i <= to; i += 2) {
    const next = from + ((i + 2 - from) % (to - from));
    const ax = points[next]!;
    const ay = points[next + 1]!;
    const farther = distance(ax - nx, ay - ny);
    const whole = far * farther * (far + farther) * 3 || 1;
    const ex = ((nx - x) * farther * farther + (ax - nx) * far * far) / whole;
    const ey = ((ny - y) * farther * farther + (ay - ny) * far * far) / whole;
    if (i > from) pen.bezierCurveTo(x + dx * far, y + dy * far, nx - ex * far, ny - ey * far, nx, ny);
    x = nx;
    y = ny;
    nx = ax;
    ny = ay;
    dx = ex;
    dy = ey;
    far = farther;
  }
  pen.closePath();
}

const distance = (x: number, y: number) => Math.sqrt(x * x + y * y);
