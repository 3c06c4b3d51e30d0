import { coefficientNames } from '../coefficients/coefficientNames.ts';
import { landmarkCount } from '../geometry/deformLandmarks.ts';
import type { Rig } from '../rig/Rig.ts';
import { paintBackground } from './background.ts';
import { drawPerson, type PortraitPart } from './drawPerson.ts';
import { viewFace, type FixedView } from './FaceView.ts';
import type { Look } from './Look.ts';
import { makeParts, type Parts } from './makeParts.ts';
import { paletteOf } from './palette.ts';
import { SoftBrush, type Canvas, type Pen } from './pen.ts';
import { ageingOf, styleFace } from './styleLandmarks.ts';

/** How the picture is composed, in shares of its height. */
const composition = { unit: 0.165, eyeLine: 0.435, narrowest: 4.5 } as const;
/** The background is painted this much larger, so that it can slide a little behind the head. */
const margin = 0.03;
/** Device pixels beyond this show no difference and cost time. */
const mostPixels = 2;

export interface PortraitOptions {
  /** How bright the room is. @defaultValue 'light' */
  readonly ground?: 'light' | 'dark';
  /** Told after each part of a frame is drawn, for measuring. */
  readonly onPart?: (part: PortraitPart) => void;
}

/**
 * Draws a persona on a canvas: head and shoulders in a quiet room, in one 2D context, crisp at any
 * pixel ratio. Draws nothing before `resize`. What does not move is painted once for each size and kept.
 */
export function createPortrait(canvas: Canvas, look: Look, { ground = 'light', onPart = () => {} }: PortraitOptions = {}): Rig {
  const pen = canvas.getContext('2d', { alpha: false }) as Pen | null;
  const makeCanvas = (w: number, h: number) => layer(canvas, w, h);
  const styled = styleFace(look);
  const fixed: FixedView | undefined = pen
    ? { pen, soft: new SoftBrush(pen, makeCanvas), look, palette: paletteOf(look), styled, wide: styled.rest[48]! / 1.152, ageing: ageingOf(look) }
    : undefined;
  const scratch = { solid: new Float32Array(landmarkCount * 3), flat: new Float32Array(landmarkCount * 2) };
  let room: Canvas | undefined;
  let parts: Parts | undefined;
  let unit = 0;
  let width = 0;
  let height = 0;

  return {
    // Displacements along the line of sight show only by perspective, but they show.
    declared: new Set(coefficientNames),
    resize(cssWidth, cssHeight, pixelRatio) {
      const ratio = Math.min(mostPixels, Math.max(0.5, pixelRatio));
      width = Math.max(0, Math.round(cssWidth * ratio));
      height = Math.max(0, Math.round(cssHeight * ratio));
      if (!fixed || width === 0 || height === 0) return;
      canvas.width = width;
      canvas.height = height;
      const slack = Math.ceil(height * margin);
      room = layer(canvas, width + 2 * slack, height);
      paintBackground(room, look, ground, makeCanvas);
      unit = Math.min(height * composition.unit, width / composition.narrowest);
      parts = makeParts(fixed, makeCanvas, unit, width, height);
    },
    draw(frame) {
      if (!pen || !fixed || !room || !parts || width === 0 || height === 0) return;
      const slack = (room.width - width) / 2;
      const slide = Math.max(-slack, Math.min(slack, -frame.head.yaw * 0.004 * unit - frame.head.x * 0.1 * unit));
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.globalAlpha = 1;
      // Whole pixels: a shifted copy is many times cheaper than a resampled one, and the room is blurred.
      pen.imageSmoothingEnabled = false;
      pen.drawImage(room, Math.round(slide - slack), 0);
      onPart('room');
      pen.setTransform(unit, 0, 0, -unit, width / 2, height * composition.eyeLine);
      drawPerson(viewFace(frame, fixed, scratch), parts, onPart);
    },
    dispose() {
      room = parts = undefined;
      width = height = 0;
    },
  };
}

/** A canvas of the same kind, for what is painted once. */
function layer(like: Canvas, width: number, height: number): Canvas {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
  const owner = 'ownerDocument' in like ? like.ownerDocument : undefined;
  if (owner) {
    const made = owner.createElement('canvas');
    made.width = width;
    made.height = height;
    return made;
  }
  // A canvas outside any document (in Node): its own kind makes another.
  return new (like.constructor as new (width: number, height: number) => OffscreenCanvas)(width, height);
}

