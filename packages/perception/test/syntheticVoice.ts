/** Options of a voice made of harmonics. */
export interface SyntheticVoice {
  readonly hertz: (seconds: number) => number;
  readonly seconds: number;
  /** Signal to noise, dB. @defaultValue no noise */
  readonly snrDb?: number;
  /** @defaultValue 16000 */
  readonly sampleRateHz?: number;
}

/** Harmonics falling by 12 dB an octave over two vowel-like resonances, with white noise. */
export function syntheticVoice({ hertz, seconds, snrDb, sampleRateHz = 16000 }: SyntheticVoice): Float32Array {
  const samples = new Float32Array(Math.round(seconds * sampleRateHz));
  let phase = 0;
  let power = 0;
  for (let index = 0; index < samples.length; index++) {
    const f0 = hertz(index / sampleRateHz);
    phase += (2 * Math.PI * f0) / sampleRateHz;
    let sample = 0;
    for (let harmonic = 1; harmonic * f0 < 3800; harmonic++) {
      const f = harmonic * f0;
      const resonance = 1 / (1 + ((f - 600) / 150) ** 2) + 0.5 / (1 + ((f - 1400) / 200) ** 2) + 0.15;
      sample += (resonance * Math.sin(harmonic * phase)) / harmonic;
    }
    samples[index] = sample * 0.2;
    power += samples[index]! ** 2;
  }
  if (snrDb === undefined) return samples;
  const peak = Math.sqrt((3 * power) / samples.length) * 10 ** (-snrDb / 20);
  const random = seededRandom(7);
  return samples.map((sample) => sample + (random() * 2 - 1) * peak);
}

/** Mulberry32: the same numbers 0 to 1 in each run. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
