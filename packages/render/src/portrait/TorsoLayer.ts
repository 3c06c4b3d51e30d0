import { dress } from './attire/attire.ts';
import { sit } from './attire/cloth.ts';
import type { FaceView, FixedView } from './FaceView.ts';
import type { Affine } from './plate/fitAffine.ts';
import { SoftBrush, type Canvas, type MakeCanvas, type Pen } from './pen.ts';

/** Pictures kept: this many places within a pixel, across and down. Breath moves it mostly down. */
const across = 2;
const down = 4;
/** What of the torso is in the picture, in inter-pupillary distances about its own origin. */
const half = 3.9;
const top = -1.68;

/**
 * The torso as kept pictures, each painted once for a fraction of a pixel and then copied to whole pixels, which is
 * smooth to the eye and ten times cheaper than resampling. Shoulders tilt so little that it is copied in upright strips,
 * each half a pixel higher than the one before.
 */
export class TorsoLayer {
  readonly #view: FixedView;
  readonly #makeCanvas: MakeCanvas;
  readonly #unit: number;
  readonly #height: number;
  readonly #pictures = new Map<number, Canvas>();
  /** Whether this frame's picture is yet to be painted. */
  #free = true;

  /** `unit` is device pixels to an inter-pupillary distance, `height` those of the canvas. */
  constructor(view: FixedView, makeCanvas: MakeCanvas, unit: number, height: number) {
    this.#view = view;
    this.#makeCanvas = makeCanvas;
    this.#unit = unit;
    this.#height = height;
  }

  /** Paints the first of its pictures before it is drawn. */
  ready(pen: Pen): void {
    pen.createPattern(this.#picture(0, 0), 'repeat');
  }

  /** `base` is where the torso's space lies on the canvas. */
  draw({ pen }: FaceView, [shiftX, shiftY, rise]: readonly [number, number, number], [, , , , e, f]: Affine): void {
    const unit = this.#unit;
    // Where the picture's upper left corner comes to lie, in device pixels.
    const x = e + (shiftX - half) * unit;
    const y = f - (shiftY + top) * unit;
    const left = Math.floor(x * across) / across;
    const phaseX = left - Math.floor(left);
    const wide = Math.ceil(2 * half * unit);
    const strips = Math.max(1, Math.round(Math.abs(rise) * wide * 2));
    this.#free = true;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    for (let i = 0; i < strips; i += 1) {
      const from = Math.round((i * wide) / strips);
      const width = Math.round(((i + 1) * wide) / strips) - from;
      const above = Math.floor((y - rise * wide * ((i + 0.5) / strips - 0.5)) * down) / down;
      const picture = this.#picture(phaseX, above - Math.floor(above));
      pen.drawImage(picture, from, 0, width, picture.height, Math.floor(left) + from, Math.floor(above), width, picture.height);
    }
  }

  #picture(phaseX: number, phaseY: number): Canvas {
    const key = phaseX * across + phaseY * down * across;
    let picture = this.#pictures.get(key);
    // One a frame: until then its neighbour does.
    if (!picture && !this.#free) return this.#pictures.values().next().value!;
    if (!picture) {
      this.#free = false;
      const unit = this.#unit;
      picture = this.#makeCanvas(Math.ceil(2 * half * unit) + 1, Math.ceil(this.#height * 0.6 + top * unit + 0.6 * unit) + 1);
      const pen = picture.getContext('2d') as Pen;
      pen.imageSmoothingEnabled = false;
      pen.setTransform(unit, 0, 0, -unit, half * unit + phaseX, top * unit + phaseY);
      sit(pen, this.#view);
      dress({ ...this.#view, pen, soft: new SoftBrush(pen, this.#makeCanvas) });
      this.#pictures.set(key, picture);
    }
    return picture;
  }
}
