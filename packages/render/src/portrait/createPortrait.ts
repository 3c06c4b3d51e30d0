import { coefficientNames } from '../coefficients/coefficientNames.ts';
import { landmarkCount } from '../geometry/deformLandmarks.ts';
import type { Rig } from '../rig/Rig.ts';
import { paintBackground } from './background.ts';
import { drawBeardHairs, drawBeardTone } from './beard.ts';
import { drawCollarBack, drawNeck, enterHead, torsoShift } from './body.ts';
import { drawBrows } from './brows.ts';
import { drawEars } from './ears.ts';
import { drawEyes } from './eyes.ts';
import { viewFace, type FaceView } from './FaceView.ts';
import { drawGlasses } from './glasses.ts';
import { hairStyles } from './hair/hair.ts';
import { headOutline } from './headOutline.ts';
import { nearness } from './landmarksOf.ts';
import type { Look } from './Look.ts';
import { drawMouth } from './mouth.ts';
import { drawNose } from './nose.ts';
import { paletteOf } from './palette.ts';
import { SoftBrush, type Canvas, type Pen } from './pen.ts';
import { drawFolds, drawSkin } from './skin.ts';
import { TorsoLayer } from './TorsoLayer.ts';

/** How the picture is composed, in shares of its height. */
const composition = { unit: 0.158, eyeLine: 0.425, narrowest: 4.7 } as const;
/** The background is painted this much larger, so that it can slide a little behind the head. */
const margin = 0.03;
/** Device pixels beyond this show no difference and cost time. */
const mostPixels = 2;

/**
 * Draws a persona on a canvas: head and shoulders in a quiet room, in one 2D context, crisp at any
 * pixel ratio. Draws nothing before `resize`.
 */
export function createPortrait(canvas: Canvas, look: Look): Rig {
  const pen = canvas.getContext('2d', { alpha: false }) as Pen | null;
  const palette = paletteOf(look);
  const soft = pen && new SoftBrush(pen, (w, h) => layer(canvas, w, h));
  const scratch = { solid: new Float32Array(landmarkCount * 3), flat: new Float32Array(landmarkCount * 2) };
  const torso = new TorsoLayer((w, h) => layer(canvas, w, h));
  let room: Canvas | undefined;
  let width = 0;
  let height = 0;

  return {
    // Displacements along the line of sight show only by perspective, but they show.
    declared: new Set(coefficientNames),
    resize(cssWidth, cssHeight, pixelRatio) {
      const ratio = Math.min(mostPixels, Math.max(0.5, pixelRatio));
      width = Math.max(0, Math.round(cssWidth * ratio));
      height = Math.max(0, Math.round(cssHeight * ratio));
      if (width === 0 || height === 0) return;
      canvas.width = width;
      canvas.height = height;
      const slack = Math.ceil(height * margin);
      room = layer(canvas, width + 2 * slack, height);
      paintBackground(room, look, (w, h) => layer(canvas, w, h));
    },
    draw(frame) {
      if (!pen || !soft || !room || width === 0 || height === 0) return;
      const view = viewFace(frame, { pen, soft, look, palette }, scratch);
      const unit = Math.min(height * composition.unit, width / composition.narrowest);
      const slack = (room.width - width) / 2;
      const slide = Math.max(-slack, Math.min(slack, -frame.head.yaw * 0.004 * unit - frame.head.x * 0.1 * unit));
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.globalAlpha = 1;
      // Whole pixels: a shifted copy is many times cheaper than a resampled one, and the room is blurred.
      pen.imageSmoothingEnabled = false;
      pen.drawImage(room, Math.round(slide - slack), 0);
      pen.setTransform(unit, 0, 0, -unit, width / 2, height * composition.eyeLine);
      torso.resize(unit, width, height);
      drawPerson(view, torso);
    },
    dispose() {
      room = undefined;
      torso.clear();
      width = height = 0;
    },
  };
}

function drawPerson(view: FaceView, torso: TorsoLayer): void {
  const { pen, frame, look } = view;
  const nearer = nearness(frame.head.z);
  const inHead = (draw: () => void) => {
    pen.save();
    enterHead(pen, view, nearer);
    draw();
    pen.restore();
  };
  const outline = headOutline(view);
  inHead(() => hairStyles[look.hair.style].behind(view));
  const shift = torsoShift(frame);
  pen.save();
  pen.translate(...shift);
  drawCollarBack(view);
  pen.restore();
  inHead(() => drawNeck(view, outline));
  torso.draw(view, shift);
  inHead(() => {
    const turned = Math.abs(frame.head.yaw) > 9;
    drawEars(view);
    drawSkin(view, outline, () => {
      drawBeardTone(view);
      // Only a turned head brings the folds to its edge.
      if (turned) drawFolds(view);
      drawBeardHairs(view);
    });
    if (!turned) drawFolds(view);
    drawNose(view);
    drawMouth(view);
    drawEyes(view);
    drawBrows(view);
    hairStyles[look.hair.style].front(view);
    drawGlasses(view);
  });
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

