import { attire } from './attire.ts';
import { css, mix } from './colour.ts';
import type { FaceView } from './FaceView.ts';
import { closedCurve, curveThrough, type Pen } from './pen.ts';
import { rollPivotY } from './projectHead.ts';

/**
 * How far the torso is moved, `x, y`: it takes a part of the head's travel, leans with it and breathes.
 * It only ever slides, so that its picture can be kept.
 */
export function torsoShift({ head, breath }: FaceView['frame']): readonly [number, number] {
  return [head.x * 0.3 + head.yaw * 0.004 + head.roll * 0.004, head.y * 0.25 - head.z * 0.12 + (breath - 0.5) * 0.05];
}

/** The neck, drawn in the head's space and reaching down behind the collar. */
export function drawNeck(view: FaceView, outline: readonly number[]): void {
  const { pen, palette, look, project, soft, frame } = view;
  const wide = 0.78 * (look.face.neck ?? 1) * (look.face.width ?? 1);
  const [leftX, leftY] = project(-wide - 0.06, -0.75, -0.75);
  const [rightX, rightY] = project(wide + 0.06, -0.75, -0.75);
  // The base stays with the torso while the head turns above it.
  const base = frame.head.yaw * 0.002 - frame.head.x * 0.4;
  const neck = () => {
    pen.beginPath();
    curveThrough(pen, [leftX, leftY, -wide * 0.97 + base * 0.5, -1.5, -wide + base, -1.95, -wide * 1.2 + base, -2.32, -1.5 + base, -2.6]);
    pen.lineTo(-1.5, -3.3);
    pen.lineTo(1.5, -3.3);
    pen.lineTo(1.5 + base, -2.6);
    curveThrough(pen, [1.5 + base, -2.6, wide * 1.2 + base, -2.32, wide + base, -1.95, wide * 0.97 + base * 0.5, -1.5, rightX, rightY], false);
    pen.closePath();
  };
  neck();
  pen.fillStyle = css(mix(palette.skin, palette.skinShade, 0.4));
  pen.fill();
  pen.save();
  pen.clip();
  soft.dab(wide, -1.75, 0.75, 1.3, palette.skinDeep, 0.6);
  // The jaw's cast shadow: the head's own outline, moved down and away from the light.
  pen.fillStyle = css(palette.skinDeep, 0.42);
  pen.beginPath();
  closedCurve(pen, outline.map((value, i) => value + (i % 2 === 0 ? 0.09 : -0.37)));
  pen.fill();
  soft.dab(0.06 + base, -2.32, 0.16, 0.2, palette.skinDeep, 0.3);
  soft.dab(-0.34 + base, -2.1, 0.12, 0.42, palette.skinLight, 0.3, 0.35);
  soft.dab(0.4 + base, -2.12, 0.1, 0.4, palette.skinDeep, 0.26, -0.32);
  pen.restore();
}

/** The turn of the collar behind the neck, before the neck is drawn. */
export function drawCollarBack(view: FaceView): void {
  attire[view.look.attire.style].behind(view);
}

/** The pose of the whole head: its travel, its tilt about the base of the neck, its nearness. */
export function enterHead(pen: Pen, { frame: { head } }: Pick<FaceView, 'frame'>, nearer: number): void {
  pen.translate(head.x, rollPivotY + head.y);
  pen.rotate((-head.roll * Math.PI) / 180);
  pen.scale(nearer, nearer);
  pen.translate(0, -rollPivotY);
}

