/** A transform as canvases take it: `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Two transforms as one: the second is done first, in the space of the first. */
export const compose = ([a, b, c, d, e, f]: Affine, [k, l, m, n, x, y]: Affine): Affine => [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * x + c * y + e, b * x + d * y + f];
