export interface RealDft {
  /** Real and imaginary parts of bins 0 to length / 2. Valid until the next `run`. */
  readonly re: Float64Array;
  readonly im: Float64Array;
  run(samples: Float64Array): void;
}

/**
 * Discrete Fourier transform of real samples whose even count has no prime factor above 5.
 *
 * Even and odd samples travel as one complex signal of half the length (Stockham's self-sorting
 * order, mixed radix), and are taken apart behind it. For 400 points this takes 19 µs where the
 * product with the matrix takes 80 (`bench/turnEnd.ts`).
 */
export function createRealDft(length: number): RealDft {
  const half = length / 2;
  const radices = factors(half);
  const cos = Float64Array.from({ length }, (_, index) => Math.cos((2 * Math.PI * index) / length));
  const sin = Float64Array.from({ length }, (_, index) => Math.sin((2 * Math.PI * index) / length));
  const buffers = Array.from({ length: 4 }, () => new Float64Array(half));
  const re = new Float64Array(half + 1);
  const im = new Float64Array(half + 1);

  /** One stage: `size` points in each of `stride` interleaved transforms, split into `radix` parts. */
  function stage(radix: number, size: number, stride: number, [fromRe, fromIm, toRe, toIm]: readonly Float64Array[]): void {
    const part = size / radix;
    for (let place = 0; place < part; place++) {
      for (let out = 0; out < radix; out++) {
        // Both twiddles as one angle: places add up, so the tables need one look each.
        const turn = (out * place * length) / size;
        const step = (out * length) / radix;
        for (let lane = 0; lane < stride; lane++) {
          let sumRe = 0;
          let sumIm = 0;
          for (let input = 0, angle = turn; input < radix; input++, angle += step) {
            const at = lane + stride * (place + part * input);
            const c = cos[angle % length]!;
            const s = sin[angle % length]!;
            sumRe += fromRe![at]! * c + fromIm![at]! * s;
            sumIm += fromIm![at]! * c - fromRe![at]! * s;
          }
          const to = lane + stride * (radix * place + out);
          toRe![to] = sumRe;
          toIm![to] = sumIm;
        }
      }
    }
  }

  return {
    re,
    im,
    run(samples) {
      let [fromRe, fromIm, toRe, toIm] = buffers as [Float64Array, Float64Array, Float64Array, Float64Array];
      for (let index = 0; index < half; index++) {
        fromRe[index] = samples[2 * index]!;
        fromIm[index] = samples[2 * index + 1]!;
      }
      let size = half;
      for (const radix of radices) {
        stage(radix, size, half / size, [fromRe, fromIm, toRe, toIm]);
        [fromRe, fromIm, toRe, toIm] = [toRe, toIm, fromRe, fromIm];
        size /= radix;
      }
      for (let bin = 0; bin <= half; bin++) {
        const near = bin % half;
        const far = (half - bin) % half;
        const evenRe = (fromRe[near]! + fromRe[far]!) / 2;
        const evenIm = (fromIm[near]! - fromIm[far]!) / 2;
        const oddRe = (fromIm[near]! + fromIm[far]!) / 2;
        const oddIm = (fromRe[far]! - fromRe[near]!) / 2;
        re[bin] = evenRe + oddRe * cos[bin]! + oddIm * sin[bin]!;
        im[bin] = evenIm + oddIm * cos[bin]! - oddRe * sin[bin]!;
      }
    },
  };
}

function factors(length: number): number[] {
  const found: number[] = [];
  let rest = length;
  for (const radix of [5, 4, 3, 2]) {
    for (; rest % radix === 0; rest /= radix) found.push(radix);
  }
  if (rest !== 1) throw new RangeError(`The transform wants an even length made of the factors 2, 3 and 5; got ${2 * length}.`);
  return found;
}
