import type { FaceView } from './FaceView.ts';

/**
 * Half-widths of the skull above the ears: `y, half-width`. Source: ICT-FaceKit's
 * generic head.
 */
const skull = [
  [0.4, 1.185], [0.84, 1.14], [1.16, 1.0], [1.45, 0.76], [1.68, 0.42],
] as const;

/** How far the front of the face bulges before its rim, by height: it shows when the head turns. */
const bulge = 0.66;

/**
 * How far out a point of the head's rim is seen: the rim itself, or the front that bulges beyond it on
 * the side the head turns to. `front` is how much nearer the front is.
 */
export function seenRim(project: FaceView['project'], x: number, y: number, z: number, front: number = bulge): readonly [number, number] {
  const sign = x < 0 ? -1 : 1;
  const rim = project(x, y, z);
  const near = project(x * 0.85, y, z + front);
  return [sign * Math.max(sign * rim[0], sign * near[0]), rim[1] * 0.6 + near[1] * 0.4];
}

type Head = Pick<FaceView, 'solid' | 'flat' | 'project' | 'wide'>;

/** One side of the head from the chin up to the crown, as `x, y` pairs. `side` is 1 for the viewer's right. */
function side(view: Head, sign: 1 | -1): number[] {
  const { solid, project, wide } = view;
  const out: number[] = [];
  const outermost = (x: number, y: number, z: number, front: number) => out.push(...seenRim(project, x, y, z, front));
  for (let i = 7; i >= 0; i -= 1) {
    const j = 3 * (sign > 0 ? 16 - i : i);
    const height = Math.min(1, Math.max(0, (solid[j + 1]! + 1.7) / 0.7));
    outermost(solid[j]!, solid[j + 1]!, solid[j + 2]!, bulge * height);
  }
  for (const [y, half] of skull) outermost(sign * half * wide, y, 0.15 * y - 0.8, bulge * (0.25 + 0.55 * half));
  return out;
}

/** The silhouette of the head without hair and ears, as a closed run of `x, y` pairs from the chin. */
export function headOutline(view: Head): number[] {
  const { flat, project } = view;
  const left = side(view, -1);
  const crown = project(0, 1.78, -0.55);
  const right: number[] = [];
  const up = side(view, 1);
  for (let i = up.length - 2; i >= 0; i -= 2) right.push(up[i]!, up[i + 1]!);
  return [flat[16]!, flat[17]!, ...left, ...crown, ...right];
}

/** How far out the outline reaches at a height, on the viewer's left (-1) or right (1); 0 below the chin. */
export function edgeAt(outline: readonly number[], sign: number, y: number): number {
  let far = 0;
  for (let i = 0; i + 3 < outline.length; i += 2) {
    const [ax, ay, bx, by] = [outline[i]!, outline[i + 1]!, outline[i + 2]!, outline[i + 3]!];
    if ((ay - y) * (by - y) > 0 || ay === by) continue;
    const x = ax + ((bx - ax) * (y - ay)) / (by - ay);
    if (sign * x > sign * far) far = x;
  }
  return far;
}
