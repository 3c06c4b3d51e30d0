import { groupOutcomes, pooled, type Decision, type Parting } from './judgeSystem.ts';
import type { Pause } from './pausesOf.ts';
import { silenceAt, silentHolds } from './silenceAt.ts';
import { intervalOf, resamplings, type Interval } from './statistics.ts';
import type { Outcome } from './sweepPolicies.ts';

/** What a system does that decides by itself. */
export interface FixedOutcome {
  readonly name: string;
  readonly outcome: Outcome;
  readonly cutInterval: Interval;
  readonly decisions: readonly Decision[];
  /** Share of the holds that silence only cuts at the same mean latency. */
  readonly silenceCuts: number;
  /** Cut-offs to those of silence only at the same latency. */
  readonly ratio: number;
  readonly ratioInterval: Interval;
}

const sameLatency = { name: '', of: 'latency', limit: NaN } as const;

export function fixedOutcome(name: string, decisions: readonly Decision[], pauses: readonly Pause[], parting: Parting, times: number): FixedOutcome {
  const byGroup = groupOutcomes(decisions, parting);
  const holds = silentHolds(pauses, parting);
  const outcome = pooled(byGroup);
  const silenceCuts = silenceAt(sameLatency, outcome.latency, holds);
  const drawn = parting.groups.length > 1 ? resamplings(parting.groups.length, times) : [];
  const resampled = drawn.map((draw) => {
    const again = pooled(byGroup, draw);
    return { cutRate: again.cutRate, ratio: again.cutRate / silenceAt(sameLatency, again.latency, holds, draw) };
  });
  return {
    name,
    outcome,
    cutInterval: intervalOf(resampled.map(({ cutRate }) => cutRate)),
    decisions,
    silenceCuts,
    ratio: outcome.cutRate / silenceCuts,
    ratioInterval: intervalOf(resampled.map(({ ratio }) => ratio).filter(Number.isFinite)),
  };
}
