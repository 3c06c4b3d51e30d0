import { ParleyError, toPublicScenario, type PublicScenario, type Scenario } from '@parley/engine';

/** The scenarios this host offers. Only the public part of one ever goes to a browser. */
export interface ScenarioRegistry {
  list(): readonly PublicScenario[];
  publicPart(id: string): PublicScenario | undefined;
  /** By its id, or by the beginning of one where only one begins so. @throws ParleyError `invalid-document` */
  whole(id: string): Scenario;
}

/** A later scenario replaces an earlier one of the same id. */
export function createScenarioRegistry(scenarios: readonly Scenario[]): ScenarioRegistry {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const publicParts = new Map([...byId].map(([id, scenario]) => [id, toPublicScenario(scenario)]));
  return {
    list: () => [...publicParts.values()],
    publicPart: (id) => publicParts.get(id),
    whole(id) {
      const begins = [...byId.keys()].filter((known) => known.startsWith(id));
      const found = byId.get(id) ?? (begins.length === 1 ? byId.get(begins[0]!) : undefined);
      if (found) return found;
      throw new ParleyError(`There is no scenario "${id.slice(0, 64)}". There are: ${[...byId.keys()].join(', ')}.`, {
        code: 'invalid-document',
        port: 'scenario',
      });
    },
  };
}
