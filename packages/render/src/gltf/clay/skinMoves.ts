import { coefficientNames, type CoefficientName } from '../../coefficients/coefficientNames.ts';
import { weightsOf } from '../../coefficients/weights.ts';
import { deformLandmarks, landmarkCount } from '../../geometry/deformLandmarks.ts';
import { neutralLandmarks } from '../../geometry/neutralLandmarks.ts';

/** How far a landmark's movement reaches, distances between the pupils. */
const reach = 0.15;
/** What never moves, besides whatever is far from every landmark. */
const still: readonly (readonly [number, number, number])[] = [[0, 0.85, 0.3], [0.6, 0.9, 0.1], [-0.6, 0.9, 0.1], [0, -2.1, -0.4], [0.7, -1.9, -0.6], [-0.7, -1.9, -0.6], [1.1, 0.3, -0.6], [-1.1, 0.3, -0.6]];
/** The chin and the lower lip follow the jaw; all else of the mouth does not. */
const below = new Set([5, 6, 7, 8, 9, 10, 11, 55, 56, 57, 58, 59, 65, 66, 67]);
const above = new Set([27, 28, 29, 30, 31, 32, 33, 34, 35, 49, 50, 51, 52, 53, 61, 62, 63]);
/** The lids are solids of their own. */
const isEye = (landmark: number) => landmark >= 36 && landmark <= 47;

const rest = deformLandmarks(weightsOf({}));
const moved = new Map(coefficientNames.map((name) => [name, deformLandmarks(weightsOf({ [name]: 1 })).map((value, i) => value - rest[i]!)]));

export type Part = 'upper' | 'lower';

/** Shares of the landmarks in a point of the skin: near ones move it, far ones do not. */
export function sharesAt(x: number, y: number, z: number, part: Part): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  let sum = still.reduce((total, [sx, sy, sz]) => total + pull(x - sx, y - sy, z - sz, reach * 1.6), 2e-3);
  for (let i = 0; i < landmarkCount; i += 1) {
    if (isEye(i) || (part === 'upper' ? below : above).has(i)) continue;
    const share = pull(x - neutralLandmarks[3 * i]!, y - neutralLandmarks[3 * i + 1]!, z - neutralLandmarks[3 * i + 2]!, reach);
    sum += share;
    if (share > 1e-5) shares.set(i, share);
  }
  for (const [i, share] of shares) shares.set(i, share / sum);
  return shares;
}

function pull(dx: number, dy: number, dz: number, width: number): number {
  return Math.exp((-0.5 * (dx * dx + dy * dy + 0.35 * dz * dz)) / (width * width));
}

/** What a coefficient does to a point with these shares, as measured on the landmarks. */
export function moveOf(name: CoefficientName, shares: ReadonlyMap<number, number>): [number, number, number] {
  const delta = moved.get(name)!;
  const out: [number, number, number] = [0, 0, 0];
  for (const [i, share] of shares) for (let k = 0; k < 3; k += 1) out[k]! += share * delta[3 * i + k]!;
  return out;
}
