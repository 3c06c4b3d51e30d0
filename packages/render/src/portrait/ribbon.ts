import { curveThrough, type Pen } from './pen.ts';

/** The same points in the other order, `x, y` pairs. */
export function backwards(points: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = points.length - 2; i >= 0; i -= 2) out.push(points[i]!, points[i + 1]!);
  return out;
}

/** Adds the shape between two lines that run the same way to the path; a fill closes it. */
export function ribbon(pen: Pen, one: readonly number[], other: readonly number[], roundness = 1): void {
  curveThrough(pen, one, true, roundness);
  curveThrough(pen, backwards(other), false, roundness);
}
