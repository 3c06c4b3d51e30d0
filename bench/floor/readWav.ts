/** The samples of a 16 kHz mono 16-bit WAV file, −1 to 1. Throws one line where it is anything else. */
export function readWav(bytes: Uint8Array, name: string): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 44 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') throw new Error(`${name} is not a WAV file.`);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    if (tag(at) === 'fmt ') {
      const [format, channels, rate, bits] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint16(at + 22, true)];
      if (format !== 1 || channels !== 1 || rate !== 16_000 || bits !== 16) throw new Error(`${name} must be 16 kHz mono with 16 bits, it is ${rate} Hz, ${channels} channels, ${bits} bits. As by: sox ${name} -r 16000 -c 1 -b 16 new.wav`);
    }
    if (tag(at) === 'data') {
      const count = Math.floor(Math.min(size, bytes.length - at - 8) / 2);
      return Float32Array.from({ length: count }, (_, index) => view.getInt16(at + 8 + 2 * index, true) / 32_768);
    }
    at += 8 + size + (size % 2);
  }
  throw new Error(`${name} has no sound in it.`);
}
