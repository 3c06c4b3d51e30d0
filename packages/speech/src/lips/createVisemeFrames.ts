import { createPowerSpectrum } from './createPowerSpectrum.ts';

/** What the network reads: 40 bands of each 25 ms, every 10 ms, of sound at 16 kHz. */
export const visemeBands = 40;
export const visemeSampleRateHz = 16_000;
export const visemeHop = 160;
const windowLength = 400;
const points = 512;
const lowestHz = 60;
const highestHz = 7600;
/** Keeps silence from minus infinity, at the level of a quiet room. */
const floor = 1e-4;
/** Bring speech to about zero mean and unit spread. */
const shift = 2;
const scale = 0.25;

export interface VisemeFrames {
  /** Takes the next sound, −1 to 1, in any portion; gives the frames that are whole now, 40 values each. */
  push(samples: Float32Array): Float32Array<ArrayBuffer>;
}

/**
 * The front end of the viseme network. Frame n lies around 10 n + 12.5 ms: Hann window, power spectrum
 * of 512 points, 40 triangles on the HTK mel scale, natural logarithm. The same as
 * `models/train/viseme/log_mel.py`, against which it is tested.
 */
export function createVisemeFrames(): VisemeFrames {
  const hann = Float64Array.from({ length: windowLength }, (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / windowLength));
  const triangles = melTriangles();
  const spectrum = createPowerSpectrum(points);
  const windowed = new Float64Array(points);
  let kept = new Float32Array(0);
  return {
    push(samples) {
      const sound = new Float32Array(kept.length + samples.length);
      sound.set(kept);
      sound.set(samples, kept.length);
      const count = Math.max(0, Math.floor((sound.length - windowLength) / visemeHop) + 1);
      const frames = new Float32Array(count * visemeBands);
      for (let frame = 0; frame < count; frame++) {
        for (let index = 0; index < windowLength; index++) windowed[index] = sound[frame * visemeHop + index]! * hann[index]!;
        const power = spectrum(windowed);
        for (let band = 0; band < visemeBands; band++) {
          const { first, weights } = triangles[band]!;
          let sum = floor;
          for (let bin = 0; bin < weights.length; bin++) sum += weights[bin]! * power[first + bin]!;
          frames[frame * visemeBands + band] = (Math.log(sum) + shift) * scale;
        }
      }
      kept = sound.slice(count * visemeHop);
      return frames;
    },
  };
}

interface Triangle {
  readonly first: number;
  readonly weights: readonly number[];
}

function melTriangles(): Triangle[] {
  const low = melOf(lowestHz);
  const step = (melOf(highestHz) - low) / (visemeBands + 1);
  const edges = Array.from({ length: visemeBands + 2 }, (_, index) => 700 * (10 ** ((low + index * step) / 2595) - 1));
  const binHz = visemeSampleRateHz / points;
  return Array.from({ length: visemeBands }, (_, band) => {
    const [from, middle, to] = edges.slice(band, band + 3) as [number, number, number];
    const first = Math.ceil(from / binHz);
    const weights: number[] = [];
    for (let bin = first; bin * binHz < to; bin++) {
      weights.push(Math.max(0, Math.min((bin * binHz - from) / (middle - from), (to - bin * binHz) / (to - middle))));
    }
    return { first, weights };
  });
}

function melOf(hertz: number): number {
  return 2595 * Math.log10(1 + hertz / 700);
}
