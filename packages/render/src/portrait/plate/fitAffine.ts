import type { Affine } from './Affine.ts';

/** Finds the transform that carries fixed points nearest to where they are seen (least squares). */
export type Fit = (seen: ArrayLike<number>) => Affine;

/** Prepares a fit for points at rest, `x, y` pairs, three or more and not on one line. */
export function fitAffine(rest: ArrayLike<number>): Fit {
  const count = rest.length / 2;
  let sx = 0, sy = 0, sxx = 0, sxy = 0, syy = 0;
  for (let i = 0; i < rest.length; i += 2) {
    const x = rest[i]!;
    const y = rest[i + 1]!;
    sx += x;
    sy += y;
    sxx += x * x;
    sxy += x * y;
    syy += y * y;
  }
  // The inverse of the normal equations' symmetric matrix, by cofactors.
  const ii = syy * count - sy * sy;
  const ij = sy * sx - sxy * count;
  const ik = sxy * sy - syy * sx;
  const jj = sxx * count - sx * sx;
  const jk = sxy * sx - sxx * sy;
  const kk = sxx * syy - sxy * sxy;
  const whole = sxx * ii + sxy * ij + sx * ik;
  return (seen) => {
    const solve = (axis: 0 | 1) => {
      let px = 0, py = 0, p = 0;
      for (let i = 0; i < rest.length; i += 2) {
        const value = seen[i + axis]!;
        px += rest[i]! * value;
        py += rest[i + 1]! * value;
        p += value;
      }
      return [(ii * px + ij * py + ik * p) / whole, (ij * px + jj * py + jk * p) / whole, (ik * px + jk * py + kk * p) / whole] as const;
    };
    const [a, c, e] = solve(0);
    const [b, d, f] = solve(1);
    return [a, b, c, d, e, f];
  };
}
