import { attire } from './attire/attire.ts';
import { collarScale } from './attire/cloth.ts';
import type { FaceView } from './FaceView.ts';
import type { Affine } from './plate/fitAffine.ts';
import { SoftBrush, type Canvas, type MakeCanvas, type Pen } from './pen.ts';

/** Pictures kept: this many places within a pixel, across and down. Breath moves it mostly down. */
const across = 2;
const down = 4;
/** What of the torso is in the picture, in inter-pupillary distances about its own origin. */
const half = 3.6;
const top = -1.4;

/**
 * The torso as kept pictures. It only slides, so each picture is painted once for a fraction of a pixel
 * and then copied to whole pixels, which is smooth to the eye and ten times cheaper than resampling.
 */
export class TorsoLayer {
  readonly #makeCanvas: MakeCanvas;
  readonly #unit: number;
  readonly #height: number;
  readonly #pictures = new Map<number, Canvas>();

  /** `unit` is device pixels to an inter-pupillary distance, `height` those of the canvas. */
  constructor(makeCanvas: MakeCanvas, unit: number, height: number) {
    this.#makeCanvas = makeCanvas;
    this.#unit = unit;
    this.#height = height;
  }

  /** `base` is where the torso's space lies on the canvas. */
  draw(view: FaceView, [shiftX, shiftY]: readonly [number, number], [, , , , e, f]: Affine): void {
    const { pen } = view;
    const unit = this.#unit;
    // Where the picture's upper left corner comes to lie, in device pixels.
    const x = e + (shiftX - half) * unit;
    const y = f - (shiftY + top) * unit;
    const left = Math.floor(x * across) / across;
    const above = Math.floor(y * down) / down;
    const phaseX = left - Math.floor(left);
    const phaseY = above - Math.floor(above);
    const picture = this.#picture(view, phaseX, phaseY);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(picture, Math.floor(left), Math.floor(above));
  }

  #picture(view: FaceView, phaseX: number, phaseY: number): Canvas {
    const key = phaseX * across + phaseY * down * across;
    let picture = this.#pictures.get(key);
    if (!picture) {
      const unit = this.#unit;
      picture = this.#makeCanvas(Math.ceil(2 * half * unit) + 1, Math.ceil(this.#height * 0.6 + top * unit + 0.6 * unit) + 1);
      const pen = picture.getContext('2d') as Pen;
      pen.imageSmoothingEnabled = false;
      pen.setTransform(unit, 0, 0, -unit, half * unit + phaseX, top * unit + phaseY);
      pen.scale(collarScale(view), 1);
      attire[view.look.attire.style].front({ ...view, pen, soft: new SoftBrush(pen, this.#makeCanvas) });
      this.#pictures.set(key, picture);
    }
    return picture;
  }
}
