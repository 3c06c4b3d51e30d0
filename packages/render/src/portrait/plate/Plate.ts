import { SoftBrush, type Canvas, type MakeCanvas, type Pen } from '../pen.ts';
import type { Affine } from './fitAffine.ts';
import { TurnedPicture } from './TurnedPicture.ts';

/** What a plate covers, in inter-pupillary distances, y up. */
export interface PlateBox {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** How far off `drawNear` may lay anything, inter-pupillary distances: under four pixels in 720 rows. Half of it costs a tenth more of a frame. */
const slack = 0.03;

/**
 * A picture of some part of the head, painted once as it is seen from straight ahead and then laid, sheared and
 * shrunk to where the head has turned: a copy costs a tenth of painting it.
 */
export class Plate {
  readonly #picture: Canvas;
  readonly #box: PlateBox;
  readonly #turned: TurnedPicture;

  /** `unit` is device pixels to an inter-pupillary distance. `paint` works in the head's space. */
  constructor(makeCanvas: MakeCanvas, unit: number, box: PlateBox, paint: (pen: Pen, soft: SoftBrush) => void) {
    this.#box = box;
    const wide = Math.ceil((box.right - box.left) * unit);
    const tall = Math.ceil((box.top - box.bottom) * unit);
    this.#picture = makeCanvas(wide, tall);
    const pen = this.#picture.getContext('2d') as Pen;
    // The first row is the lowest, because the drawing space has y up.
    pen.setTransform(wide / (box.right - box.left), 0, 0, tall / (box.top - box.bottom), (-box.left * wide) / (box.right - box.left), (-box.bottom * tall) / (box.top - box.bottom));
    pen.imageSmoothingEnabled = false;
    paint(pen, new SoftBrush(pen, makeCanvas));
    this.#turned = new TurnedPicture(makeCanvas, this.#picture, box, slack * unit);
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
   * Lays the picture nearly where it should be, in whole pixels, with `head` the place of the head's space on the canvas.
   * With `within`, only inside the pen's path: filling a path with a picture costs two thirds of clipping to it.
   */
  drawNear(pen: Pen, [a, b, c, d, e, f]: Affine, head: Affine, within?: boolean): void {
    const { left, bottom, right, top } = this.#box;
    const x = (left + right) / 2;
    const y = (bottom + top) / 2;
    const px = a * x + c * y + e;
    const py = b * x + d * y + f;
    const turned = this.#turned.at(pen, [head[0] * a + head[2] * b, head[1] * a + head[3] * b, head[0] * c + head[2] * d, head[1] * c + head[3] * d]);
    const { picture } = turned;
    pen.setTransform(1, 0, 0, 1, Math.round(head[0] * px + head[2] * py + head[4]) - picture.width / 2, Math.round(head[1] * px + head[3] * py + head[5]) - picture.height / 2);
    if (within) {
      // A picture that repeats is laid faster than one that ends, and paths end before it does.
      pen.fillStyle = turned.pattern ??= pen.createPattern(picture, 'repeat')!;
      pen.fill();
    } else pen.drawImage(picture, 0, 0);
    pen.setTransform(...head);
  }
}
