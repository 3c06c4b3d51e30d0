/** One triangle of the bank: the weights of the bins from `first` on. */
export interface MelFilter {
  readonly first: number;
  readonly weights: Float64Array;
}

export interface MelFilterOptions {
  readonly bands: number;
  /** Length of the transform whose bins are weighted. */
  readonly points: number;
  /** Hz; the bank reaches from 0 to half of it. */
  readonly sampleRateHz: number;
}

/**
 * Triangles on Slaney's mel scale (Auditory Toolbox, 1998), each of area one: what librosa builds by
 * default and Whisper was trained with.
 */
export function melFilterBank({ bands, points, sampleRateHz }: MelFilterOptions): MelFilter[] {
  const top = melOf(sampleRateHz / 2);
  const edges = Array.from({ length: bands + 2 }, (_, index) => hertzOf((top * index) / (bands + 1)));
  const binHz = sampleRateHz / points;
  return Array.from({ length: bands }, (_, band) => {
    const [low, centre, high] = edges.slice(band, band + 3) as [number, number, number];
    const weights: number[] = [];
    const first = Math.floor(low / binHz) + 1;
    for (let bin = first; bin * binHz < high; bin++) {
      const hertz = bin * binHz;
      weights.push((Math.min((hertz - low) / (centre - low), (high - hertz) / (high - centre)) * 2) / (high - low));
    }
    return { first, weights: Float64Array.from(weights) };
  });
}

/** Linear below 1 kHz, 27 steps to each factor of 6.4 above it. */
const linearHz = 200 / 3;
const breakHz = 1000;
const breakMel = breakHz / linearHz;
const step = Math.log(6.4) / 27;

function melOf(hertz: number): number {
  return hertz < breakHz ? hertz / linearHz : breakMel + Math.log(hertz / breakHz) / step;
}

function hertzOf(mel: number): number {
  return mel < breakMel ? mel * linearHz : breakHz * Math.exp(step * (mel - breakMel));
}
