import { deformLandmarks, lipMeasures, mouthAt, prepareMouth, visemeWeights, type LipMeasures, type Viseme } from '@parley/render';
import type { PhoneMark } from '@parley/engine';
import { visemesAt } from './truth.ts';

/** What a system shows of one sentence, in the time of its sound. */
export interface Shown {
  /** The viseme it takes each frame of 10 ms for. */
  readonly labels: Uint8Array;
  /** The lips that a viewer sees while the sound is at `ms`. */
  lipsAt(ms: number): LipMeasures;
}

const rest = lipMeasures(deformLandmarks(new Float32Array(52)));

/** Our mouth out of marks. `positionAt` says where in the marks the sound is, for voices that only tell word boundaries. */
export function showMarks(phones: readonly PhoneMark[], frames: number, positionAt: (ms: number) => number = (ms) => ms): Shown {
  const mouth = prepareMouth({ utterance: 'bench', phones });
  return {
    labels: visemesAt(phones, frames, positionAt),
    lipsAt: (ms) => {
      const position = positionAt(ms);
      return Number.isFinite(position) ? lipMeasures(deformLandmarks(mouthAt(mouth, position))) : rest;
    },
  };
}

/** A peer's viseme weights, one row a display frame, on our head: its shapes are ours, its timing its own. */
export function showWeights(rows: readonly ReadonlyMap<Viseme, number>[], labels: Uint8Array, rowMs: number): Shown {
  return {
    labels,
    lipsAt: (ms) => {
      const sum = new Float32Array(52);
      const row = rows[Math.max(0, Math.min(rows.length - 1, Math.floor(ms / rowMs)))];
      for (const [viseme, weight] of row ?? []) visemeWeights(viseme).forEach((value, index) => (sum[index]! += value * weight));
      return lipMeasures(deformLandmarks(sum));
    },
  };
}
