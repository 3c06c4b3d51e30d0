/** Sounds of the bench are mono, 16 kHz, −1 to 1. */
export const rate = 16_000;

/** Root mean square of what is louder than 30 dB under the loudest 20 ms: a voice's level without its gaps. */
export function activeRms(samples: Float32Array): number {
  const hop = rate / 50;
  const powers: number[] = [];
  for (let from = 0; from < samples.length; from += hop) powers.push(power(samples.subarray(from, from + hop)));
  const loudest = Math.max(0, ...powers);
  const active = powers.filter((value) => value >= loudest * 1e-3);
  return Math.sqrt(active.reduce((sum, value) => sum + value, 0) / Math.max(1, active.length));
}

function power(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return sum / Math.max(1, samples.length);
}

const gainOf = (db: number): number => 10 ** (db / 20);

/** The sound at an active level of `db`, full scale. */
export function atLevel(samples: Float32Array, db: number): Float32Array {
  const rms = activeRms(samples);
  return rms === 0 ? samples : samples.map((sample) => (sample * gainOf(db)) / rms);
}

/** Without what is quieter than 40 dB under the peak before and after. */
export function trimmed(samples: Float32Array): Float32Array {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  const floor = peak / 100;
  const first = samples.findIndex((sample) => Math.abs(sample) > floor);
  const last = samples.findLastIndex((sample) => Math.abs(sample) > floor);
  return first < 0 ? samples : samples.slice(first, last + 1);
}

export function mixInto(into: Float32Array, samples: Float32Array, atSeconds: number): void {
  const from = Math.round(atSeconds * rate);
  const end = Math.min(samples.length, into.length - from);
  for (let index = Math.max(0, -from); index < end; index += 1) into[from + index]! += samples[index]!;
}

/** White noise, low-passed by one pole, as the hiss of a room is. */
export function hiss(seconds: number, cutHz: number, random: () => number): Float32Array {
  const share = 1 - Math.exp((-2 * Math.PI * cutHz) / rate);
  let low = 0;
  return Float32Array.from({ length: Math.round(seconds * rate) }, () => (low += share * (random() * 2 - 1 - low)));
}
