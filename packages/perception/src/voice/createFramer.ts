import { frameLength } from './audioFormat.ts';

/** A frame and where it stands in the stream. */
export interface CountedFrame {
  /** Count of the samples that came before this frame's first one. */
  readonly index: number;
  readonly samples: Float32Array;
}

export interface Framer {
  /** Takes any number of samples, gives the frames they complete. Each frame is a new array. */
  push(samples: Float32Array): CountedFrame[];
  /** Samples that wait for their frame to fill, 0 to length − 1. */
  readonly waiting: number;
}

/** Cuts a stream of arbitrary chunks into frames of equal length. @defaultValue length 512 */
export function createFramer(length: number = frameLength): Framer {
  let frame = new Float32Array(length);
  let filled = 0;
  let index = 0;
  return {
    get waiting() {
      return filled;
    },
    push(samples) {
      const frames: CountedFrame[] = [];
      let read = 0;
      while (read < samples.length) {
        const take = Math.min(length - filled, samples.length - read);
        frame.set(samples.subarray(read, read + take), filled);
        filled += take;
        read += take;
        if (filled === length) {
          frames.push({ index, samples: frame });
          index += length;
          frame = new Float32Array(length);
          filled = 0;
        }
      }
      return frames;
    },
  };
}
