import { dressBehind } from './attire/attire.ts';
import { mirror, sit } from './attire/cloth.ts';
import { css, mix } from './colour.ts';
import type { FaceView, FixedView } from './FaceView.ts';
import { nearness } from './landmarksOf.ts';
import { closedCurve } from './pen.ts';
import type { Affine } from './plate/fitAffine.ts';
import type { Plate } from './plate/Plate.ts';
import { rollPivotY } from './projectHead.ts';
import { ribbon } from './ribbon.ts';

/**
 * How far the torso is moved, `x, y`, and how far its right rises for each unit from the middle: it takes a part of the
 * head's travel, leans with it and breathes, and the shoulder that the head tilts towards comes up to it,
 * but for the tilt that is the person's own.
 */
export function torsoShift({ frame: { head, breath }, look }: FaceView): readonly [x: number, y: number, rise: number] {
  return [head.x * 0.3 + head.yaw * 0.004 + head.roll * 0.006, head.y * 0.25 - head.z * 0.12 + (breath - 0.5) * 0.05, (head.roll - (look.pose?.roll ?? 0)) * 0.004];
}

const thickness = ({ look, wide }: FixedView) => 0.8 * (look.face.neck ?? 1) * wide;

/** Paints the skin of the neck and of what a collar leaves open: the side away from the light, the throat, the collar bones. */
export function paintNeck(view: FixedView): void {
  const { pen, soft, palette } = view;
  pen.fillStyle = css(mix(palette.skin, palette.skinShade, 0.35));
  pen.fillRect(-2, -4, 4, 4);
  soft.dab(thickness(view) + 0.05, -1.75, 0.8, 1.3, palette.skinDeep, 0.62);
  // What the head throws on it, without an edge.
  soft.dab(0.12, -1.62, 1.15, 0.72, palette.skinDeep, 0.8);
  soft.dab(-0.4, -2.2, 0.22, 0.5, palette.skinLight, 0.34, 0.3);
  soft.dab(0.5, -2.16, 0.09, 0.46, palette.skinDeep, 0.3, -0.34);
  soft.dab(-0.6, -2.64, 0.6, 0.06, palette.skinLight, 0.4, -0.14);
  soft.dab(0.6, -2.68, 0.6, 0.07, palette.skinDeep, 0.3, 0.14);
}

/** The neck, reaching down behind the collar, and bent: above it follows the head, below the torso. The jaw throws its shadow on it. The pen leans half as far as the head. */
export function drawNeck(view: FaceView, plate: Plate): void {
  const { pen, soft, palette, frame, outline } = view;
  const thick = thickness(view);
  // The base stays with the torso while the head turns above it.
  const base = frame.head.yaw * 0.002 - frame.head.x * 0.4;
  const half = (frame.head.roll * Math.PI) / 360;
  const bend = (x: number, y: number, share = Math.max(-1, Math.min(1, (y + 1.55) / 0.6))) => [x + (y - rollPivotY) * share * half, y - x * share * half] as const;
  // Down to where the lowest neckline leaves it open.
  const side = [thick * 0.86, -0.75, thick * 0.96, -1.5, thick * 0.98, -1.92, thick * 1.14, -2.22, 1.2, -2.42, 0.9, view.look.attire.style === 'blouse' ? -3.6 : -2.95];
  pen.translate(base, 0);
  pen.beginPath();
  const bent = (way: number) => mirror(side, way).flatMap((x, i, all) => (i % 2 === 0 ? bend(x, all[i + 1]!) : []));
  ribbon(pen, bent(-1), bent(1));
  plate.fill(pen);
  // The cord from behind the ear to the pit of the throat stands out as the head turns.
  const turn = frame.head.yaw / 20;
  soft.dab(-0.34 * turn, -2, 0.1, 0.62, palette.skinDeep, 0.4 * Math.abs(turn), 0.4 * Math.sign(turn));
  // The head's own lower outline, moved down and away from the light in steps, as far as there is neck to take it.
  pen.fillStyle = palette.ink.neckShade;
  pen.globalAlpha = 0.55;
  for (const drop of [0.12, 0.22]) {
    const jaw: number[] = [];
    for (let i = 0; i < outline.length; i += 2) {
      const [x, y] = bend(outline[i]! + drop / 2 - base, outline[i + 1]! - drop, 1);
      if (y > -0.7) continue;
      const edge = thick * (0.96 + 0.55 * Math.max(0, Math.min(0.6, -1.92 - y)));
      const [middle] = bend(0, y);
      jaw.push(Math.max(middle - edge, Math.min(middle + edge, x)), y);
    }
    pen.beginPath();
    closedCurve(pen, jaw);
    pen.fill();
  }
  pen.globalAlpha = 1;
}

/** The turn of the collar behind the neck, before the neck is drawn. */
export function drawCollarBack(view: FaceView): void {
  sit(view.pen, view);
  dressBehind(view);
}

/** Where the head's space lies on the canvas: its travel, its tilt about the base of the neck (a share `lean` of it), its nearness. `base` is the torso's. */
export function headOn([a, b, c, d, e, f]: Affine, { head }: FaceView['frame'], lean = 1): Affine {
  const nearer = nearness(head.z);
  const angle = (-lean * head.roll * Math.PI) / 180;
  const cos = nearer * Math.cos(angle);
  const sin = nearer * Math.sin(angle);
  const x = head.x + sin * rollPivotY;
  const y = rollPivotY + head.y - cos * rollPivotY;
  return [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin, a * x + c * y + e, b * x + d * y + f];
}
