import type { PhoneMark } from '@parley/engine';
import type { FliteSound } from './createFliteProgram.ts';
import { fliteVoices } from './fliteVoices.ts';

/** Silence left before the first sound, milliseconds. Flite leaves 150 to 250. */
const leadMs = 25;

/** No sample goes beyond this: −3 dB of full scale. */
const ceiling = 10 ** (-3 / 20);

/** Cuts the silence before the first sound, moves the marks with it, and sets the level. */
export function shapeUtterance(
  sound: { readonly sampleRateHz: number; readonly samples: Float32Array },
  phones: readonly PhoneMark[],
  voice: string,
): FliteSound {
  const { sampleRateHz } = sound;
  const onset = phones.find(({ phone }) => phone !== 'pau')?.start ?? 0;
  const cut = Math.floor((Math.max(0, onset - leadMs) / 1000) * sampleRateHz);
  const samples = sound.samples.slice(cut);
  const cutMs = (cut / sampleRateHz) * 1000;
  const endMs = (samples.length / sampleRateHz) * 1000;
  const shift = (at: number) => Math.min(endMs, Math.max(0, at - cutMs));
  const shifted = phones.map(({ phone, start, end }) => ({ phone, start: shift(start), end: shift(end) }));
  const { gainDb, sibilantDb } = fliteVoices.find(({ id }) => id === voice) ?? { gainDb: 0, sibilantDb: 0 };
  if (sibilantDb !== 0) easeSibilants(samples, sampleRateHz, shifted, 10 ** (sibilantDb / 20));
  setLevel(samples, gainDb);
  return { sampleRateHz, samples, phones: shifted };
}

const sibilants = new Set(['s', 'z', 'sh', 'zh', 'ch', 'jh']);

/** Time in which the level goes over into that of a sibilant, milliseconds. */
const slopeMs = 8;

function easeSibilants(samples: Float32Array, sampleRateHz: number, phones: readonly PhoneMark[], gain: number): void {
  for (const { start, end } of phones.filter(({ phone }) => sibilants.has(phone))) {
    const last = Math.min(samples.length, Math.round((end / 1000) * sampleRateHz));
    for (let index = Math.round((start / 1000) * sampleRateHz); index < last; index++) {
      const at = (index / sampleRateHz) * 1000;
      const share = Math.min(1, (at - start) / slopeMs, (end - at) / slopeMs);
      samples[index] = samples[index]! * (1 + (gain - 1) * Math.max(0, share));
    }
  }
}

/** One gain for the whole utterance, so that its melody of loudness stays as it is. */
function setLevel(samples: Float32Array, gainDb: number): void {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  const gain = Math.min(10 ** (gainDb / 20), ceiling / Math.max(peak, 1e-6));
  for (let index = 0; index < samples.length; index++) samples[index] = samples[index]! * gain;
}

/** Reads the file Flite writes: always a 44-byte header and mono PCM of 16 bits. */
export function readFliteWav(bytes: Uint8Array): { sampleRateHz: number; samples: Float32Array<ArrayBuffer> } {
  if (bytes.length < 44) throw new Error('Flite wrote no sound. Check that the voice is one of its voices.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = Math.floor((bytes.length - 44) / 2);
  return {
    sampleRateHz: view.getUint32(24, true),
    samples: Float32Array.from({ length }, (_, index) => view.getInt16(44 + index * 2, true) / 32768),
  };
}
