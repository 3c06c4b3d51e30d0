import { ParleyError, type Scenario, type ScenarioChoice, type ScenarioOffer } from '@parley/engine';
import { chooseScenario, offerOf } from '@parley/engine/scenario';

/** The scenarios this host offers. Only the public part of one ever goes to a browser. */
export interface ScenarioRegistry {
  /** Each in the language of `locale` where it speaks it, else in its own. */
  list(locale?: string): readonly ScenarioOffer[];
  /** As it was chosen; undefined where there is none of that id. @throws ParleyError `invalid-document` for a choice it does not have */
  publicPart(id: string, choice?: ScenarioChoice): ScenarioOffer | undefined;
  /** By its id, or by the beginning of one where only one begins so. @throws ParleyError `invalid-document` */
  whole(id: string): Scenario;
}

/** A later scenario replaces an earlier one of the same id. */
export function createScenarioRegistry(scenarios: readonly Scenario[]): ScenarioRegistry {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  // What hash and offer are made of is long; there are as many as languages times levels.
  const offers = new Map<string, ScenarioOffer>();

  function offered(scenario: Scenario): ScenarioOffer {
    const key = JSON.stringify([scenario.id, scenario.locale, scenario.level]);
    const offer = offers.get(key) ?? offerOf(scenario);
    offers.set(key, offer);
    return offer;
  }

  return {
    list: (locale) => [...byId.values()].map((scenario) => offered(chooseScenario(scenario, { locale }).scenario)),
    publicPart(id, choice = {}) {
      const known = byId.get(id);
      if (!known) return undefined;
      const { scenario, problems } = chooseScenario(known, choice);
      if (problems[0]) throw problems[0];
      return offered(scenario);
    },
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
