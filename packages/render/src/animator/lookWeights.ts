import { coefficientIndex as at52 } from '../coefficients/coefficientNames.ts';

/** Adds what eyes that are turned by so many degrees do to the lids, and to rigs that turn them by coefficient: 1 is 30° aside, 25° up or down. */
export function lookWeights(yaw: number, pitch: number, out: Float32Array): void {
  const aside = Math.min(1, Math.abs(yaw) / 30);
  out[yaw > 0 ? at52.eyeLookOutLeft : at52.eyeLookInLeft]! += aside;
  out[yaw > 0 ? at52.eyeLookInRight : at52.eyeLookOutRight]! += aside;
  const tall = Math.min(1, Math.abs(pitch) / 25);
  out[pitch > 0 ? at52.eyeLookUpLeft : at52.eyeLookDownLeft]! += tall;
  out[pitch > 0 ? at52.eyeLookUpRight : at52.eyeLookDownRight]! += tall;
}
