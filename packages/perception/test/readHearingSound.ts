import { sampleRateHz } from '../src/voice/audioFormat.ts';
import { createResampler } from '../src/voice/createResampler.ts';

/** Mono 16 kHz samples of a WAV file of 16-bit PCM or 32-bit float, as the recordings and synthesizers of these tests are. */
export function readHearingSound(wav: Uint8Array): Float32Array {
  const view = new DataView(wav.buffer, wav.byteOffset, wav.byteLength);
  const chunk = (name: string): { at: number; size: number } => {
    for (let at = 12; at + 8 <= wav.length; ) {
      const size = view.getUint32(at + 4, true);
      if (new TextDecoder().decode(wav.subarray(at, at + 4)) === name) return { at: at + 8, size: Math.min(size, wav.length - at - 8) };
      at += 8 + size + (size % 2);
    }
    throw new RangeError(`This WAV file has no "${name}" chunk.`);
  };
  const format = chunk('fmt ').at;
  const [channels, rate, bits] = [view.getUint16(format + 2, true), view.getUint32(format + 4, true), view.getUint16(format + 14, true)];
  const read = { 16: (at: number) => view.getInt16(at, true) / 32768, 32: (at: number) => view.getFloat32(at, true) }[bits];
  if (!read) throw new RangeError(`This WAV file has ${bits} bits; these tests read 16, or 32 as float.`);
  const data = chunk('data');
  const samples = Float32Array.from({ length: Math.floor(data.size / (bits / 8) / channels) }, (_, index) => {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) sum += read(data.at + (index * channels + channel) * (bits / 8));
    return sum / channels;
  });
  if (rate === sampleRateHz) return samples;
  const resampler = createResampler(rate, sampleRateHz);
  const [body, rest] = [resampler.push(samples), resampler.flush()];
  return Float32Array.from([...body, ...rest].slice(0, Math.ceil((samples.length * sampleRateHz) / rate)));
}
