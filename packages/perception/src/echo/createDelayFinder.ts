import FFT from 'fft.js';
import { sampleRateHz } from '../voice/audioFormat.ts';

export interface DelayFinder {
  /**
   * Takes the same stretch of both sounds, 16 kHz. While the loudspeaker gives anything it looks every 128 ms until it
   * has found a delay, then every quarter of a second.
   */
  push(microphone: Float32Array, reference: Float32Array): void;
  /** How much later than at the loudspeaker a sound is in the microphone, samples; undefined while no echo was found. */
  readonly delay: number | undefined;
}

/** What is compared: 128 ms of the microphone with 512 ms of the loudspeaker. */
const heardLength = 2048;
const length = 8192;
/** The longest delay that can be found, samples: 370 ms. */
const longest = length - heardLength - 200;
/** Share of earlier looks that stays, before and after a delay was found: then a new way has to be seen within a second. */
const [longMemory, shortMemory] = [0.9, 0.8];
/** Between these, hertz, a voice has its power. */
const [lowestHz, highestHz] = [200, 4000];
/**
 * How far the best delay stands out, as multiples of the root mean square of all. Where there is no echo the best of
 * 6,000 reaches 9; an echo 30 dB down reaches 10 in half a second of speech, and 20 soon.
 */
const standsOut = 10;
/** Samples between two looks, before and after a delay was found. */
const [lookOften, lookSeldom] = [heardLength, 2 * heardLength];
/** Two looks agree to a millisecond and a half. */
const agreed = 24;

/**
 * Finds how late the echo comes: generalised cross-correlation with phase transform (Knapp and Carter 1976), over a
 * second of looks. It needs no echo to be loud, only to be there.
 */
export function createDelayFinder(): DelayFinder {
  const fft = new FFT(length);
  const heard = new Float64Array(length);
  const played = new Float64Array(length);
  const spectrum = (): Float64Array => new Float64Array(2 * length);
  const [x, y, cross, whole, correlation] = [spectrum(), spectrum(), spectrum(), spectrum(), spectrum()];
  const first = Math.round((lowestHz / sampleRateHz) * length);
  const last = Math.round((highestHz / sampleRateHz) * length);
  let waiting = 0;
  let candidate: number | undefined;
  let delay: number | undefined;

  function look(): void {
    fft.realTransform(x, played);
    fft.realTransform(y, heard);
    const memory = delay === undefined ? longMemory : shortMemory;
    for (let re = 2 * first, im = re + 1; re < 2 * last; re += 2, im += 2) {
      const productRe = y[re]! * x[re]! + y[im]! * x[im]!;
      const productIm = y[im]! * x[re]! - y[re]! * x[im]!;
      const share = (1 - memory) / (Math.hypot(productRe, productIm) + 1e-9);
      cross[re] = memory * cross[re]! + share * productRe;
      cross[im] = memory * cross[im]! + share * productIm;
    }
    whole.set(cross);
    fft.completeSpectrum(whole);
    fft.inverseTransform(correlation, whole);
    const found = best();
    if (found !== undefined && candidate !== undefined && Math.abs(found - candidate) <= agreed) delay = Math.min(found, candidate);
    candidate = found;
  }

  function best(): number | undefined {
    let place = 0;
    let squares = 0;
    for (let lag = 0; lag < longest; lag++) {
      const value = correlation[2 * lag]!;
      squares += value * value;
      if (Math.abs(value) > Math.abs(correlation[2 * place]!)) place = lag;
    }
    return Math.abs(correlation[2 * place]!) > standsOut * Math.sqrt(squares / longest) ? place : undefined;
  }

  return {
    get delay() {
      return delay;
    },
    push(microphone, reference) {
      const count = microphone.length;
      played.copyWithin(0, count);
      played.set(reference, length - count);
      heard.copyWithin(length - heardLength, length - heardLength + count);
      heard.set(microphone, length - count);
      waiting += count;
      if (waiting < (delay === undefined || candidate === undefined ? lookOften : lookSeldom)) return;
      waiting = 0;
      if (played.some((sample) => Math.abs(sample) > 1e-4)) look();
    },
  };
}
