import type { OverlapKind } from '../../../bench/overlaps/OverlapRow.ts';
import { claimFeatures } from '../../../packages/engine/src/floor/overlap/claimOf.ts';
import type { Lesson } from './lessonsOf.ts';

/** How much each kind counts in the fit, whatever its share of the set. */
const shares: Readonly<Record<OverlapKind, number>> = { interruption: 0.5, backchannel: 0.25, noise: 0.13, echo: 0.12 };

/** Pulls weights towards 0, so that a few hundred voices do not decide too much. */
const ridge = 1;

/** Logistic regression of "is an interruption" on the features, by Newton's method. */
export function fitClaim(lessons: readonly Lesson[]): number[] {
  const counts = new Map<OverlapKind, number>();
  for (const { kind } of lessons) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const rows = lessons.map((lesson) => ({ lesson, features: claimFeatures(lesson.cues)! }));
  const size = rows[0]!.features.length;
  const weightOf = ({ kind }: Lesson): number => (shares[kind] / counts.get(kind)!) * lessons.length;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 25; step += 1) {
    const slope = weights.map((weight, index) => (index === 0 ? 0 : -ridge * weight));
    const bend = weights.map((_, row) => weights.map((_, column) => (row === column ? (row === 0 ? 1e-6 : ridge) : 0)));
    for (const { lesson, features } of rows) {
      const likelihood = 1 / (1 + Math.exp(-features.reduce((sum, feature, index) => sum + feature * weights[index]!, 0)));
      const error = weightOf(lesson) * ((lesson.kind === 'interruption' ? 1 : 0) - likelihood);
      const curve = weightOf(lesson) * likelihood * (1 - likelihood);
      for (let row = 0; row < size; row += 1) {
        slope[row]! += error * features[row]!;
        for (let column = 0; column < size; column += 1) bend[row]![column]! += curve * features[row]! * features[column]!;
      }
    }
    solve(bend, slope).forEach((move, index) => (weights[index]! += move));
  }
  return weights;
}

/** Gauss's elimination with the largest pivot first. */
function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, vector[index]!]);
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows.slice(column).reduce((best, row, index) => (Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? column + index : best), column);
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < rows.length; row += 1) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let place = column; place <= rows.length; place += 1) rows[row]![place]! -= factor * rows[column]![place]!;
    }
  }
  return rows.map((row, index) => row[rows.length]! / row[index]!);
}
