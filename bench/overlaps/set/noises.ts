import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeWav, mixToMono, resample } from '@parley/speech';
import { hiss, rate } from './sound.ts';
import type { Half } from './voices.ts';

const data = process.env['PARLEY_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));

export const noiseKinds = ['typing', 'babble', 'cough', 'door', 'clicks', 'paper'] as const;
export type NoiseKind = (typeof noiseKinds)[number];

/** Recordings, one in each half or the other; a kind without its recording is left out. */
const recordings: Readonly<Record<Half, { readonly typing: string; readonly babble: readonly string[] }>> = {
  tune: { typing: 'noise/keyboard-typing.ogg', babble: ['ami/trn02.wav', 'ami/trn03.wav', 'ami/trn05.wav'] },
  test: { typing: 'noise/keyboard-typing2.ogg', babble: ['ami/dev00.wav', 'ami/dev01.wav', 'ami/trn08.wav'] },
};

/** A noise of 0.1 to 2 s, or undefined where its recording is not here. */
export function noise(kind: NoiseKind, half: Half, random: () => number): Float32Array | undefined {
  switch (kind) {
    case 'typing':
      return excerpt(recordings[half].typing, 0.8 + 1.2 * random(), random);
    case 'babble':
      return babble(recordings[half].babble, 1 + random(), random);
    case 'cough':
      return cough(random);
    case 'door':
      return door(random);
    case 'clicks':
      return clicks(random);
    case 'paper':
      return paper(random);
  }
}

const read = new Map<string, Float32Array | undefined>();

function recorded(path: string): Float32Array | undefined {
  if (!read.has(path)) read.set(path, decode(`${data}/audio/${path}`));
  return read.get(path);
}

function decode(file: string): Float32Array | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const bytes = file.endsWith('.wav') ? readFileSync(file) : execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-ac', '1', '-ar', String(rate), '-f', 'wav', '-'], { maxBuffer: 1 << 28 });
    const sound = decodeWav(bytes);
    return resample(mixToMono(sound), sound.sampleRateHz, rate);
  } catch {
    return undefined;
  }
}

function excerpt(path: string, seconds: number, random: () => number): Float32Array | undefined {
  const whole = recorded(path);
  if (!whole) return undefined;
  const length = Math.min(whole.length, Math.round(seconds * rate));
  const from = Math.floor(random() * (whole.length - length));
  return whole.slice(from, from + length);
}

/** Three stretches of meetings over each other: a room of people who talk elsewhere. */
function babble(paths: readonly string[], seconds: number, random: () => number): Float32Array | undefined {
  const parts = paths.map((path) => excerpt(path, seconds, random));
  if (!parts[0]) return undefined;
  return parts[0].map((sample, index) => parts.reduce((sum, part) => sum + (part?.[index] ?? 0), sample) / 2);
}

/** A burst and a longer breath behind it, through two resonances of the throat; now and then twice. */
function cough(random: () => number): Float32Array {
  const once = (): number[] => {
    const seconds = 0.22 + 0.2 * random();
    const [low, high] = [450 + 250 * random(), 1300 + 700 * random()];
    const breath = hiss(seconds, 6000, random);
    const upper = resonant(breath, high);
    const tones = resonant(breath, low).map((sample, index) => sample + 0.6 * upper[index]!);
    return Array.from(tones, (sample, index) => sample * envelope(index / tones.length, 0.04, 0.28, 0.25));
  };
  return Float32Array.from(random() < 0.4 ? [...once(), ...new Float32Array(rate * 0.12), ...once()] : once());
}

function door(random: () => number): Float32Array {
  const length = Math.round((0.25 + 0.2 * random()) * rate);
  const thud = 60 + 60 * random();
  const rattle = hiss(length / rate, 900, random);
  return Float32Array.from({ length }, (_, index) => {
    const t = index / rate;
    return Math.exp(-t * 16) * Math.sin(2 * Math.PI * thud * t) + 1.5 * Math.exp(-t * 40) * rattle[index]!;
  });
}

function clicks(random: () => number): Float32Array {
  const out = new Float32Array(Math.round((0.3 + 0.7 * random()) * rate));
  for (let at = 0; at < out.length - 400; at += Math.round((0.09 + 0.25 * random()) * rate)) {
    for (let index = 0; index < 320; index += 1) out[at + index]! += (random() * 2 - 1) * Math.exp(-index / 30);
  }
  return out;
}

function paper(random: () => number): Float32Array {
  const seconds = 0.5 + random();
  const rustle = hiss(seconds, 7500, random);
  let loud = 0;
  return rustle.map((sample) => {
    if (random() < 25 / rate) loud = 0.4 + random();
    loud *= 0.9994;
    return sample * loud;
  });
}

const envelope = (share: number, attack: number, hold: number, decay: number): number =>
  share < attack ? share / attack : share < hold ? 1 : Math.exp(-(share - hold) / decay);

function resonant(samples: Float32Array, hertz: number): Float32Array {
  const [pull, angle] = [0.97, (2 * Math.PI * hertz) / rate];
  let [one, two] = [0, 0];
  return samples.map((sample) => {
    const out = sample + 2 * pull * Math.cos(angle) * one - pull * pull * two;
    [two, one] = [one, out];
    return out;
  });
}
