import { policies, type Policy } from './policy.ts';
import { outcomeOf, type Outcome, type Sweep } from './sweepPolicies.ts';

/** What must not be exceeded; the other one is made as small as it can be. */
export interface Budget {
  readonly name: string;
  readonly of: 'latency' | 'cutRate';
  /** Seconds, or a share. */
  readonly limit: number;
}

export const budgets: readonly Budget[] = [
  { name: 'cut-offs at 300 ms', of: 'latency', limit: 0.3 },
  { name: 'cut-offs at 600 ms', of: 'latency', limit: 0.6 },
  { name: 'dead air at 5 %', of: 'cutRate', limit: 0.05 },
  { name: 'dead air at 10 %', of: 'cutRate', limit: 0.1 },
];

/** What a budget leaves to make small. */
export function goalOf(budget: Budget, outcome: Outcome): number {
  return budget.of === 'latency' ? outcome.cutRate : outcome.latency;
}

/** What a budget limits. */
export function costOf(budget: Budget, outcome: Outcome): number {
  return budget.of === 'latency' ? outcome.latency : outcome.cutRate;
}

const tiny = 1e-9;

/** True where the first is the better choice under the budget; ties go to the lower cost, then to the earlier policy. */
function better(budget: Budget, outcome: Outcome, than: Outcome): boolean {
  const [goal, goalThan] = [goalOf(budget, outcome), goalOf(budget, than)];
  return goal < goalThan - tiny || (goal < goalThan + tiny && costOf(budget, outcome) < costOf(budget, than) - tiny);
}

/** The best policy for each budget, chosen on all folds but `without`; undefined where none keeps to it. */
export function choosePolicies(sweep: Sweep, without = -1): readonly (number | undefined)[] {
  const best: ({ number: number; outcome: Outcome } | undefined)[] = budgets.map(() => undefined);
  for (let number = 0; number < policies.length; number += 1) {
    const outcome = outcomeOf(sweep, number, without);
    budgets.forEach((budget, index) => {
      if (costOf(budget, outcome) > budget.limit + tiny) return;
      const known = best[index];
      if (!known || better(budget, outcome, known.outcome)) best[index] = { number, outcome };
    });
  }
  return best.map((choice) => choice?.number);
}

export interface CurvePoint extends Outcome {
  readonly policy: Policy;
  readonly number: number;
}

/** Policies that no other one beats in both cut-offs and latency, by latency. */
export function paretoCurve(sweep: Sweep): readonly CurvePoint[] {
  const points = policies
    .map((policy, number): CurvePoint => ({ policy, number, ...outcomeOf(sweep, number) }))
    .sort((a, b) => a.latency - b.latency || a.cutRate - b.cutRate || a.number - b.number);
  let least = Infinity;
  return points.filter(({ cutRate }) => {
    if (cutRate >= least - 1e-12) return false;
    least = cutRate;
    return true;
  });
}
