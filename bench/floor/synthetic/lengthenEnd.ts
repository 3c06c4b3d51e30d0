import { rate } from './speakStretch.ts';

const window = 0.03 * rate;
const hop = window / 2;
/** How far a window may be moved to fit the one before, samples. */
const search = 0.008 * rate;

/** The same sound with its last `seconds` drawn out by `factor` at the same pitch (waveform similarity overlap-add). */
export function lengthenEnd(samples: Float32Array, seconds: number, factor: number): Float32Array {
  const from = Math.max(0, samples.length - Math.round(seconds * rate));
  const tail = samples.subarray(from);
  if (factor <= 1 || tail.length < 4 * window) return samples;
  const length = Math.round(tail.length * factor);
  const out = new Float32Array(length + window);
  let wanted = 0;
  for (let at = 0; at < length; at += hop) {
    const start = at === 0 ? 0 : bestStart(tail, Math.round(at / factor), wanted);
    for (let index = 0; index < window; index += 1) {
      const weight = 0.5 - 0.5 * Math.cos((2 * Math.PI * (index + 0.5)) / window);
      // The first half window fades in from nothing; it keeps its level instead.
      out[at + index] = out[at + index]! + (at === 0 && index < hop ? 1 : weight) * (tail[start + index] ?? 0);
    }
    wanted = start + hop;
  }
  const whole = new Float32Array(from + length);
  whole.set(samples.subarray(0, from));
  whole.set(out.subarray(0, length), from);
  return whole;
}

/** The start near `about` whose sound goes on most like `wanted` does. */
function bestStart(tail: Float32Array, about: number, wanted: number): number {
  let best = about;
  let most = -Infinity;
  for (let start = Math.max(0, about - search); start <= Math.min(tail.length - 1, about + search); start += 2) {
    let likeness = 0;
    for (let index = 0; index < hop; index += 2) likeness += (tail[start + index] ?? 0) * (tail[wanted + index] ?? 0);
    if (likeness > most) {
      most = likeness;
      best = start;
    }
  }
  return best;
}
