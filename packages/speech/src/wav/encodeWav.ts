import type { Wav } from './Wav.ts';

/** Writes a WAV file of 16-bit PCM. Samples beyond −1 to 1 are held at the limit. */
export function encodeWav({ sampleRateHz, channels }: Wav): Uint8Array<ArrayBuffer> {
  const length = Math.max(0, ...channels.map((channel) => channel.length));
  const frame = channels.length * 2;
  const bytes = new Uint8Array(44 + length * frame);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string) => [...text].forEach((letter, index) => view.setUint8(at + index, letter.charCodeAt(0)));
  write(0, 'RIFF');
  view.setUint32(4, 36 + length * frame, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels.length, true);
  view.setUint32(24, sampleRateHz, true);
  view.setUint32(28, sampleRateHz * frame, true);
  view.setUint16(32, frame, true);
  view.setUint16(34, 16, true);
  write(36, 'data');
  view.setUint32(40, length * frame, true);
  channels.forEach((channel, offset) => {
    for (let index = 0; index < channel.length; index++) {
      const sample = Math.max(-1, Math.min(1, channel[index]!));
      view.setInt16(44 + index * frame + offset * 2, Math.round(sample * (sample < 0 ? 32768 : 32767)), true);
    }
  });
  return bytes;
}
