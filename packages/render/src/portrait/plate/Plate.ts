import { paintPicture, type Canvas, type MakeCanvas, type Pen, type SoftBrush } from '../pen.ts';
import { compose, type Affine } from './Affine.ts';
import type { Turns } from './Turns.ts';

/** What a plate covers, in inter-pupillary distances, y up. */
export interface PlateBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A pen and the brush that knows where the space it draws in lies. */
interface Lying {
  readonly pen: Pen;
  readonly soft: SoftBrush;
}

/** A picture leant to one side. */
interface Leant {
  readonly pattern: CanvasPattern;
  readonly width: number;
  readonly height: number;
  readonly cos: number;
  readonly sin: number;
}

/** Radians from one leant picture to the next, 1.15 degrees. Half of it is how far off they may lie: a pixel in 720 rows beside the eyes. */
const step = 0.02;
/** Leant pictures kept. A head seldom leans farther than they reach. */
const most = 8;

/** How far a scale may be off 1 unseen. */
const usual = 0.016;

/** A scale of nearly one as one: pixels that are only moved, by whole pixels, are laid in a third of the time. It is off by two pixels in 720 rows at most, beside the ears. */
const whole = (scale: number, slack: number) => (scale > 1 - slack && scale < 1 + usual ? 1 : scale);

/**
 * A picture of some part of the head, painted once as it is seen from straight ahead and then laid to where the head
 * has turned: a copy costs a tenth of painting it.
 */
export class Plate {
  readonly #picture: Canvas;
  readonly #box: PlateBox;
  readonly #makeCanvas: MakeCanvas;
  readonly #unit: number;
  readonly #turns: Turns;
  readonly #clear: boolean;
  readonly #slack: number;
  readonly #leant = new Map<number, Leant>();
  #cover: CanvasPattern | undefined;

  /** `unit` is device pixels to an inter-pupillary distance. `paint` works in the head's space; what it leaves `clear` shows what is beneath. A picture to be narrowed by less than `slack` is not. */
  constructor(makeCanvas: MakeCanvas, unit: number, turns: Turns, box: PlateBox, paint: (pen: Pen, soft: SoftBrush) => void, clear = false, slack = usual) {
    this.#slack = slack;
    this.#makeCanvas = makeCanvas;
    this.#unit = unit;
    this.#turns = turns;
    this.#clear = clear;
    this.#box = box;
    const { left, bottom, right, top } = box;
    // The first row is the lowest, because the drawing space has y up.
    this.#picture = paintPicture(makeCanvas, (right - left) * unit, (top - bottom) * unit, [unit, 0, 0, unit, -left * unit, -bottom * unit], paint);
  }

  /** Lays a picture that fades out before its edges into the head's space, nearly where it should be. */
  draw(on: Lying, affine: Affine): void {
    const { left, bottom, right, top } = this.#box;
    on.pen.beginPath();
    on.pen.rect(affine[4] + left, affine[5] + bottom, right - left, top - bottom);
    this.lay(on, affine);
  }

  /** Fills the pen's path with the picture, exactly where it should be: sooner done than a copy that is clipped. The path must end before the picture does, which repeats. Only where `between` is asked for are pixels made from those about them. */
  cover(pen: Pen, affine: Affine, between = false): void {
    const { left, bottom } = this.#box;
    pen.save();
    pen.transform(...affine);
    pen.translate(left, bottom);
    pen.scale(1 / this.#unit, 1 / this.#unit);
    pen.imageSmoothingEnabled = between;
    pen.fillStyle = this.#cover ??= pen.createPattern(this.#picture, 'repeat')!;
    pen.fill();
    pen.restore();
  }

  /**
   * Fills the pen's path with the picture, nearly where it should be. A turn of the head narrows the picture and a tilt
   * leans it: a copy that is only narrowed costs half of one that is leant, too, so leant ones are kept, and one that is moved
   * by whole pixels a third.
   */
  lay({ pen, soft }: Lying, affine: Affine): void {
    const { left, bottom, right, top } = this.#box;
    const [a, b, c, d, e, f] = compose(compose(soft.place!, affine), [1, 0, 0, 1, (left + right) / 2, (bottom + top) / 2]);
    const { pattern, width, height, cos, sin } = this.#leaning(pen, Math.round(Math.atan2(b + c, a - d) / step));
    const across = whole((a * cos + c * sin) / this.#unit, this.#slack);
    const down = whole((b * sin - d * cos) / this.#unit, this.#slack);
    pen.setTransform(across, 0, 0, down, Math.round(e - (across * width) / 2), Math.round(f - (down * height) / 2));
    pen.fillStyle = pattern;
    pen.fill();
    soft.lieAt(soft.place!);
  }

  /** Makes ready what an upright head is filled with. */
  ready(pen: Pen): void {
    this.#leant.set(0, this.#lean(pen, 0));
  }

  #leaning(pen: Pen, wanted: number): Leant {
    let nearest = Infinity;
    for (const kept of this.#leant.keys()) if (Math.abs(kept - wanted) < Math.abs(nearest - wanted)) nearest = kept;
    if (nearest === wanted || !this.#turns.take(Math.abs(nearest - wanted))) return this.#leant.get(nearest)!;
    if (this.#leant.size === most) this.#leant.delete(this.#leant.keys().next().value!);
    const leant = this.#lean(pen, wanted * step);
    this.#leant.set(wanted, leant);
    return leant;
  }

  #lean(on: Pen, angle: number): Leant {
    const { width: wide, height: tall } = this.#picture;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    const width = Math.ceil(wide * cos + tall * Math.abs(sin));
    const height = Math.ceil(tall * cos + wide * Math.abs(sin));
    const canvas = this.#makeCanvas(width, height);
    const pen = canvas.getContext('2d', { alpha: this.#clear }) as Pen;
    // Its own ground about it, where the farthest turns look beyond its edges.
    pen.drawImage(this.#picture, 0, 0, 1, 1, 0, 0, width, height);
    pen.setTransform(cos, sin, sin, -cos, width / 2, height / 2);
    if (this.#clear) pen.clearRect(-wide / 2, -tall / 2, wide, tall);
    pen.drawImage(this.#picture, -wide / 2, -tall / 2);
    // A picture that repeats is laid faster than one that ends, and paths end before it does.
    return { pattern: on.createPattern(canvas, 'repeat')!, width, height, cos, sin };
  }
}
