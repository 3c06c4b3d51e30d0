import type { Wav } from './Wav.ts';

/** The mean of all channels. */
export function mixToMono({ channels }: Wav): Float32Array {
  const [first = new Float32Array(0)] = channels;
  if (channels.length === 1) return first;
  return first.map((_, index) => channels.reduce((sum, channel) => sum + channel[index]!, 0) / channels.length);
}
