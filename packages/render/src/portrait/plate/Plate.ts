import { SoftBrush, type Canvas, type MakeCanvas, type Pen } from '../pen.ts';
import type { Affine } from './fitAffine.ts';

/** What a plate covers, in inter-pupillary distances, y up. */
export interface PlateBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/**
 * A picture of some part of the head, painted once as it is seen from straight ahead and then laid, sheared and
 * shrunk to where the head has turned: a copy costs a tenth of painting it.
 */
export class Plate {
  readonly #picture: Canvas;
  readonly #box: PlateBox;

  /** `unit` is device pixels to an inter-pupillary distance. `paint` works in the head's space. */
  constructor(makeCanvas: MakeCanvas, unit: number, box: PlateBox, paint: (pen: Pen, soft: SoftBrush) => void) {
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

  /** Lays the picture into the head's space. `fine` keeps thin lines smooth; soft tones do without. */
  draw(pen: Pen, [a, b, c, d, e, f]: Affine, fine: boolean): void {
    const { left, bottom, right, top } = this.#box;
    pen.save();
    pen.transform(a, b, c, d, e, f);
    pen.imageSmoothingEnabled = fine;
    pen.drawImage(this.#picture, left, bottom, right - left, top - bottom);
    pen.restore();
  }
}
