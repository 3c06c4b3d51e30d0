import type { AudioFrame } from '@parley/engine';
import { samplesPerMs } from '../voice/audioFormat.ts';

/** Knows where each sample that was sent stands on the session clock. */
export interface SamplePlaces {
  /** Notes a frame; gives the position of its first sample. */
  add(frame: AudioFrame): number;
  /** Session time of a sample, fractions allowed. */
  timeOf(sample: number): number;
}

/** Frames remembered: 20 s, far more than a server that is still of use lags. */
const remembered = 625;

export function createSamplePlaces(): SamplePlaces {
  const places: { index: number; at: number }[] = [];
  let next = 0;
  return {
    add(frame) {
      const index = next;
      next += frame.samples.length;
      places.push({ index, at: frame.at });
      if (places.length > remembered) places.shift();
      return index;
    },
    timeOf(sample) {
      const place = places.findLast(({ index }) => index <= sample) ?? places[0];
      return place === undefined ? 0 : place.at + (sample - place.index) / samplesPerMs;
    },
  };
}
