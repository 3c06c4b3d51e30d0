import { SoftBrush, type Canvas, type MakeCanvas, type Pen } from '../pen.ts';
import type { Affine } from './fitAffine.ts';

/** What a plate covers, in inter-pupillary distances, y up. */
export interface PlateBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A plate as it lies at some turn of the head, ready to be copied to whole pixels. */
interface Turned {
  key: string;
  readonly picture: Canvas;
}

/** Turned pictures kept: a head that sways to and fro comes back to them. */
const kept = 3;
/** Device pixels that soft tones may lie off where they should. */
const slack = 6;

/**
 * A picture of some part of the head, painted once as it is seen from straight ahead and then laid, sheared and
 * shrunk to where the head has turned: a copy costs a tenth of painting it.
 */
export class Plate {
  readonly #makeCanvas: MakeCanvas;
  readonly #picture: Canvas;
  readonly #box: PlateBox;
  readonly #turned: Turned[] = [];

  /** `unit` is device pixels to an inter-pupillary distance. `paint` works in the head's space. */
  constructor(makeCanvas: MakeCanvas, unit: number, box: PlateBox, paint: (pen: Pen, soft: SoftBrush) => void) {
    this.#makeCanvas = makeCanvas;
    this.#box = box;
    const wide = Math.max(1, Math.ceil((box.right - box.left) * unit));
    const tall = Math.max(1, Math.ceil((box.top - box.bottom) * unit));
    this.#picture = makeCanvas(wide, tall);
    const pen = this.#picture.getContext('2d') as Pen;
    // The first row is the lowest, because the drawing space has y up.
    pen.setTransform(wide / (box.right - box.left), 0, 0, tall / (box.top - box.bottom), (-box.left * wide) / (box.right - box.left), (-box.bottom * tall) / (box.top - box.bottom));
    pen.imageSmoothingEnabled = false;
    paint(pen, new SoftBrush(pen, makeCanvas));
  }

  /** Lays the picture into the head's space, exactly. `fine` keeps thin lines smooth. */
  draw(pen: Pen, affine: Affine, fine: boolean): void {
    const { left, bottom, right, top } = this.#box;
    pen.save();
    pen.transform(...affine);
    pen.imageSmoothingEnabled = fine;
    pen.drawImage(this.#picture, left, bottom, right - left, top - bottom);
    pen.restore();
  }

  /**
   * Lays soft tones nearly where they should be: turned in steps so small that nothing lies more than `slack` off, and
   * moved by whole pixels, which costs a tenth of turning them anew in every frame.
   */
  drawSoft(pen: Pen, affine: Affine): void {
    const { left, bottom, right, top } = this.#box;
    const [x, y, rx, ry] = [(left + right) / 2, (bottom + top) / 2, (right - left) / 2, (top - bottom) / 2];
    pen.save();
    pen.transform(...affine);
    const { a, b, c, d, e, f } = pen.getTransform();
    const near = (value: number, reach: number) => Math.round((value * reach) / slack) * (slack / reach);
    const picture = this.#turn(near(a, rx), near(b, rx), near(c, ry), near(d, ry));
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.imageSmoothingEnabled = false;
    pen.drawImage(picture, Math.round(a * x + c * y + e) - picture.width / 2, Math.round(b * x + d * y + f) - picture.height / 2);
    pen.restore();
  }

  #turn(a: number, b: number, c: number, d: number): Canvas {
    const key = `${a} ${b} ${c} ${d}`;
    const found = this.#turned.find((each) => each.key === key);
    if (found) return found.picture;
    const { left, bottom, right, top } = this.#box;
    const [rx, ry] = [(right - left) / 2, (top - bottom) / 2];
    const wide = 2 * Math.ceil(Math.abs(a) * rx + Math.abs(c) * ry);
    const tall = 2 * Math.ceil(Math.abs(b) * rx + Math.abs(d) * ry);
    const oldest = this.#turned.length < kept ? undefined : this.#turned.shift();
    const fits = oldest && oldest.picture.width >= wide && oldest.picture.height >= tall;
    // A little larger than it must be, so that it serves the next turns too.
    const turned = fits ? oldest : { key, picture: this.#makeCanvas(wide + 64, tall + 64) };
    turned.key = key;
    this.#turned.push(turned);
    const pen = turned.picture.getContext('2d') as Pen;
    pen.imageSmoothingEnabled = false;
    pen.setTransform(a, b, c, d, turned.picture.width / 2, turned.picture.height / 2);
    pen.drawImage(this.#picture, -rx, -ry, 2 * rx, 2 * ry);
    return turned.picture;
  }
}
