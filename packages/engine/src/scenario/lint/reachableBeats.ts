import type { Beat, Scenario } from '../Scenario.ts';

/**
 * The beats that some conversation can come to, by what they need of other beats and of facts: a fixed
 * point over `visited`, `anyVisited`, `disclosed` and objectives. Moves, topics and stance are taken as possible.
 */
export function reachableBeats(scenario: Scenario): ReadonlySet<string> {
  const beats = scenario.script?.beats ?? [];
  const reached = new Set<string>();
  const told = new Set<string>();
  const met = new Set(scenario.objectives.filter(({ metWhen }) => metWhen).map(({ id }) => id));
  const possible = ({ when }: Beat): boolean =>
    !when ||
    ((when.visited ?? []).every((id) => reached.has(id)) &&
      (!when.anyVisited || when.anyVisited.some((id) => reached.has(id))) &&
      (when.disclosed ?? []).every((id) => told.has(id)) &&
      (when.objectives ?? []).every((id) => met.has(id)) &&
      [when.stance?.trust, when.stance?.tension, when.stance?.engagement, when.hurt].every((range) => (range?.min ?? 0) <= Math.min(1, range?.max ?? 1) && (range?.max ?? 1) >= 0));
  for (let grew = true; grew; ) {
    grew = false;
    for (const beat of beats) {
      if (reached.has(beat.id) || !possible(beat)) continue;
      reached.add(beat.id);
      for (const fact of beat.discloses ?? []) told.add(fact);
      grew = true;
    }
  }
  return reached;
}
