/** A grey picture, one number a pixel, 0 to 255. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Float32Array;
}

/** Brightness of four-byte pixels. */
export function greyOf(data: ArrayLike<number>, width: number, height: number): GreyPicture {
  const pixels = new Float32Array(width * height);
  for (let i = 0; i < pixels.length; i += 1) pixels[i] = 0.299 * data[4 * i]! + 0.587 * data[4 * i + 1]! + 0.114 * data[4 * i + 2]!;
  return { width, height, pixels };
}

const window = 8;
const stride = 4;
const steady = { mean: (0.01 * 255) ** 2, contrast: (0.03 * 255) ** 2 };

/**
 * How alike a part of two pictures of one size is, 1 for equal: structural similarity over windows of 8 × 8, averaged.
 * Source: Wang, Bovik, Sheikh and Simoncelli, Image Quality Assessment, 2004, with their constants.
 */
export function similarity(a: GreyPicture, b: GreyPicture, left: number, top: number, width: number, height: number): number {
  let sum = 0;
  let count = 0;
  for (let y = top; y + window <= top + height; y += stride) {
    for (let x = left; x + window <= left + width; x += stride) {
      sum += alike(a, b, x, y);
      count += 1;
    }
  }
  return sum / count;
}

function alike(a: GreyPicture, b: GreyPicture, left: number, top: number): number {
  let [sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0];
  for (let y = top; y < top + window; y += 1) {
    for (let x = left; x < left + window; x += 1) {
      const p = a.pixels[y * a.width + x]!;
      const q = b.pixels[y * b.width + x]!;
      sa += p;
      sb += q;
      saa += p * p;
      sbb += q * q;
      sab += p * q;
    }
  }
  const n = window * window;
  const [ma, mb] = [sa / n, sb / n];
  const [va, vb, cov] = [saa / n - ma * ma, sbb / n - mb * mb, sab / n - ma * mb];
  return ((2 * ma * mb + steady.mean) * (2 * cov + steady.contrast)) / ((ma * ma + mb * mb + steady.mean) * (va + vb + steady.contrast));
}
