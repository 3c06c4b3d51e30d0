import { coefficientCount, coefficientNames, type CoefficientName } from '../coefficients/coefficientNames.ts';
import { mirrored } from './halves.ts';
import { lowerFaceShapes } from './lowerFaceShapes.ts';
import { middleShapes } from './middleShapes.ts';
import { neutralLandmarks } from './neutralLandmarks.ts';
import { upperFaceShapes } from './upperFaceShapes.ts';

/** How many landmarks a face has: 68, in iBUG's order. */
export const landmarkCount = 68;

/** What one coefficient moves: runs of `offset of x, dx, dy, dz` in inter-pupillary distances. */
const movements: readonly Float32Array[] = coefficientNames.map((name) => new Float32Array(movementOf(name)));

function movementOf(name: CoefficientName): number[] {
  const middle = middleShapes[name];
  if (middle) return runs(middle).flatMap((run) => [spread(run, false), ...(mirrored[run[0]] === run[0] ? [] : [spread(run, true)])]).flat();
  const base = name.replace(/(Left|Right)$/, '');
  const sided = upperFaceShapes[base] ?? lowerFaceShapes[base] ?? [];
  return runs(sided).flatMap((run) => spread(run, name.endsWith('Right')));
}

function runs(columns: readonly number[]): [number, number, number, number][] {
  const count = columns.length / 4;
  let landmark = 0;
  return Array.from({ length: count }, (_, i) => [(landmark += columns[i]!), columns[count + i]!, columns[2 * count + i]!, columns[3 * count + i]!]);
}

function spread([landmark, dx, dy, dz]: [number, number, number, number], mirror: boolean): number[] {
  return [3 * (mirror ? mirrored[landmark]! : landmark), (mirror ? -dx : dx) / 250, dy / 250, dz / 250];
}

/**
 * The 68 landmarks of a face with these weights, `x, y, z` each in inter-pupillary distances, before
 * any look: resting place plus each coefficient's movement times its weight. `tongueOut` moves none.
 */
export function deformLandmarks(weights: Float32Array, out: Float32Array = new Float32Array(landmarkCount * 3)): Float32Array {
  out.set(neutralLandmarks);
  for (let k = 0; k < coefficientCount; k += 1) {
    const weight = weights[k]!;
    if (weight === 0) continue;
    const movement = movements[k]!;
    for (let i = 0; i < movement.length; i += 4) {
      const to = movement[i]!;
      out[to]! += weight * movement[i + 1]!;
      out[to + 1]! += weight * movement[i + 2]!;
      out[to + 2]! += weight * movement[i + 3]!;
    }
  }
  return out;
}
