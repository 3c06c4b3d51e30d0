import { rate } from './sound.ts';

/** Texts that are hummed: the programs would read the letters out. */
export function isHum(text: string): boolean {
  return /^[hm]+([\s-]+[hm]+)*[.?!,…]*$/i.test(text.trim());
}

/** A hum with closed lips: one bump of 180 to 320 ms for each syllable of the text, the last one rising. */
export function hum(text: string, hertz: number, random: () => number): Float32Array {
  const bumps = Math.max(1, text.trim().split(/[\s-]+/).length);
  const parts = Array.from({ length: bumps }, (_, index) => {
    const seconds = 0.18 + 0.14 * random();
    const rise = index === bumps - 1 ? 1.5 + 3 * random() : -1 - random();
    return bump(seconds, hertz * (0.92 + 0.16 * random()), rise);
  });
  return Float32Array.from(parts.flatMap((part) => [...part, ...new Float32Array(Math.round(0.02 * rate))]));
}

/** Harmonics under the nasal murmur's low resonance (250 to 300 Hz) and its steep fall above. */
function bump(seconds: number, hertz: number, riseSemitones: number): Float32Array {
  const length = Math.round(seconds * rate);
  let phase = 0;
  return Float32Array.from({ length }, (_, index) => {
    const share = index / length;
    phase += (2 * Math.PI * hertz * 2 ** ((riseSemitones * share) / 12)) / rate;
    let sample = 0;
    for (let harmonic = 1; harmonic * hertz < 2500; harmonic += 1) {
      const at = harmonic * hertz;
      const loud = 1 / (1 + ((at - 260) / 120) ** 2) + 0.02 / (1 + ((at - 1100) / 250) ** 2) + 0.003;
      sample += loud * Math.sin(harmonic * phase);
    }
    return sample * Math.min(1, share * 6, (1 - share) * 4);
  });
}
