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
/** A value, or so much to either side of 0 at most. */
export const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** How a head is turned: what every point of it is worked out with. */
export interface Turn {
  readonly cosYaw: number;
  readonly sinYaw: number;
  readonly nod: number;
}

/** By yaw up to ±28° and pitch up to ±18°. */
export function turnOf({ yaw, pitch }: Pick<HeadPose, 'yaw' | 'pitch'>): Turn {
  const angle = clamp(yaw, 28) * degrees;
  return { cosYaw: Math.cos(angle), sinYaw: Math.sin(angle), nod: Math.sin(clamp(pitch, 18) * degrees) };
}

/** Turns a point of the head, inter-pupillary distances, with weak perspective, and puts where it is seen, `x, y`, into `out` at `at`: thousands a frame, and none an object of its own. */
export function put({ cosYaw, sinYaw, nod }: Turn, x: number, y: number, z: number, out: Float32Array, at: number): void {
  // A round skull shows another rim as it nods, so what lies at its rim or behind goes along only a little.
  const sinPitch = nod * (1 - 0.7 * Math.max(0, Math.min(1, (-0.15 - z) / 0.35)));
  const cosPitch = Math.sqrt(1 - sinPitch * sinPitch);
  const depth = z - pivotZ;
  const turnedZ = depth * cosYaw - x * sinYaw;
  const tall = y - pivotY;
  const nearness = turnedZ * cosPitch - tall * sinPitch + pivotZ;
  const scale = camera / (camera - nearness);
  out[at] = (x * cosYaw + depth * sinYaw) * scale;
  out[at + 1] = (tall * cosPitch + turnedZ * sinPitch) * scale + pivotY;
}

/** The same, a point at a time. */
export function projectHead(turn: Turn): Project {
  const out = new Float32Array(2);
  return (x, y, z) => {
    put(turn, x, y, z, out, 0);
    return [out[0]!, out[1]!];
  };
}

/** A head that looks straight ahead. */
export const upright = turnOf({ yaw: 0, pitch: 0 });
export const ahead = projectHead(upright);
