import { costOf, goalOf, type Budget } from './budgets.ts';
import { groupOutcomes, pooled, type AtBudget, type ByGroup, type Judged, type Parting } from './judgeSystem.ts';
import type { Pause } from './pausesOf.ts';
import { policies } from './policy.ts';
import { silenceAt, silentHolds } from './silenceAt.ts';
import { intervalOf, resamplings, type Interval } from './statistics.ts';
import { decide, outcomeOf } from './sweepPolicies.ts';

/** A system beside the silence-only one at one budget. */
export interface Comparison {
  /** Below 1 is better than silence only. */
  readonly ratio: number;
  readonly ratioInterval: Interval;
  /** System minus silence only, shares or seconds; below 0 is better. */
  readonly difference: number;
  readonly differenceInterval: Interval;
}

export interface BudgetComparison {
  /** Operating points chosen on the scored pauses, anew in each resampling, for both systems. */
  readonly swept: Comparison | undefined;
  /** Operating points chosen on other groups. */
  readonly heldOut: Comparison | undefined;
  /**
   * The same decisions beside silence only at the latency (or cut-off rate) that they came to, so that
   * a budget missed on held-out groups neither helps nor harms.
   */
  readonly heldOutAtSameCost: Comparison | undefined;
}

/** Which policies may become the best one of a resampling: near the budget, and not much worse than the best. Others are not tried there. */
const near = { cost: [0.7, 1.4], goal: 1.2 } as const;

/** Compares a system with the silence-only one, with 95 % intervals from resampling whole groups. */
export function compareSystems(system: Judged, silence: Judged, pauses: readonly Pause[], parting: Parting, times = 1000): readonly BudgetComparison[] {
  const draws = parting.groups.length > 1 ? resamplings(parting.groups.length, times) : [];
  const holds = silentHolds(pauses, parting);
  return system.at.map(({ budget, swept, heldOut }, index) => {
    const other = silence.at[index]!;
    const own = draws.length > 0 ? candidates(system, budget, pauses, parting) : [];
    const base = draws.length > 0 ? candidates(silence, budget, pauses, parting) : [];
    const best = (list: readonly ByGroup[], at: AtBudget, drawn?: ArrayLike<number>): number => (drawn ? bestOf(list, budget, drawn) : goalOf(budget, at.swept!.outcome));
    return {
      swept: swept && other.swept && compare((drawn) => [best(own, system.at[index]!, drawn), best(base, other, drawn)], draws),
      heldOut: heldOut && other.heldOut && compare((drawn) => [goalOf(budget, pooled(heldOut.byGroup, drawn)), goalOf(budget, pooled(other.heldOut!.byGroup, drawn))], draws),
      heldOutAtSameCost:
        heldOut &&
        compare((drawn) => {
          const outcome = pooled(heldOut.byGroup, drawn);
          return [goalOf(budget, outcome), silenceAt(budget, costOf(budget, outcome), holds, drawn)];
        }, draws),
    };
  });
}

function compare(goals: (drawn?: ArrayLike<number>) => readonly [number, number], draws: readonly ArrayLike<number>[]): Comparison {
  const [own, base] = goals();
  const resampled = draws.map((drawn) => goals(drawn)).filter((pair) => pair.every(Number.isFinite));
  return {
    ratio: own / base,
    ratioInterval: intervalOf(resampled.map(([a, b]) => a / b)),
    difference: own - base,
    differenceInterval: intervalOf(resampled.map(([a, b]) => a - b)),
  };
}

/** The policies that may be the best of a resampling at a budget, each with what it does in every group. */
function candidates({ sweep, scores, at }: Judged, budget: Budget, pauses: readonly Pause[], parting: Parting): readonly ByGroup[] {
  const best = at.find((judged) => judged.budget === budget)?.swept;
  if (!best) return [];
  const bound = goalOf(budget, best.outcome) * near.goal;
  const seen = new Set<string>();
  return policies.flatMap((policy, number) => {
    const outcome = outcomeOf(sweep, number);
    const share = costOf(budget, outcome) / budget.limit;
    if (share < near.cost[0] || share > near.cost[1] || goalOf(budget, outcome) > bound) return [];
    // Of the very many policies of the grid that come to nearly the same, one is tried.
    const key = `${outcome.cutRate.toFixed(3)} ${outcome.latency.toFixed(2)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [groupOutcomes(pauses.map((pause, index) => ({ pause, ...decide(pause, scores[index]!, policy) })), parting)];
  });
}

/** The least goal of the policies that keep to the budget in one resampling. */
function bestOf(list: readonly ByGroup[], budget: Budget, drawn: ArrayLike<number>): number {
  let least = Infinity;
  for (const byGroup of list) {
    const outcome = pooled(byGroup, drawn);
    if (costOf(budget, outcome) <= budget.limit + 1e-9) least = Math.min(least, goalOf(budget, outcome));
  }
  return least;
}
