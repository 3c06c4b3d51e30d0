import { foldsOf } from './foldsOf.ts';
import type { Parting } from './judgeSystem.ts';
import type { Pause } from './pausesOf.ts';

/** Numbers the groups, and parts the pauses into folds in which whatever is held out together stays together. */
export function partingOf(pauses: readonly Pause[], count: number): Parting {
  const groups = [...new Set(pauses.map(({ group }) => group))];
  const numbers = new Map(groups.map((group, index) => [group, index]));
  const folds = foldsOf(pauses.map(({ heldOut }) => ({ group: heldOut })), count);
  const foldBy = new Map(folds.flatMap((fold, index) => [...fold].map((name) => [name, index] as const)));
  return { groups, groupOf: pauses.map(({ group }) => numbers.get(group)!), foldOf: pauses.map(({ heldOut }) => foldBy.get(heldOut)!) };
}
