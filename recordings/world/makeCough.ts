const sampleRateHz = 16_000;

/** A stretch of a cough: how long, how loud from its start to its end, and the share of voice in it. */
interface Stretch {
  readonly ms: number;
  readonly from: number;
  readonly to: number;
  readonly voiced: number;
}

/** A burst, breath, and a short voiced end, twice (after the three phases of Korpáš et al. 1996). */
const cough: readonly Stretch[] = [
  { ms: 25, from: 0.1, to: 0.8, voiced: 0.1 },
  { ms: 120, from: 0.6, to: 0.3, voiced: 0.5 },
  { ms: 130, from: 0.4, to: 0.1, voiced: 0.8 },
  { ms: 70, from: 0, to: 0, voiced: 0 },
  { ms: 20, from: 0.1, to: 0.7, voiced: 0.1 },
  { ms: 150, from: 0.5, to: 0.05, voiced: 0.7 },
];

/** A cough, mono, 16 kHz; the same one every time. */
export function makeCough(): Float32Array {
  const samples: number[] = [];
  let state = 0x2545f491;
  let before = 0;
  for (const { ms, from, to, voiced } of cough) {
    const length = Math.round((ms * sampleRateHz) / 1000);
    for (let index = 0; index < length; index += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const noise = state / 2 ** 31 - 1;
      // Throat and mouth take the edge off the noise.
      before = 0.62 * before + 0.38 * noise;
      const seconds = samples.length / sampleRateHz;
      // The harmonics of a strained "uh", strongest around its first two formants.
      let hum = 0;
      for (let harmonic = 1; harmonic <= 14; harmonic += 1) {
        const hertz = 165 * harmonic;
        hum += 0.5 * Math.exp(-(((hertz - 650) / 260) ** 2)) * Math.sin(2 * Math.PI * hertz * seconds) + 0.35 * Math.exp(-(((hertz - 1250) / 300) ** 2)) * Math.sin(2 * Math.PI * hertz * seconds);
      }
      const level = from + ((to - from) * index) / length;
      samples.push(level * ((1 - voiced) * before * 1.6 + voiced * hum));
    }
  }
  return Float32Array.from(samples);
}
