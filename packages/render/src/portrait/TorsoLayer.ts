import type { FaceView } from './FaceView.ts';
import type { Affine } from './plate/Affine.ts';
import { paintPicture, type Canvas, type MakeCanvas, type Pen, type SoftBrush } from './pen.ts';

/** Pictures kept: this many places within a pixel, across and down. Breath moves it mostly down. */
const across = 2;
const down = 4;

/** What is in the picture, in inter-pupillary distances about the torso's own origin: so far to either side, and from `bottom` to `top`. */
export interface TorsoBox {
  readonly half: number;
  readonly top: number;
  readonly bottom: number;
}

export interface TorsoLayer {
  /** Paints the first of its pictures before it is drawn. */
  ready(pen: Pen): void;
  /** Draws it moved by `x, y` and risen to its right as `torsoShift` says. `base` is where the torso's space lies on the canvas. */
  draw(view: FaceView, shift: readonly [x: number, y: number, rise: number], base: Affine): void;
}

/**
 * The torso, or a piece of it, as kept pictures, each painted once for a fraction of a pixel and then copied to whole
 * pixels, which is smooth to the eye and ten times cheaper than resampling. Shoulders tilt so little that it is copied in
 * upright strips, each about a pixel higher than the one before.
 * @param unit - device pixels to an inter-pupillary distance
 * @param paint - paints it in the torso's space
 */
export function createTorsoLayer(makeCanvas: MakeCanvas, unit: number, { half, top, bottom }: TorsoBox, paint: (pen: Pen, soft: SoftBrush) => void): TorsoLayer {
  const pictures = new Map<number, Canvas>();
  const wide = Math.ceil(2 * half * unit);
  const tall = Math.ceil((top - bottom) * unit);
  /** Whether this frame's picture is yet to be painted. */
  let free = true;
  const pictureOf = (phaseX: number, phaseY: number): Canvas => {
    const key = phaseX + down * phaseY;
    if (free && !pictures.has(key)) {
      free = false;
      pictures.set(key, paintPicture(makeCanvas, wide, tall, [unit, 0, 0, -unit, half * unit + phaseX, top * unit + phaseY], paint));
    }
    // One a frame: until then its neighbour does.
    return pictures.get(key) ?? pictures.values().next().value!;
  };
  return {
    ready: (pen) => void pen.createPattern(pictureOf(0, 0), 'repeat'),
    draw({ pen }, [shiftX, shiftY, rise], [, , , , e, f]) {
      // Where the picture's upper left corner comes to lie, in device pixels.
      const x = e + (shiftX - half) * unit;
      const y = f - (shiftY + top) * unit;
      const left = Math.floor(x * across) / across;
      // An odd number: no step in the middle, where a neckline lies level and shows it.
      const strips = 1 + 2 * Math.round(Math.abs(rise) * wide * 0.4);
      free = true;
      pen.setTransform(1, 0, 0, 1, 0, 0);
      for (let i = 0; i < strips; i += 1) {
        const from = Math.round((i * wide) / strips);
        const width = Math.round(((i + 1) * wide) / strips) - from;
        const above = Math.floor((y - rise * wide * ((i + 0.5) / strips - 0.5)) * down) / down;
        pen.drawImage(pictureOf(left - Math.floor(left), above - Math.floor(above)), from, 0, width, tall, Math.floor(left) + from, Math.floor(above), width, tall);
      }
    },
  };
}
