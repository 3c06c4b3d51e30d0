import { rate } from './speakStretch.ts';

/** Reflections of a small room: seconds, and share of the direct sound. */
const reflections = [
  [0.011, 0.3],
  [0.019, -0.22],
  [0.029, 0.17],
  [0.043, -0.12],
  [0.061, 0.08],
  [0.089, -0.05],
] as const;

/** An in-breath before going on after a pause, seconds long and so loud, about 30 dB under the voice. */
const breath = { seconds: 0.22, level: 0.0016 };

/**
 * The sound as a laptop in a room hears it: reflections that run into the pauses, in-breaths at the
 * end of the longer ones, and noise that is louder at low frequencies, `signalToNoise` dB under the voice.
 */
export function addRoom(samples: Float32Array, breathsEndAt: readonly number[], signalToNoise: number, random: () => number): Float32Array {
  const out = Float32Array.from(samples);
  for (const [delay, share] of reflections) {
    const shift = Math.round(delay * rate);
    for (let index = shift; index < out.length; index += 1) out[index] = out[index]! + share * samples[index - shift]!;
  }
  for (const end of breathsEndAt) {
    const length = Math.round(breath.seconds * rate);
    const start = Math.round(end * rate) - length;
    for (let index = 0; index < length; index += 1) {
      const shape = Math.sin((Math.PI * index) / length) ** 2;
      if (start + index >= 0) out[start + index] = out[start + index]! + (random() * 2 - 1) * breath.level * shape * 2.4;
    }
  }
  const level = 0.05 * 10 ** (-signalToNoise / 20);
  let low = 0;
  for (let index = 0; index < out.length; index += 1) {
    const white = random() * 2 - 1;
    low = 0.97 * low + 0.03 * white;
    out[index] = out[index]! + level * (5 * low + 0.8 * white);
  }
  return out;
}
