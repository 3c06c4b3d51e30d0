import { aboveHairline, skinAt } from './headShape.ts';
import { moveOf, sharesAt } from './skinMoves.ts';
import { gridIndices, linear, movesOf, type Solid } from './Solid.ts';

const columns = 101;
/** The line between the lips, and how far from the middle its corners are. */
export const lipLine = { y: -1.09, corner: 0.4 } as const;

/** Heights of the rows, closest together where the face is; the line between the lips is there twice, to be opened. */
const upperHeights = [1.78, 1.75, 1.68, 1.58, 1.45, 1.3, 1.15, 1, 0.86, 0.72, ...steps(0.6, 0.24, 10), ...steps(0.2, -0.38, 18), ...steps(-0.42, -0.9, 17), ...steps(-0.92, lipLine.y, 9)];
const lowerHeights = [...steps(lipLine.y, -1.3, 10), ...steps(-1.32, -1.75, 13), ...steps(-1.79, -2.3, 9), -2.5, -2.8, -3.2];
const heights = [...upperHeights, ...lowerHeights];

function steps(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}

/** Around the head, closer together in the face. */
function turnOf(column: number): number {
  const share = (2 * column) / (columns - 1) - 1;
  return Math.PI * Math.sign(share) * (0.42 * Math.abs(share) + 0.58 * Math.abs(share) ** 2.4);
}

export interface ClayColours {
  readonly skin: string;
  readonly hair: string;
  readonly lips: string;
}

const bell = (x: number, width: number) => Math.exp(-0.5 * (x / width) ** 2);
const blend = (a: readonly number[], b: readonly number[], share: number) => a.map((value, k) => value + (b[k]! - value) * share) as [number, number, number];

/** Head and neck in one skin, opened between the lips. */
export function skinSolid(colours: ClayColours): Solid {
  const positions = new Float32Array(heights.length * columns * 3);
  const tints = new Float32Array(positions.length);
  const [skin, lips] = [linear(colours.skin), linear(colours.lips)];
  const blush = blend(skin, lips, 0.45);
  const shares: ReturnType<typeof sharesAt>[] = [];
  heights.forEach((height, row) => {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const [x, y, z] = skinAt(turnOf(column), height);
      positions.set([x, y, z], 3 * at);
      shares.push(sharesOf(x, y, z, row < upperHeights.length));
      const side = Math.abs(x);
      const lip = z > 0 && side < lipLine.corner ? lipTint(side, height) : 0;
      const warm = z > -0.3 ? 0.55 * bell(side - 0.62, 0.22) * bell(height + 0.62, 0.2) + 0.35 * bell(side, 0.12) * bell(height + 0.52, 0.12) : 0;
      tints.set(blend(blend(skin, blush, warm), lips, lip), 3 * at);
    }
  });
  const split = upperHeights.length - 1;
  return {
    name: 'face',
    positions,
    colours: tints,
    indices: gridIndices(heights.length, columns, (row) => row !== split),
    moves: movesOf(positions, (name, vertex) => moveOf(name, shares[vertex]!)),
  };
}

/** How much of a point is lip: a bow above, a fuller one below. */
function lipTint(side: number, height: number): number {
  const across = Math.max(0, 1 - (side / lipLine.corner) ** 2);
  const top = lipLine.y + 0.135 * Math.sqrt(across) - 0.02 * bell(side, 0.05);
  const bottom = lipLine.y - 0.155 * Math.sqrt(across);
  const edge = 0.03;
  return Math.min(1, Math.max(0, (top - height) / edge)) * Math.min(1, Math.max(0, (height - bottom) / edge));
}

/** Above the line the upper lip's landmarks move a point, below it the lower one's; outside the corners both. */
function sharesOf(x: number, y: number, z: number, upper: boolean): ReturnType<typeof sharesAt> {
  const own = sharesAt(x, y, z, upper ? 'upper' : 'lower');
  const out = Math.min(1, Math.max(0, (Math.abs(x) - 0.32) / (lipLine.corner - 0.32)));
  if (out === 0) return own;
  const both = new Map<number, number>();
  for (const part of [own, sharesAt(x, y, z, upper ? 'lower' : 'upper')]) {
    const weight = part === own ? 1 - out / 2 : out / 2;
    for (const [i, share] of part) both.set(i, (both.get(i) ?? 0) + share * weight);
  }
  return both;
}

/** Short hair over the same skin: what would lie under the hairline is beneath the skin, so its edge is smooth. */
export function hairSolid(colours: ClayColours): Solid {
  const rows = heights.filter((height) => height > -1.6);
  const positions = new Float32Array(rows.length * columns * 3);
  const tints = new Float32Array(positions.length);
  const hair = linear(colours.hair);
  rows.forEach((height, row) => {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const turn = turnOf(column);
      const [x, y, z] = skinAt(turn, height);
      const strand = Math.sin(turn * 46 + 3 * Math.sin(height * 5)) + 0.6 * Math.sin(turn * 83 + height * 4);
      const lift = Math.min(0.16 + 0.05 * bell(height - 1.5, 0.4), Math.max(-0.07, 0.75 * aboveHairline(turn, height))) + 0.009 * strand;
      const [cx, cy, cz] = [x, y - 0.1, z + 0.85];
      const size = Math.hypot(cx, cy, cz) || 1;
      positions.set([x + (cx / size) * lift, y + (cy / size) * lift, z + (cz / size) * lift], 3 * at);
      tints.set(hair.map((part) => part * (1 + 0.16 * strand)), 3 * at);
    }
  });
  // Deeper under the skin it would come to light when the face moves.
  const near = (row: number, column: number) => [0, 1].some((k) => aboveHairline(turnOf(column + k), rows[row]!) > -0.14 || aboveHairline(turnOf(column), rows[row + k]!) > -0.14);
  return { name: 'hair', positions, colours: tints, indices: gridIndices(rows.length, columns, near), moves: new Map(), roughness: 0.7 };
}

/** Where the skin is in front at a place of the face. */
export function skinFront(x: number, y: number): number {
  let [low, high] = [0, Math.PI / 2];
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2;
    if (skinAt(middle, y)[0] < Math.abs(x)) low = middle;
    else high = middle;
  }
  return skinAt(low, y)[2];
}
