import { createLogMel, melBands, melFrames } from '../src/turn-end/createLogMel.ts';
import type { TurnEndDetector } from '../src/turn-end/TurnEndDetector.ts';
import { referenceSignal } from './referenceSignal.ts';

/** Milliseconds. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)]! * 1000) / 1000;
  return { median: at(0.5), p95: at(0.95) };
}

const sound = referenceSignal(60);

/** What the front end takes for a window at once, for the next 32 ms, and to read what is kept. */
export function timeFeatures(): { window: Spread; push: Spread; read: Spread } {
  const values = new Float32Array(melBands * melFrames);
  const window: number[] = [];
  for (let run = 0; run < 30; run++) {
    const from = performance.now();
    const mel = createLogMel();
    mel.push(sound.subarray(0, 128000));
    mel.features(values);
    window.push(performance.now() - from);
  }
  const mel = createLogMel();
  const push: number[] = [];
  const read: number[] = [];
  for (let at = 0; at < sound.length; at += 512) {
    const from = performance.now();
    mel.push(sound.subarray(at, at + 512));
    const pushed = performance.now();
    mel.features(values);
    push.push(pushed - from);
    read.push(performance.now() - pushed);
  }
  return { window: spread(window.slice(5)), push: spread(push), read: spread(read) };
}

/** What a score takes from the question to the answer, once the detector has heard 8 s. */
export async function timeScores(detector: TurnEndDetector): Promise<Spread> {
  detector.push(sound.subarray(0, 128000));
  const times: number[] = [];
  for (let run = 0; run < 60; run++) {
    const from = performance.now();
    await detector.score();
    times.push(performance.now() - from);
  }
  return spread(times.slice(10));
}
