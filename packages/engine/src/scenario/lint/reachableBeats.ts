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
      [when.anyVisited, when.after].every((ids) => !ids || ids.some((id) => reached.has(id))) &&
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

/** What an unreachable beat waits for in vain, in words, such as `the beat "news" before it`. */
export function vainHopes(scenario: Scenario, { when = {} }: Beat, reached: ReadonlySet<string>): string {
  const told = new Set(scenario.script?.beats.flatMap(({ id, discloses = [] }) => (reached.has(id) ? discloses : [])));
  const met = (id: string): boolean => scenario.objectives.some((objective) => objective.id === id && objective.metWhen);
  const hopes = [
    ...(when.visited ?? []).filter((id) => !reached.has(id)).map((id) => `the beat "${id}" before it`),
    ...[when.anyVisited, when.after].flatMap((ids) => (ids && !ids.some((id) => reached.has(id)) ? [`one of the beats ${ids.map((id) => `"${id}"`).join(', ')} before it`] : [])),
    ...(when.disclosed ?? []).filter((id) => !told.has(id)).map((id) => `the fact "${id}", which no beat tells`),
    ...(when.objectives ?? []).filter((id) => !met(id)).map((id) => `the objective "${id}", which has no rule by which it is met`),
  ];
  return hopes.join(' and ') || 'a stance that does not exist, since its least is above its most';
}
