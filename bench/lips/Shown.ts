import { deformLandmarks, lipMeasures, mouthAt, prepareMouth, visemes, visemeWeights, type LipMeasures, type Viseme } from '@parley/render';
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
/** What each coefficient does to gap and width: landmarks move in proportion to weights, so the sum is exact. */
const effects = Array.from({ length: 52 }, (_, index) => {
  const { gap, width } = lipMeasures(deformLandmarks(new Float32Array(52).fill(1, index, index + 1)));
  return { gap: gap - rest.gap, width: width - rest.width };
});

function lipsOf(weights: Float32Array): LipMeasures {
  let { gap, width } = rest;
  weights.forEach((weight, index) => {
    if (weight === 0) return;
    gap += weight * effects[index]!.gap;
    width += weight * effects[index]!.width;
  });
  return { gap, width };
}

/** Our mouth out of marks. `positionAt` says where in the marks the sound is, for voices that only tell word boundaries. */
export function showMarks(phones: readonly PhoneMark[], frames: number, positionAt: (ms: number) => number = (ms) => ms): Shown {
  const mouth = prepareMouth({ utterance: 'bench', phones });
  return {
    labels: visemesAt(phones, frames, positionAt),
    lipsAt: (ms) => {
      const position = positionAt(ms);
      return Number.isFinite(position) ? lipsOf(mouthAt(mouth, position)) : rest;
    },
  };
}

const shapes = new Map(visemes.map((viseme) => [viseme, visemeWeights(viseme)]));

/** A peer's viseme weights, one row a display frame, on our head: its shapes are ours, its timing its own. */
export function showWeights(rows: readonly ReadonlyMap<Viseme, number>[], labels: Uint8Array, rowMs: number): Shown {
  return {
    labels,
    lipsAt: (ms) => {
      const sum = new Float32Array(52);
      const row = rows[Math.max(0, Math.min(rows.length - 1, Math.floor(ms / rowMs)))];
      for (const [viseme, weight] of row ?? []) {
        if (weight > 0) shapes.get(viseme)!.forEach((value, index) => (sum[index]! += value * weight));
      }
      return lipsOf(sum);
    },
  };
}
