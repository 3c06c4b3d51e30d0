import { coefficientNames, type CoefficientName } from '../../coefficients/coefficientNames.ts';

/** A mesh in distances between the pupils, with what each coefficient does to it. */
export interface Solid {
  readonly name: string;
  /** `x, y, z` of each vertex. */
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
  /** Linear `r, g, b` of each vertex. */
  readonly colours: Float32Array;
  /** Displacements at weight 1, for the coefficients that move it. */
  readonly moves: ReadonlyMap<CoefficientName, Float32Array>;
  /** @defaultValue 0.62 */
  readonly roughness?: number;
}

/** Builds the moves of a solid out of a rule for one vertex; coefficients that move nothing are left out. */
export function movesOf(positions: Float32Array, move: (name: CoefficientName, vertex: number) => readonly [number, number, number] | undefined): Map<CoefficientName, Float32Array> {
  const moves = new Map<CoefficientName, Float32Array>();
  for (const name of coefficientNames) {
    const deltas = new Float32Array(positions.length);
    let moved = false;
    for (let i = 0; i < positions.length / 3; i += 1) {
      const delta = move(name, i);
      if (!delta || Math.hypot(...delta) < 1e-4) continue;
      deltas.set(delta, 3 * i);
      moved = true;
    }
    if (moved) moves.set(name, deltas);
  }
  return moves;
}

/** Smooth normals, each vertex the sum of the triangles about it. */
export function normalsOf(positions: Float32Array, indices: Uint32Array): Float32Array {
  const normals = new Float32Array(positions.length);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
    const u = [0, 1, 2].map((k) => positions[b + k]! - positions[a + k]!) as [number, number, number];
    const v = [0, 1, 2].map((k) => positions[c + k]! - positions[a + k]!) as [number, number, number];
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    for (const corner of [a, b, c]) for (let k = 0; k < 3; k += 1) normals[corner + k]! += n[k]!;
  }
  for (let i = 0; i < normals.length; i += 3) {
    const size = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) || 1;
    for (let k = 0; k < 3; k += 1) normals[i + k]! /= size;
  }
  return normals;
}

/** Triangles of a grid of rows and columns, seen from the side where rows go down and columns to the right. */
export function gridIndices(rows: number, columns: number, keep: (row: number, column: number) => boolean = () => true): Uint32Array {
  const indices: number[] = [];
  for (let row = 0; row + 1 < rows; row += 1) {
    for (let column = 0; column + 1 < columns; column += 1) {
      if (!keep(row, column)) continue;
      const a = row * columns + column;
      indices.push(a, a + columns, a + 1, a + columns, a + columns + 1, a + 1);
    }
  }
  return new Uint32Array(indices);
}

/** `#rrggbb` as linear red, green and blue, 0 to 1. */
export function linear(colour: string): [number, number, number] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
}

/** A ball's worth of grid: `place` gives each vertex for shares of the way down and around, 0 to 1. */
export function sheet(rows: number, columns: number, place: (down: number, along: number) => readonly [number, number, number]): Float32Array {
  const positions = new Float32Array(rows * columns * 3);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) positions.set(place(row / (rows - 1), column / (columns - 1)), 3 * (row * columns + column));
  }
  return positions;
}
