import { budgets, choosePolicies, paretoCurve, type Budget, type CurvePoint } from './budgets.ts';
import type { Pause } from './pausesOf.ts';
import { policies, type Policy } from './policy.ts';
import { decide, outcomeOf, sweepPolicies, type Outcome, type Scores, type Sweep } from './sweepPolicies.ts';

/** What one policy, or one policy a fold, did in each group; for resampling. */
export interface ByGroup {
  readonly holds: Float64Array;
  readonly cuts: Float64Array;
  readonly ends: Float64Array;
  readonly waits: Float64Array;
}

export interface AtBudget {
  readonly budget: Budget;
  /** Chosen on the very pauses it is scored on, as eot-bench does; undefined where no policy keeps to the budget. */
  readonly swept: { readonly policy: Policy; readonly outcome: Outcome } | undefined;
  /** Chosen on the other folds; the budget may then be missed a little either way. */
  readonly heldOut: { readonly outcome: Outcome; readonly byGroup: ByGroup; readonly decisions: readonly Decision[] } | undefined;
}

export interface Decision {
  readonly pause: Pause;
  readonly cut: boolean;
  /** Silence after which the policy acts, seconds. */
  readonly wait: number;
}

export interface Judged {
  readonly name: string;
  readonly note: string;
  readonly at: readonly AtBudget[];
  readonly curve: readonly CurvePoint[];
  readonly sweep: Sweep;
  readonly scores: Scores;
}

/** The groups of the pauses by number, and the fold of each pause. */
export interface Parting {
  readonly groups: readonly string[];
  readonly groupOf: readonly number[];
  readonly foldOf: readonly number[];
}

/** Scores one system at every budget. */
export function judgeSystem(name: string, note: string, pauses: readonly Pause[], scores: Scores, parting: Parting): Judged {
  const sweep = sweepPolicies(pauses, scores, parting.foldOf);
  const swept = choosePolicies(sweep);
  const byFold = Array.from({ length: sweep.folds }, (_, fold) => choosePolicies(sweep, fold));
  const at = budgets.map((budget, index): AtBudget => {
    const best = swept[index];
    const chosen = byFold.map((fold) => fold[index]);
    return {
      budget,
      swept: best === undefined ? undefined : { policy: policies[best]!, outcome: outcomeOf(sweep, best) },
      heldOut: chosen.includes(undefined) || sweep.folds < 2 ? undefined : heldOut(pauses, scores, parting, chosen as number[]),
    };
  });
  return { name, note, at, curve: paretoCurve(sweep), sweep, scores };
}

function heldOut(pauses: readonly Pause[], scores: Scores, parting: Parting, chosen: readonly number[]) {
  const decisions = pauses.map((pause, index): Decision => {
    const policy = policies[chosen[parting.foldOf[index]!]!]!;
    return { pause, ...decide(pause, scores[index]!, policy) };
  });
  const byGroup = groupOutcomes(decisions, parting);
  return { decisions, byGroup, outcome: pooled(byGroup) };
}

export function groupOutcomes(decisions: readonly Decision[], { groups, groupOf }: Parting): ByGroup {
  const column = (): Float64Array => new Float64Array(groups.length);
  const byGroup: ByGroup = { holds: column(), cuts: column(), ends: column(), waits: column() };
  decisions.forEach(({ pause, cut, wait }, index) => {
    const group = groupOf[index]!;
    const [count, sum, amount] = pause.kind === 'hold' ? [byGroup.holds, byGroup.cuts, Number(cut)] : [byGroup.ends, byGroup.waits, wait];
    count[group] = count[group]! + 1;
    sum[group] = sum[group]! + amount;
  });
  return byGroup;
}

/** Over all groups, or over as many of each as were drawn. */
export function pooled({ holds, cuts, ends, waits }: ByGroup, drawn?: ArrayLike<number>): Outcome {
  let [held, cut, ended, waited] = [0, 0, 0, 0];
  for (let group = 0; group < holds.length; group += 1) {
    const weight = drawn?.[group] ?? 1;
    held += holds[group]! * weight;
    cut += cuts[group]! * weight;
    ended += ends[group]! * weight;
    waited += waits[group]! * weight;
  }
  return { cutRate: cut / held, latency: waited / ended };
}
