import { attire } from './attire/attire.ts';
import { collarScale } from './attire/cloth.ts';
import type { FaceView } from './FaceView.ts';
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
  readonly #pictures = new Map<number, Canvas>();
  #unit = 0;
  #width = 0;
  #height = 0;

  constructor(makeCanvas: MakeCanvas) {
    this.#makeCanvas = makeCanvas;
  }

  /** Device pixels to an inter-pupillary distance, and in the canvas. */
  resize(unit: number, width: number, height: number): void {
    if (unit === this.#unit && width === this.#width && height === this.#height) return;
    this.#unit = unit;
    this.#width = width;
    this.#height = height;
    this.#pictures.clear();
  }

  clear(): void {
    this.#pictures.clear();
  }

  draw(view: FaceView, [shiftX, shiftY]: readonly [number, number]): void {
    const { pen } = view;
    const unit = this.#unit;
    const { e, f } = pen.getTransform();
    // Where the picture's upper left corner comes to lie, in device pixels.
    const x = e + (shiftX - half) * unit;
    const y = f - (shiftY + top) * unit;
    const left = Math.floor(x * across) / across;
    const above = Math.floor(y * down) / down;
    const phaseX = left - Math.floor(left);
    const phaseY = above - Math.floor(above);
    const picture = this.#picture(view, phaseX, phaseY);
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(picture, Math.floor(left), Math.floor(above));
    pen.restore();
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
