import { seededRandom } from './syntheticVoice.ts';

/** First three formants and their bandwidths, Hz (Peterson and Barney 1952, men). */
const vowels = [
  [730, 1090, 2440],
  [270, 2290, 3010],
  [300, 870, 2240],
  [530, 1840, 2480],
  [570, 840, 2410],
] as const;
const bandwidths = [80, 110, 160] as const;
const rate = 16000;
/** Seconds of one syllable: hiss, then a vowel that glides to the next. */
const syllable = 0.22;

/** Babble with the formants, pulses and hisses of speech: enough for a voice detector, the same in each run. */
export function syntheticSpeech(seconds: number): Float32Array {
  const random = seededRandom(11);
  const samples = new Float32Array(Math.round(seconds * rate));
  const resonators = bandwidths.map(() => ({ one: 0, two: 0 }));
  let phase = 0;
  let tilt = 0;
  for (let index = 0; index < samples.length; index++) {
    const time = index / rate;
    const place = (time % syllable) / syllable;
    const number = Math.floor(time / syllable);
    const hertz = 125 * 2 ** ((3 * Math.sin(time * 4) - 2 * (time / seconds)) / 12) * (1 + 0.01 * (random() - 0.5));
    phase += hertz / rate;
    const pulse = phase >= 1 ? 1 : 0;
    phase %= 1;
    // A glottal pulse falls by 12 dB an octave; the lips give 6 back.
    tilt = 0.94 * tilt + pulse;
    const hiss = place < 0.25;
    let sound = hiss ? 0.12 * (random() - 0.5) : (tilt + 0.02 * (random() - 0.5)) * Math.sin(Math.PI * Math.min(1, (place - 0.25) / 0.7)) ** 0.5;
    for (const [formant, resonator] of resonators.entries()) {
      const from = vowels[number % vowels.length]![formant]!;
      const to = vowels[(number + 2) % vowels.length]![formant]!;
      const hz = hiss ? 2500 + formant * 1200 : from + (to - from) * Math.max(0, place - 0.25);
      const radius = Math.exp((-Math.PI * (hiss ? 600 : bandwidths[formant]!)) / rate);
      const next = sound * (1 - radius) * 2 + 2 * radius * Math.cos((2 * Math.PI * hz) / rate) * resonator.one - radius * radius * resonator.two;
      resonator.two = resonator.one;
      resonator.one = next;
      sound = next + sound * 0.1;
    }
    samples[index] = sound;
  }
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return samples.map((sample) => (sample / peak) * 0.5);
}
