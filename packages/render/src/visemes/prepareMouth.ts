import type { MouthTimeline } from '@parley/engine';
import { coefficientCount } from '../coefficients/coefficientNames.ts';
import { blendTargets } from './blendTargets.ts';
import { holdConstraints } from './holdConstraints.ts';
import { mouthTargets } from './mouthTargets.ts';

/** Milliseconds by which the mouth leads the sound. Viewers notice a mouth that trails far sooner. */
export const mouthLead = 20;
/** Milliseconds in which the mouth comes to rest after the last sound. */
export const restAfter = 190;
/** Milliseconds in which the mouth closes when it is cut off in mid-word. */
export const stopAfter = 150;

const step = 5;

/** An utterance's mouth, ready to be read at any time. */
export interface PreparedMouth {
  readonly utterance: string;
  /** Milliseconds at which the last sound ends. */
  readonly end: number;
  readonly first: number;
  /** Weights on a grid of 5 ms from `first`, 52 a row. */
  readonly rows: Float32Array;
  /** For each row, how shut a closure holds the lips, 0 to 1. */
  readonly shut: Float32Array;
}

const smooth = (x: number) => (x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x));

/** Works an utterance's marks out into mouth shapes: about a millisecond for each second of speech. */
export function prepareMouth(timeline: Pick<MouthTimeline, 'utterance' | 'phones'>): PreparedMouth {
  const targets = mouthTargets(timeline.phones);
  const sounding = targets.filter(({ viseme }) => viseme !== 'sil');
  const first = (sounding[0]?.start ?? 0) - 300;
  const end = sounding.at(-1)?.end ?? 0;
  const count = Math.ceil((end + restAfter - first) / step) + 1;
  const rows = new Float32Array(count * coefficientCount);
  const shut = new Float32Array(count);
  for (let row = 0; row < count; row += 1) {
    const ms = first + row * step;
    const weights = rows.subarray(row * coefficientCount, (row + 1) * coefficientCount);
    blendTargets(targets, ms, weights);
    const rests = smooth((first + 300 - ms) / 180) + smooth((ms - end) / restAfter);
    for (let i = 0; i < coefficientCount; i += 1) weights[i]! *= Math.max(0, 1 - rests);
    shut[row] = holdConstraints(targets, ms, weights);
  }
  return { utterance: timeline.utterance, end, first, rows, shut };
}

/**
 * The mouth at `ms` of the utterance, already led by `mouthLead`: 52 weights, all of them 0 outside
 * the utterance. Writes into `out` when given.
 */
export function mouthAt(mouth: PreparedMouth, ms: number, out: Float32Array = new Float32Array(coefficientCount)): Float32Array {
  const { row, share } = place(mouth, ms);
  const count = mouth.shut.length;
  for (let i = 0; i < coefficientCount; i += 1) {
    const here = row < 0 || row >= count ? 0 : mouth.rows[row * coefficientCount + i]!;
    const next = row + 1 < 0 || row + 1 >= count ? 0 : mouth.rows[(row + 1) * coefficientCount + i]!;
    out[i] = here + (next - here) * share;
  }
  return out;
}

/** How shut a closure holds the lips at `ms`, 0 to 1. */
export function shutAt(mouth: PreparedMouth, ms: number): number {
  const { row, share } = place(mouth, ms);
  const here = mouth.shut[row] ?? 0;
  return here + ((mouth.shut[row + 1] ?? 0) - here) * share;
}

/** Whether the utterance has sound, or rest to come, at `ms`. */
export function speaksAt(mouth: PreparedMouth, ms: number): boolean {
  return ms > mouth.first + 120 && ms < mouth.end + restAfter;
}

/** A mouth cut off `since` milliseconds ago: `weights` on their way to rest within `stopAfter`. */
export function stopMouth(weights: Float32Array, since: number): Float32Array {
  const left = 1 - smooth(since / stopAfter);
  return weights.map((weight) => weight * left);
}

function place(mouth: PreparedMouth, ms: number) {
  const position = (ms + mouthLead - mouth.first) / step;
  const row = Math.floor(position);
  return { row, share: position - row };
}
