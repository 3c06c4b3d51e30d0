import { sampleRateHz, samplesPerMs } from '../voice/audioFormat.ts';
import { createRealDft } from './createRealDft.ts';
import { melFilterBank } from './melFilterBank.ts';

/** Shape of the features: bands, each over all frames. */
export const melBands = 80;
export const melFrames = 800;

/** 25 ms of sound in each frame, one every 10 ms. */
const points = 400;
const hop = 160;
const windowSamples = melFrames * hop;
/** Rings, with room for sound that is not a whole hop yet. Powers of two. */
const sampleRing = 1 << 17;
const frameRing = 1 << 10;
/** Bin 1 of the window itself: taking a mean m off the sound takes m times this off the bin. */
const windowBin1 = -points / 4;
/** Bands that hold bin 1. No band holds bin 0, and the mean reaches no other bin. */
const lowBands = 2;

export interface LogMel {
  /** The next sound, 16 kHz, −1 to 1, in any portions. */
  push(samples: Float32Array): void;
  /** Takes everything for silence that is older than the last `keepMs` milliseconds. */
  forget(keepMs: number): void;
  /** Writes 80 × 800 values for the last 8 s that are whole hops; before the first sound there are zeros. */
  features(into: Float32Array): void;
}

/**
 * Log-mel features of the last 8 s as `WhisperFeatureExtractor(chunk_length=8)` of transformers gives
 * them with `do_normalize=True`: sound of zero mean and unit variance over the 8 s, frames centred
 * with reflection at both ends, log10 of the mel power, 8 decades below the loudest at most, (x + 4) / 4.
 *
 * Frames are transformed once, as sound comes. The normalisation over the whole window is applied
 * afterwards and exactly: the scale is an offset of the logarithm, and under a Hann window the mean
 * touches bins 0 and 1 alone. Only three frames at the two ends are transformed anew for each reading.
 */
export function createLogMel(): LogMel {
  const filters = melFilterBank({ bands: melBands, points, sampleRateHz });
  const hann = Float64Array.from({ length: points }, (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / points));
  const dft = createRealDft(points);
  const power = new Float64Array(points / 2 + 1);
  const windowed = new Float64Array(points);
  const samples = new Float32Array(sampleRing);
  const sums = new Float64Array(frameRing);
  const squares = new Float64Array(frameRing);
  /** Rows of log10 of the power; the low bands hold the power without bin 1 instead. */
  const rows = new Float32Array(frameRing * melBands);
  const bin1 = new Float64Array(frameRing * 2);
  // As if 8 s of zeros had been heard before the first sound.
  let heard = windowSamples;
  let nextFrame = melFrames - 1;
  blank(0, frameRing);

  function blank(from: number, to: number): void {
    for (let frame = from; frame < to; frame++) {
      const row = placeOf(frame) * melBands;
      rows.fill(-Infinity, row, row + melBands).fill(0, row, row + lowBands);
      bin1.fill(0, placeOf(frame) * 2, placeOf(frame) * 2 + 2);
    }
  }

  /** Transforms one frame; what lies outside `start` to `end` is reflected at these. */
  function transform(frame: number, start = -Infinity, end = Infinity): void {
    const first = frame * hop - points / 2;
    for (let index = 0; index < points; index++) {
      let at = first + index;
      if (at < start) at = 2 * start - at;
      else if (at >= end) at = 2 * (end - 1) - at;
      windowed[index] = samples[at & (sampleRing - 1)]! * hann[index]!;
    }
    dft.run(windowed);
    for (let bin = 0; bin < power.length; bin++) power[bin] = dft.re[bin]! ** 2 + dft.im[bin]! ** 2;
    const place = placeOf(frame);
    bin1[place * 2] = dft.re[1]!;
    bin1[place * 2 + 1] = dft.im[1]!;
    power[1] = 0;
    for (let band = 0; band < melBands; band++) {
      const { first: from, weights } = filters[band]!;
      let sum = 0;
      for (let bin = 0; bin < weights.length; bin++) sum += weights[bin]! * power[from + bin]!;
      rows[place * melBands + band] = band < lowBands ? sum : Math.log10(sum);
    }
  }

  return {
    push(sound) {
      for (const sample of sound) {
        samples[heard & (sampleRing - 1)] = sample;
        const place = placeOf(Math.floor(heard / hop));
        if (heard % hop === 0) sums[place] = squares[place] = 0;
        sums[place]! += sample;
        squares[place]! += sample * sample;
        heard++;
      }
      for (; nextFrame * hop + points / 2 <= heard; nextFrame++) transform(nextFrame);
    },
    forget(keepMs) {
      const from = Math.max(heard - windowSamples, heard - Math.round(keepMs * samplesPerMs));
      const firstHop = Math.floor(from / hop);
      for (let at = heard - windowSamples - hop; at < firstHop * hop; at++) samples[at & (sampleRing - 1)] = 0;
      for (let at = Math.floor(heard / hop) - melFrames - 1; at < firstHop; at++) sums[placeOf(at)] = squares[placeOf(at)] = 0;
      blank(nextFrame - melFrames - 1, firstHop - 1);
      for (let frame = firstHop - 1; frame < Math.min(firstHop + 2, nextFrame); frame++) transform(frame);
    },
    features(into) {
      const lastHop = Math.floor(heard / hop);
      const first = lastHop - melFrames;
      let sum = 0;
      let square = 0;
      for (let at = first; at < lastHop; at++) {
        sum += sums[placeOf(at)]!;
        square += squares[placeOf(at)]!;
      }
      const mean = sum / windowSamples;
      const variance = square / windowSamples - mean * mean + 1e-7;
      read(first, lastHop, mean, variance, into);
    },
  };

  function read(first: number, lastHop: number, mean: number, variance: number, into: Float32Array): void {
    const ends = [first, first + 1, lastHop - 1];
    const kept = ends.map((frame) => copyOf(frame));
    for (const frame of ends) transform(frame, first * hop, lastHop * hop);
    const scale = Math.log10(variance);
    let loudest = -10;
    for (let index = 0; index < melFrames; index++) {
      const place = placeOf(first + index);
      const meanless = (bin1[place * 2]! - mean * windowBin1) ** 2 + bin1[place * 2 + 1]! ** 2;
      for (let band = 0; band < melBands; band++) {
        const value = rows[place * melBands + band]!;
        const log = band < lowBands ? Math.log10(value + weightOfBin1(band) * meanless) : value;
        const decades = Math.max(-10, log - scale);
        if (decades > loudest) loudest = decades;
        into[band * melFrames + index] = decades;
      }
    }
    const least = loudest - 8;
    for (let index = 0; index < into.length; index++) into[index] = (Math.max(into[index]!, least) + 4) / 4;
    for (const [index, frame] of ends.entries()) restore(frame, kept[index]!);
  }

  function weightOfBin1(band: number): number {
    return filters[band]!.weights[1 - filters[band]!.first]!;
  }

  function copyOf(frame: number): { readonly row: Float32Array; readonly low: Float64Array } {
    const place = placeOf(frame);
    return { row: rows.slice(place * melBands, (place + 1) * melBands), low: bin1.slice(place * 2, place * 2 + 2) };
  }

  function restore(frame: number, { row, low }: ReturnType<typeof copyOf>): void {
    const place = placeOf(frame);
    rows.set(row, place * melBands);
    bin1.set(low, place * 2);
  }
}

/** Where the ring keeps a frame or a hop. */
function placeOf(number: number): number {
  return number & (frameRing - 1);
}
