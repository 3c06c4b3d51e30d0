import type { AudioFrame } from '@parley/engine';
import { filter, map, pairwise, take, type Observable } from 'rxjs';

/**
 * Session time at which sound first begins: the start of the first of two frames in a row above
 * `thresholdDb`. Gives one value.
 */
export function firstVoice(frames: Observable<AudioFrame>, thresholdDb = -45): Observable<number> {
  const loud = ({ samples }: AudioFrame) => {
    let sum = 0;
    for (const sample of samples) sum += sample * sample;
    return 10 * Math.log10(sum / Math.max(1, samples.length) + 1e-12) > thresholdDb;
  };
  return frames.pipe(
    pairwise(),
    filter(([first, second]) => loud(first) && loud(second)),
    map(([first]) => first.at),
    take(1),
  );
}
