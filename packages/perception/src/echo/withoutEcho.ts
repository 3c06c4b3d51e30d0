import type { AudioFrame } from '@parley/engine';
import { frameLength, samplesPerMs } from '../voice/audioFormat.ts';
import { createEchoCanceller } from './createEchoCanceller.ts';
import type { LoudspeakerSound } from './LoudspeakerSound.ts';

/** Frames' stamps may wander against their count by so much before the loudspeaker is read elsewhere, samples: 20 ms. */
const slack = 320;
/** The loudspeaker is read so much ahead, samples: a device that says it is later than it is would echo before its sound. */
const ahead = 256;

/**
 * Takes the loudspeaker's echo out of frames, in their order. Both sounds are followed by their count of samples: a
 * stamp that is moved by a hair would be another room to the filter.
 */
export function withoutEcho(loudspeaker: LoudspeakerSound): (frame: AudioFrame) => AudioFrame {
  const canceller = createEchoCanceller();
  const reference = new Float32Array(frameLength);
  let next: number | undefined;
  return ({ at, samples }) => {
    const stamp = Math.round(at * samplesPerMs);
    if (next === undefined || Math.abs(next - stamp) > slack) next = stamp;
    loudspeaker.read((next + ahead) / samplesPerMs, reference);
    next += frameLength;
    return { at, samples: canceller.hear(samples, reference) };
  };
}
