import { coefficientNames } from '../../coefficients/coefficientNames.ts';
import { weightsOf } from '../../coefficients/weights.ts';
import { deformLandmarks } from '../../geometry/deformLandmarks.ts';
import { skinFront } from './skinSolid.ts';
import { gridIndices, linear, movesOf, type Solid } from './Solid.ts';

const [along, around] = [25, 9];
const rest = deformLandmarks(weightsOf({}));
const moved = new Map(coefficientNames.map((name) => [name, deformLandmarks(weightsOf({ [name]: 1 })).map((value, i) => value - rest[i]!)]));

/** A brow over the five landmarks that begin at `first`, thick towards the nose. */
export function browSolid(name: string, first: 17 | 22, colour: string): Solid {
  const values = (of: Float32Array, t: number) => [0, 1, 2].map((axis) => smooth([0, 1, 2, 3, 4].map((i) => of[3 * (first + i) + axis]!), t)) as [number, number, number];
  const positions = new Float32Array(along * around * 3);
  for (let i = 0; i < along; i += 1) {
    const t = i / (along - 1);
    const outer = first === 17 ? 1 - t : t;
    const [x, y] = values(rest, t);
    const thick = (0.02 + 0.042 * (1 - outer) ** 0.7) * Math.min(1, 9 * Math.min(t, 1 - t) + 0.12);
    for (let k = 0; k < around; k += 1) {
      const turn = (k / (around - 1)) * 2 * Math.PI;
      const height = y + thick * Math.sin(turn);
      positions.set([x, height, skinFront(x, height) + 0.006 + 0.028 * Math.cos(turn)], 3 * (i * around + k));
    }
  }
  const colours = new Float32Array(positions.length);
  for (let i = 0; i < colours.length; i += 3) colours.set(linear(colour), i);
  return { name, positions, colours, indices: gridIndices(along, around), moves: movesOf(positions, (each, vertex) => values(moved.get(each)!, Math.floor(vertex / around) / (along - 1))), roughness: 0.9 };
}

/** A smooth run through five values. */
function smooth(values: readonly number[], t: number): number {
  const at = Math.min(values.length - 2, Math.floor(t * (values.length - 1)));
  const s = t * (values.length - 1) - at;
  const v = (i: number) => values[Math.min(values.length - 1, Math.max(0, i))]!;
  const [a, b, c, d] = [v(at - 1), v(at), v(at + 1), v(at + 2)];
  return b + 0.5 * s * (c - a + s * (2 * a - 5 * b + 4 * c - d + s * (3 * (b - c) + d - a)));
}
