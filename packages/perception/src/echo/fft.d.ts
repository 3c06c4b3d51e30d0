/** fft.js 4 has no types of its own. Complex arrays are interleaved. */
declare module 'fft.js' {
  export default class FFT {
    /** @throws Error unless `size` is a power of two above 1 */
    constructor(size: number);
    /** Fills bins 0 to size / 2. */
    realTransform(out: Float64Array, samples: Float64Array): void;
    /** Adds the other half to what `realTransform` gave. */
    completeSpectrum(spectrum: Float64Array): void;
    /** Scaled by 1 / size. `out` and `spectrum` must not be one array. */
    inverseTransform(out: Float64Array, spectrum: Float64Array): void;
  }
}
