import { mirror } from './attire/cloth.ts';
import { css, fading, mix } from './colour.ts';
import type { FaceView, FixedView } from './FaceView.ts';
import { nearness } from './landmarksOf.ts';
import { compose, type Affine } from './plate/Affine.ts';
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
  const { pen, soft, palette, styled } = view;
  pen.fillStyle = css(mix(palette.skin, palette.skinShade, 0.35));
  pen.fillRect(-2, -4, 4, 4);
  soft.dab(thickness(view) + 0.05, -1.75, 0.8, 1.3, palette.skinDeep, 0.62);
  soft.dab(-0.4, -2.2, 0.3, 0.5, palette.skinLight, 0.2, 0.3);
  // What the jaw throws on it, softly: round as the jaw is, and away from the light.
  const y = styled.rest[25]! + 0.85;
  pen.fillStyle = fading(pen.createRadialGradient(0.12, y, 0.8, 0.12, y, 1.45), mix(palette.skinShade, palette.skinDeep, 0.6), 0.8);
  pen.fillRect(-2, -4, 4, 4);
}

/** The neck, reaching down behind the collar, and bent: above it follows the head, below the torso. The jaw throws its shadow on it. The pen leans half as far as the head. */
export function drawNeck(view: FaceView, plate: Plate): void {
  const { pen, frame } = view;
  const thick = thickness(view);
  // The base stays with the torso while the head turns above it.
  const base = frame.head.yaw * 0.002 - frame.head.x * 0.4;
  const half = (frame.head.roll * Math.PI) / 360;
  const bend = (x: number, y: number) => {
    const share = half * Math.max(-1, Math.min(1, (y + 1.55) / 0.6));
    return [x + base + (y - rollPivotY) * share, y - x * share];
  };
  // Down to where the lowest neckline leaves it open.
  const side = [thick * 0.86, -0.75, thick * 0.91, -1.2, thick * 0.96, -1.6, thick * 1.02, -1.92, thick + 0.15, -2.15, thick + 0.2, -2.4, 0.9, view.look.attire.style === 'blouse' ? -3.6 : -3.15];
  pen.beginPath();
  const bent = (way: number) => mirror(side, way).flatMap((x, i, all) => (i % 2 === 0 ? bend(x, all[i + 1]!) : []));
  ribbon(pen, bent(-1), bent(1));
  // The shadow on it goes with the jaw.
  plate.lay(view, [1, 0, 0, 1, base + view.flat[16]!, view.flat[17]! - view.styled.rest[25]!]);
}

/** Where the head's space lies on the canvas: its travel, its tilt about the base of the neck (a share `lean` of it), its nearness. `base` is the torso's. */
export function headOn(base: Affine, { head }: FaceView['frame'], lean = 1): Affine {
  const nearer = nearness(head.z);
  const angle = (-lean * head.roll * Math.PI) / 180;
  const cos = nearer * Math.cos(angle);
  const sin = nearer * Math.sin(angle);
  return compose(base, [cos, sin, -sin, cos, head.x + sin * rollPivotY, rollPivotY + head.y - cos * rollPivotY]);
}
