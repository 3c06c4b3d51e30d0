import { drawBeard, drawBeardMass } from './beard.ts';
import { drawCollarBack, drawNeck, enterHead, torsoShift } from './body.ts';
import { drawBrows } from './brows.ts';
import { mix } from './colour.ts';
import { drawEars } from './ears.ts';
import { drawEyes } from './eyes.ts';
import type { FaceView } from './FaceView.ts';
import { drawFolds } from './folds.ts';
import { drawGlasses } from './glasses.ts';
import { nearness } from './landmarksOf.ts';
import type { Parts } from './makeParts.ts';
import { drawMouth } from './mouth.ts';
import { drawNose, drawSkin } from './skin.ts';

/** What a frame is made of, in the order it is first drawn. */
export const portraitParts = ['room', 'hair behind', 'neck and clothes', 'skin', 'mouth', 'eyes and brows', 'hair', 'glasses'] as const;
export type PortraitPart = (typeof portraitParts)[number];

/** Draws everything in front of the room, from back to front. `done` is told of each part. */
export function drawPerson(view: FaceView, parts: Parts, done: (part: PortraitPart) => void): void {
  const { pen, frame, outline } = view;
  const nearer = nearness(frame.head.z);
  const inHead = (draw: () => void) => {
    pen.save();
    enterHead(pen, view, nearer);
    draw();
    pen.restore();
  };
  const { hairBehind } = parts;
  if (hairBehind) inHead(() => (parts.knot ? hairBehind.draw(view) : hairBehind.drawPlain(view, mix(view.palette.hairDeep, [12, 8, 8], 0.25))));
  // Only a turned head brings the folds to its edge, where a clip must hold them.
  const turned = Math.abs(frame.head.yaw) > 9;
  done('hair behind');
  const shift = torsoShift(frame);
  pen.save();
  pen.translate(...shift);
  drawCollarBack(view);
  pen.restore();
  inHead(() => drawNeck(view, outline, parts.neck));
  parts.torso.draw(view, shift);
  done('neck and clothes');
  inHead(() => {
    if (parts.ears) drawEars(view);
    if (parts.beard) drawBeardMass(view, parts.beard.plate, parts.beard.fit);
    drawSkin(view, outline, parts.skin, parts.fits, () => {
      if (parts.beard) drawBeard(view, parts.beard.plate, parts.beard.fit);
      if (turned) drawFolds(view, false);
    });
    if (!turned) drawFolds(view, false);
    drawNose(view, parts.nose, parts.fits);
    done('skin');
    drawMouth(view);
    done('mouth');
    drawEyes(view, parts.iris);
    drawBrows(view);
    done('eyes and brows');
    parts.hair?.draw(view);
    done('hair');
    drawGlasses(view);
    done('glasses');
  });
}
