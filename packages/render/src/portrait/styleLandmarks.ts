import { landmarkCount } from '../geometry/deformLandmarks.ts';
import type { Look } from './Look.ts';

/**
 * How far the portrait departs from the measured head, before a look's own multipliers: larger, more
 * open eyes, a mouth a little narrower, a jaw a little finer. Displacements are scaled alike. `rest`
 * moves the resting face only: the generic head's mouth and brows droop enough to read as sad.
 */
export const stylisation = {
  eyeWidth: 1.17,
  eyeOpening: 1.3,
  mouthWidth: 0.97,
  jawWidth: 0.94,
  rest: { mouthCorner: 0.03, browInner: -0.075, browTail: -0.005 },
} as const;

const eyeY = -0.01;

/** Applies the stylisation and the look to 68 landmarks (`x, y, z` each), in place. */
export function styleLandmarks(points: Float32Array, look: Look): Float32Array {
  const { face, eyes, lips, skin } = look;
  const width = face.width ?? 1;
  const ageing = Math.max(0, ((skin.age ?? 35) - 30) / 40);
  const size = eyes.size ?? 1;
  const tilt = Math.tan(((eyes.tilt ?? 0) * Math.PI) / 180);
  const fullness = (lips.fullness ?? 1) * (1 - 0.12 * ageing) - 1;
  for (let i = 0; i < landmarkCount; i += 1) {
    const x = i * 3;
    const y = x + 1;
    if (i <= 16) {
      // The jaw narrows towards the chin and keeps the width of the head at the ears.
      const down = Math.min(1, Math.max(0, -points[y]! / 1.3));
      points[x]! *= 1 + (stylisation.jawWidth * (face.jaw ?? 1) - 1) * down;
      if (points[y]! < -1.1) points[y] = -1.1 + (points[y]! + 1.1) * (face.chin ?? 1);
    } else if (i <= 26) {
      const fromTail = i <= 21 ? i - 17 : 26 - i;
      const { browInner, browTail } = stylisation.rest;
      points[y]! += browTail + ((browInner - browTail) * fromTail) / 4 - 0.02 * ageing;
    }
    else if (i >= 31 && i <= 35) points[x]! *= face.nose ?? 1;
    else if (i >= 36 && i <= 47) {
      const centre = i <= 41 ? -0.5 : 0.5;
      const off = points[x]! - centre;
      points[x] = centre + off * stylisation.eyeWidth * size;
      points[y] = eyeY + (points[y]! - eyeY) * stylisation.eyeOpening * size * (1 - 0.06 * ageing) + Math.sign(centre) * off * tilt;
    } else if (i >= 48) {
      points[x]! *= stylisation.mouthWidth;
      if (i === 48 || i === 54 || i === 60 || i === 64) points[y]! += stylisation.rest.mouthCorner;
      if (i >= 49 && i <= 53) points[y]! += 0.13 * fullness * (i === 49 || i === 53 ? 0.6 : 1);
      else if (i >= 55 && i <= 59) points[y]! -= 0.15 * fullness * (i === 55 || i === 59 ? 0.6 : 1);
    }
    points[x]! *= width;
  }
  return points;
}
