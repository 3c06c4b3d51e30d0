import { landmarkCount } from '../geometry/deformLandmarks.ts';
import { neutralLandmarks } from '../geometry/neutralLandmarks.ts';
import { shapeIdentity } from '../geometry/shapeIdentity.ts';
import type { Look } from './Look.ts';

/**
 * How far the portrait departs from the measured head, before a look's own multipliers: larger, more
 * open eyes with brows that travel farther to match, a mouth a little narrower, a jaw a little finer. Displacements are scaled alike, and lids travel in
 * proportion to a person's own opening. `rest` moves the resting face only: the generic head's mouth and brows
 * droop enough to read as sad.
 */
export const stylisation = {
  eyeWidth: 1.25,
  eyeOpening: 1.45,
  browTravel: 1.2,
  mouthWidth: 0.96,
  jawWidth: 0.95,
  rest: { mouthCorner: 0.064, browInner: -0.05, browTail: 0 },
} as const;

/** A look's resting landmarks, and how far each displacement of the measured head moves them. */
export interface StyledFace {
  /** `x, y, z` each, inter-pupillary distances. */
  readonly rest: Float32Array;
  /** Factors on each displacement, `x, y` of each landmark; depth is as measured. */
  readonly factors: Float32Array;
}

const eyeY = -0.01;
/** The generic head's own opening between the lids. */
const usualOpening = 0.129;
const restOpening = (points: Float32Array) => (points[3 * 43 + 1]! + points[3 * 44 + 1]! - points[3 * 46 + 1]! - points[3 * 47 + 1]!) / 2;

/** 0 at 30 years and below, 1 at 70. */
export function ageingOf({ skin }: Look): number {
  return Math.max(0, Math.min(1, ((skin.age ?? 35) - 30) / 40));
}

/** Works out a look's resting face once; `applyStyle` then moves it. */
export function styleFace(look: Look): StyledFace {
  const { face, eyes, lips } = look;
  const rest = shapeIdentity(new Float32Array(neutralLandmarks), face.identity ?? []);
  const factors = new Float32Array(landmarkCount * 2).fill(1);
  const width = face.width ?? 1;
  const ageing = ageingOf(look);
  const size = eyes.size ?? 1;
  const tilt = Math.tan(((eyes.tilt ?? 0) * Math.PI) / 180);
  const fullness = (lips.fullness ?? 1) * (1 - 0.12 * ageing) - 1;
  // Whoever it is, lips stay within what is human: about the 3rd and 97th percentile of 3,000 random heads, as measured.
  const at = (i: number) => rest[3 * i + 1]!;
  const within = (own: number, most: number, least: number, more: number) => Math.max(least - own, Math.min(most - own, more));
  const upperLip = within(at(50) - at(62), 0.18, 0.09, 0.13 * fullness);
  const lowerLip = within(at(66) - at(57), 0.205, 0.1, 0.15 * fullness);
  const ownWidth = (rest[3 * 54]! - rest[3 * 48]!) * width;
  const mouthWidth = Math.max(0.69 / ownWidth, Math.min(0.88 / ownWidth, stylisation.mouthWidth * (lips.width ?? 1)));
  const lidTravel = (restOpening(rest) / usualOpening) * (1 - 0.06 * ageing);
  for (let i = 0; i < landmarkCount; i += 1) {
    const x = i * 3;
    const y = x + 1;
    let wide = 1;
    let tall = 1;
    if (i <= 16) {
      // The jaw narrows towards the chin and keeps the width of the head at the ears.
      const down = Math.min(1, Math.max(0, -rest[y]! / 1.3));
      wide = 1 + (stylisation.jawWidth * (face.jaw ?? 1) - 1) * down;
      // Corners of the jaw, and how broad the chin is between them.
      rest[x]! *= 1 + 0.1 * (face.square ?? 0) * [0, 0, 0, 0.3, 0.7, 1, 1.6, 2, 0][i > 8 ? 16 - i : i]!;
      if (rest[y]! < -1.1) rest[y] = -1.1 + (rest[y]! + 1.1) * (face.chin ?? 1);
    } else if (i <= 26) {
      const fromTail = i <= 21 ? i - 17 : 26 - i;
      const { browInner, browTail } = stylisation.rest;
      rest[y]! += browTail + ((browInner - browTail) * fromTail) / 4 - 0.03 * ageing;
      tall = stylisation.browTravel;
    } else if (i <= 35) {
      rest[y]! += (rest[y]! - 0.2) * ((face.noseLength ?? 1) - 1);
      if (i > 30) wide = face.nose ?? 1;
    } else if (i <= 47) {
      const centre = i <= 41 ? -0.5 : 0.5;
      const off = rest[x]! - centre;
      wide = stylisation.eyeWidth * size;
      tall = stylisation.eyeOpening * size * (1 - 0.06 * ageing);
      rest[y] = eyeY + (rest[y]! - eyeY) * tall + Math.sign(centre) * off * tilt;
      rest[x] = centre + off * wide;
      factors[2 * i + 1] = stylisation.eyeOpening * size * lidTravel;
      factors[2 * i] = wide * width;
      rest[x]! *= width;
      continue;
    } else {
      wide = mouthWidth;
      if (i === 48 || i === 54 || i === 60 || i === 64) rest[y]! += stylisation.rest.mouthCorner;
      const bow = lips.bow ?? 0;
      if (i >= 49 && i <= 53) rest[y]! += upperLip * (i === 49 || i === 53 ? 0.6 : 1) + (i === 51 ? -0.016 : i % 2 === 0 ? 0.014 : -0.004) * bow;
      else if (i >= 55 && i <= 59) rest[y]! -= lowerLip * (i === 55 || i === 59 ? 0.6 : 1);
    }
    rest[x]! *= wide * width;
    factors[2 * i] = wide * width;
    factors[2 * i + 1] = tall;
  }
  return { rest, factors };
}

/** Turns landmarks of the measured head, deformed, into those of the styled face, in place. */
export function applyStyle(points: Float32Array, { rest, factors }: StyledFace): Float32Array {
  for (let i = 0; i < landmarkCount; i += 1) {
    const x = i * 3;
    points[x] = rest[x]! + (points[x]! - neutralLandmarks[x]!) * factors[2 * i]!;
    points[x + 1] = rest[x + 1]! + (points[x + 1]! - neutralLandmarks[x + 1]!) * factors[2 * i + 1]!;
    points[x + 2] = rest[x + 2]! + points[x + 2]! - neutralLandmarks[x + 2]!;
  }
  return points;
}
