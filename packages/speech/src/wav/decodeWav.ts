import { ParleyError } from '@parley/engine';
import type { Wav } from './Wav.ts';

/** Programs that write into a pipe do not know the size and state about the largest one, with or without a sign. */
const sizeOfPipe = 0x7fff0000;

export interface DecodedWav extends Wav {
  /**
   * Milliseconds of sound that the file states and does not hold, because it was cut short; 0 for a
   * whole file, and for one whose length was never filled in.
   */
  readonly missingMs: number;
}

/**
 * Reads a WAV file: PCM of 8, 16, 24 or 32 bits, or 32-bit float, any number of channels. A data
 * chunk that says it is longer than the file (as a program that writes into a pipe leaves it) is
 * read to the end of the file.
 * @throws ParleyError `unsupported` for anything else
 */
export function decodeWav(bytes: Uint8Array): DecodedWav {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || tag(view, 0) !== 'RIFF' || tag(view, 8) !== 'WAVE') {
    throw unsupported('This is not a WAV file: it does not begin with RIFF and WAVE.');
  }
  let format: { code: number; channels: number; rate: number; bits: number } | undefined;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = tag(view, at);
    const size = view.getUint32(at + 4, true);
    const from = at + 8;
    if (name === 'fmt ') {
      if (from + 16 > bytes.length) throw unsupported('This WAV file ends inside its format chunk.');
      const code = view.getUint16(from, true);
      format = {
        // 0xfffe: the true code is the first word of the sub-format.
        code: code === 0xfffe && from + 26 <= bytes.length ? view.getUint16(from + 24, true) : code,
        channels: view.getUint16(from + 2, true),
        rate: view.getUint32(from + 4, true),
        bits: view.getUint16(from + 14, true),
      };
    } else if (name === 'data') {
      if (!format) throw unsupported('This WAV file has its sound before its format.');
      const there = Math.min(size, bytes.length - from);
      const wav = readSamples(view, from, there, format);
      const bytesPerMs = (format.rate * format.channels * format.bits) / 8000;
      return { ...wav, missingMs: size < sizeOfPipe ? (size - there) / bytesPerMs : 0 };
    }
    at = from + size + (size % 2);
  }
  throw unsupported('This WAV file holds no sound: it has no data chunk.');
}

function readSamples(
  view: DataView,
  from: number,
  size: number,
  { code, channels, rate, bits }: { code: number; channels: number; rate: number; bits: number },
): Wav {
  const read = reader(view, code, bits);
  if (channels === 0 || rate === 0) throw unsupported('This WAV file names no channel or no sample rate.');
  const step = bits / 8;
  const length = Math.floor(size / (step * channels));
  return {
    sampleRateHz: rate,
    channels: Array.from({ length: channels }, (_, channel) =>
      Float32Array.from({ length }, (_, index) => read(from + (index * channels + channel) * step)),
    ),
  };
}

function reader(view: DataView, code: number, bits: number): (at: number) => number {
  if (code === 3 && bits === 32) return (at) => view.getFloat32(at, true);
  if (code === 1 && bits === 8) return (at) => (view.getUint8(at) - 128) / 128;
  if (code === 1 && bits === 16) return (at) => view.getInt16(at, true) / 32768;
  if (code === 1 && bits === 24) return (at) => (view.getUint16(at, true) + view.getInt8(at + 2) * 65536) / 8388608;
  if (code === 1 && bits === 32) return (at) => view.getInt32(at, true) / 2147483648;
  throw unsupported(
    `This WAV file has samples of ${bits} bits in coding ${code}; save it as 16-bit PCM, for instance with "ffmpeg -i in.wav -c:a pcm_s16le out.wav".`,
  );
}

function tag(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

function unsupported(message: string): ParleyError {
  return new ParleyError(message, { code: 'unsupported', port: 'wav' });
}
