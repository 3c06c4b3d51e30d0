import { crossingOf, fireTime, isCut, policies, type Policy } from './policy.ts';
import type { Pause } from './pausesOf.ts';

/** A system's scores, one list a pause, in the order of the pauses. */
export type Scores = readonly ArrayLike<number>[];

/** What every policy does in every fold. */
export interface Sweep {
  readonly folds: number;
  /** Holds and ends by fold. */
  readonly holds: Float64Array;
  readonly ends: Float64Array;
  /** Holds cut, by policy and then fold. */
  readonly cuts: Uint16Array;
  /** Sum of the waits at ends, seconds, by policy and then fold. */
  readonly waits: Float64Array;
}

/** What one policy does over some pauses. */
export interface Outcome {
  /** Share of the holds that are cut, 0 to 1. */
  readonly cutRate: number;
  /** Mean wait at the ends, seconds: dead air. */
  readonly latency: number;
}

/** Plays every policy of the grid on the scores. `foldOf[i]` is the fold of pause i. */
export function sweepPolicies(pauses: readonly Pause[], scores: Scores, foldOf: readonly number[]): Sweep {
  const folds = Math.max(...foldOf) + 1;
  const holds = new Float64Array(folds);
  const ends = new Float64Array(folds);
  pauses.forEach(({ kind }, index) => {
    const by = kind === 'hold' ? holds : ends;
    by[foldOf[index]!] = by[foldOf[index]!]! + 1;
  });
  const cuts = new Uint16Array(policies.length * folds);
  const waits = new Float64Array(policies.length * folds);
  const crossings = new Float64Array(pauses.length);
  const durations = Float64Array.from(pauses, ({ duration }) => duration);
  let crossed = NaN;
  policies.forEach((policy, number) => {
    if (policy.threshold !== crossed) {
      crossed = policy.threshold;
      for (let index = 0; index < pauses.length; index += 1) crossings[index] = crossingOf(scores[index]!, durations[index]!, crossed);
    }
    const base = number * folds;
    for (let index = 0; index < pauses.length; index += 1) {
      // As fireTime and isCut say; written out, as this line runs some hundred million times.
      const fire = Math.min(Math.max(crossings[index]!, policy.delay), policy.timeout);
      const at = base + foldOf[index]!;
      const duration = durations[index]!;
      if (duration === Infinity) waits[at] = waits[at]! + fire;
      else if (duration > fire + 1e-9) cuts[at] = cuts[at]! + 1;
    }
  });
  return { folds, holds, ends, cuts, waits };
}

/** What a policy does over all folds but one, or over all. */
export function outcomeOf({ folds, holds, ends, cuts, waits }: Sweep, policy: number, without = -1): Outcome {
  let cut = 0;
  let wait = 0;
  let holdCount = 0;
  let endCount = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    if (fold === without) continue;
    cut += cuts[policy * folds + fold]!;
    wait += waits[policy * folds + fold]!;
    holdCount += holds[fold]!;
    endCount += ends[fold]!;
  }
  return { cutRate: holdCount > 0 ? cut / holdCount : 0, latency: endCount > 0 ? wait / endCount : 0 };
}

/** What one policy does at one pause: whether it cuts a hold, or how long it waits at an end. */
export function decide(pause: Pause, scores: ArrayLike<number>, policy: Policy): { readonly cut: boolean; readonly wait: number } {
  const fire = fireTime(crossingOf(scores, pause.duration, policy.threshold), policy);
  return { cut: pause.kind === 'hold' && isCut(pause.duration, fire), wait: fire };
}
