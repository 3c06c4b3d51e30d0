import FFT from 'fft.js';

export interface EchoFilter {
  /**
   * The echo expected in a block of the microphone; valid until the next call. Both are `filterBlock` samples of
   * −1 to 1 at 16 kHz; `reference` is what the loudspeaker gave then. Learns from them.
   */
  push(microphone: Float32Array, reference: Float32Array): Float32Array;
  reset(): void;
}

/** Samples the filter takes at once: 8 ms. */
export const filterBlock = 128;
const length = 2 * filterBlock;
const bins = filterBlock + 1;
/** 12 parts of 8 ms. Behind that a room's echo is some 20 dB down; more parts learn more slowly. */
const parts = 12;
/** Parts that are cut to their 8 ms in each block, in turn: cutting all each time costs twice the rest and gains 1 dB. */
const cutEachTime = 2;

/** How much of the echo's way is still what it was 8 ms ago: e-fold in 4 s, for people who move. */
const forget = 0.998;
/** First guess of how much of the loudspeaker's power one part brings back: −12 dB in all. */
const firstGuess = 0.06 / parts;
/** Share of the old in the running power of what is no echo: 36 ms, so it rises as soon as the learner speaks. */
const noiseMemory = 0.8;
/** Quieter than −85 dB full scale nothing is learned from, as power of a bin. */
const quietest = filterBlock * 10 ** -8.5;

/**
 * Learns the way of the loudspeaker's sound to the microphone: a Kalman filter in the frequency domain with a
 * partitioned impulse response (Enzner and Vary 2006; Kuech, Mabande and Enzner 2014). It knows for each part and
 * bin how uncertain it is, so it learns fast at first and stands nearly still while the learner talks, without
 * having to be told. Spectra are interleaved, bins 0 to 128.
 */
export function createEchoFilter(): EchoFilter {
  const fft = new FFT(length);
  const spectrum = (): Float64Array => new Float64Array(2 * length);
  const [sum, error, whole, samples] = [spectrum(), spectrum(), spectrum(), spectrum()];
  const spectra = Array.from({ length: parts }, spectrum);
  const weights = Array.from({ length: parts }, spectrum);
  const doubts = Array.from({ length: parts }, () => new Float64Array(bins).fill(firstGuess));
  const noise = new Float64Array(bins);
  const power = new Float64Array(bins);
  const block = new Float64Array(length);
  const last = new Float32Array(filterBlock);
  const echo = new Float32Array(filterBlock);
  let turn = 0;

  /** Puts the samples of a half spectrum into the real parts of `samples`. */
  function back(half: Float64Array): void {
    whole.set(half);
    fft.completeSpectrum(whole);
    fft.inverseTransform(samples, whole);
  }

  function takeReference(reference: Float32Array): void {
    block.set(last);
    block.set(reference, filterBlock);
    last.set(reference);
    const newest = spectra.pop()!;
    spectra.unshift(newest);
    fft.realTransform(newest, block);
  }

  function predict(): void {
    sum.fill(0);
    for (let part = 0; part < parts; part++) {
      const x = spectra[part]!;
      const w = weights[part]!;
      for (let re = 0, im = 1; re < 2 * bins; re += 2, im += 2) {
        sum[re]! += x[re]! * w[re]! - x[im]! * w[im]!;
        sum[im]! += x[re]! * w[im]! + x[im]! * w[re]!;
      }
    }
    back(sum);
    for (let index = 0; index < filterBlock; index++) echo[index] = samples[2 * (filterBlock + index)]!;
  }

  function measure(microphone: Float32Array): void {
    block.fill(0, 0, filterBlock);
    for (let index = 0; index < filterBlock; index++) block[filterBlock + index] = microphone[index]! - echo[index]!;
    fft.realTransform(error, block);
    for (let bin = 0; bin < bins; bin++) {
      const now = error[2 * bin]! ** 2 + error[2 * bin + 1]! ** 2;
      noise[bin] = noiseMemory * noise[bin]! + (1 - noiseMemory) * now;
      power[bin] = noise[bin]! + quietest;
    }
    for (let part = 0; part < parts; part++) {
      const x = spectra[part]!;
      const doubt = doubts[part]!;
      for (let bin = 0; bin < bins; bin++) power[bin]! += 0.5 * (x[2 * bin]! ** 2 + x[2 * bin + 1]! ** 2) * doubt[bin]!;
    }
  }

  function learn(): void {
    for (let part = 0; part < parts; part++) {
      const x = spectra[part]!;
      const w = weights[part]!;
      const doubt = doubts[part]!;
      for (let bin = 0, re = 0, im = 1; bin < bins; bin++, re += 2, im += 2) {
        const step = doubt[bin]! / power[bin]!;
        w[re] = w[re]! * forget + step * (x[re]! * error[re]! + x[im]! * error[im]!);
        w[im] = w[im]! * forget + step * (x[re]! * error[im]! - x[im]! * error[re]!);
        const left = (1 - 0.5 * step * (x[re]! ** 2 + x[im]! ** 2)) * doubt[bin]!;
        doubt[bin] = forget * forget * left + (1 - forget * forget) * (w[re]! ** 2 + w[im]! ** 2);
      }
    }
    for (let count = 0; count < cutEachTime; count++) cut(weights[turn++ % parts]!);
  }

  /** A part is an impulse response of 8 ms: what the steps put behind it would fold back as noise. */
  function cut(weight: Float64Array): void {
    back(weight);
    for (let index = 0; index < filterBlock; index++) block[index] = samples[2 * index]!;
    block.fill(0, filterBlock);
    fft.realTransform(weight, block);
  }

  return {
    push(microphone, reference) {
      takeReference(reference);
      predict();
      measure(microphone);
      learn();
      return echo;
    },
    reset() {
      for (const values of [...spectra, ...weights, noise]) values.fill(0);
      for (const doubt of doubts) doubt.fill(firstGuess);
      last.fill(0);
    },
  };
}
