import { goalOf, type Budget } from './budgets.ts';
import type { Parting } from './judgeSystem.ts';
import type { Pause } from './pausesOf.ts';

/** The holds from the longest to the shortest, each with its group. */
export interface SilentHolds {
  readonly durations: Float64Array;
  readonly groups: Uint32Array;
}

export function silentHolds(pauses: readonly Pause[], { groupOf }: Parting): SilentHolds {
  const holds = pauses.map(({ kind, duration }, index) => ({ kind, duration, group: groupOf[index]! })).filter(({ kind }) => kind === 'hold');
  holds.sort((a, b) => b.duration - a.duration);
  return { durations: Float64Array.from(holds, ({ duration }) => duration), groups: Uint32Array.from(holds, ({ group }) => group) };
}

/** What waiting the same in every silence comes to at a given latency, or at a given share of holds cut. */
export function silenceAt(budget: Budget, cost: number, { durations, groups }: SilentHolds, drawn?: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < groups.length; index += 1) total += drawn?.[groups[index]!] ?? 1;
  let cut = 0;
  for (let index = 0; index < groups.length; index += 1) {
    const duration = durations[index]!;
    const more = cut + (drawn?.[groups[index]!] ?? 1);
    if (budget.of === 'latency' ? duration <= cost + 1e-9 : more / total > cost + 1e-9) {
      return goalOf(budget, { cutRate: cut / total, latency: Math.max(0.2, duration) });
    }
    cut = more;
  }
  return goalOf(budget, { cutRate: cut / total, latency: 0.2 });
}
