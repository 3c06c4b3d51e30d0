import { drawBeard, massBeard } from './beard.ts';
import { drawNeck, headOn, torsoShift } from './body.ts';
import { drawBrows } from './brows.ts';
import { drawEars } from './ears.ts';
import { drawEyes } from './eyes.ts';
import type { FaceView } from './FaceView.ts';
import { drawFolds } from './folds.ts';
import { drawGlasses } from './glasses.ts';
import type { Parts } from './makeParts.ts';
import { drawMouth } from './mouth.ts';
import type { Affine } from './plate/Affine.ts';
import { drawNose, drawSkin, outlineHead, shadeMoving, shadeTurned } from './skin.ts';

/** What a frame is made of, in the order it is first drawn. */
export const portraitParts = ['room', 'hair behind', 'neck and clothes', 'skin', 'mouth', 'eyes and brows', 'hair', 'glasses'] as const;
export type PortraitPart = (typeof portraitParts)[number];

/** Draws everything in front of the room, from back to front. `base` is where the torso's space lies on the canvas; `done` is told of each part. */
export function drawPerson(view: FaceView, parts: Parts, base: Affine, done: (part: PortraitPart) => void): void {
  const { pen, soft, frame } = view;
  const { hairBehind, hair, beard } = parts;
  const head = headOn(base, frame);
  soft.lieAt(head);
  if (hairBehind) {
    if (parts.knot) hairBehind.draw(view);
    else hairBehind.drawPlain(view);
  }
  done('hair behind');
  const shift = torsoShift(view);
  // So narrow that nobody sees it stay level.
  parts.collarBack.draw(view, [shift[0], shift[1], 0], base);
  soft.lieAt(headOn(base, frame, 0.5));
  drawNeck(view, parts.neck);
  parts.torso.draw(view, shift, base);
  soft.lieAt(head);
  hair?.cast(view);
  done('neck and clothes');
  if (parts.ears) drawEars(view);
  if (beard) {
    pen.beginPath();
    massBeard(view);
    pen.fill();
  }
  outlineHead(view);
  drawSkin(view, parts.skin, parts.fits);
  if (beard) {
    // With what stands beyond the jaw in one path: the chin's edge must not show through.
    outlineHead(view, -0.1);
    massBeard(view);
    drawBeard(view, beard.plate, beard.fit);
  }
  shadeMoving(view);
  pen.save();
  // Only a turned head brings the folds to its edge, where a clip must hold them.
  if (Math.abs(frame.head.yaw) > 9) {
    outlineHead(view);
    pen.clip();
    shadeTurned(view);
  }
  drawFolds(view, false);
  pen.restore();
  drawNose(view, parts.nose, parts.fits);
  done('skin');
  drawMouth(view, parts.teeth, parts.lips);
  done('mouth');
  drawEyes(view, parts.iris);
  drawBrows(view);
  done('eyes and brows');
  hair?.draw(view);
  done('hair');
  drawGlasses(view);
  done('glasses');
}
