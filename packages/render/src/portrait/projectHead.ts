import type { HeadPose } from '../coefficients/FaceFrame.ts';

/** A point of the head as it is seen: `x, y` in inter-pupillary distances, before roll and travel. */
export type Project = (x: number, y: number, z: number) => readonly [number, number];

/** The head turns about the ears, and its own roll about the base of the neck. */
const pivotY = -0.45;
const pivotZ = -0.75;
export const rollPivotY = -1.9;
/** Distance of the viewer, which shrinks what turns away by about 3 %. */
const camera = 9.5;
const degrees = Math.PI / 180;
const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** Turns points of the head by yaw (up to ±28°) and pitch (±18°) with weak perspective. */
export function projectHead({ yaw, pitch }: Pick<HeadPose, 'yaw' | 'pitch'>): Project {
  const cosYaw = Math.cos(clamp(yaw, 28) * degrees);
  const sinYaw = Math.sin(clamp(yaw, 28) * degrees);
  const nod = Math.sin(clamp(pitch, 18) * degrees);
  return (x, y, z) => {
    // A round skull shows another rim as it nods, so what lies at its rim or behind goes along only a little.
    const sinPitch = nod * (1 - 0.7 * Math.max(0, Math.min(1, (-0.15 - z) / 0.35)));
    const cosPitch = Math.sqrt(1 - sinPitch * sinPitch);
    const depth = z - pivotZ;
    const turnedX = x * cosYaw + depth * sinYaw;
    const turnedZ = depth * cosYaw - x * sinYaw;
    const tall = y - pivotY;
    const turnedY = tall * cosPitch + turnedZ * sinPitch;
    const nearness = turnedZ * cosPitch - tall * sinPitch + pivotZ;
    const scale = camera / (camera - nearness);
    return [turnedX * scale, turnedY * scale + pivotY];
  };
}
