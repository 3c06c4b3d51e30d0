import { ParleyError } from '../errors/ParleyError.ts';
import { applyDifficulty } from './applyDifficulty.ts';
import { inLanguage, scenarioLanguages } from './inLanguage.ts';
import type { Scenario } from './Scenario.ts';
import { toPublicScenario, type PublicScenario } from './toPublicScenario.ts';

/** How a learner wants a scenario held. */
export interface ScenarioChoice {
  /** BCP 47; its language decides. @defaultValue the scenario's own */
  readonly locale?: string | undefined;
  /** Id of a level of difficulty. @defaultValue as the scenario is written */
  readonly level?: string | undefined;
}

/** The public part of a scenario, and what a learner may choose of it. */
export interface ScenarioOffer extends PublicScenario {
  /** Primary subtags, the scenario's own first. */
  readonly languages: readonly string[];
  /** Easiest first, as the scenario lists them; their labels are in the language of the offer. */
  readonly levels: readonly { readonly id: string; readonly label: string }[];
}

/** What a learner's browser may hold of a scenario before the talk. */
export function offerOf(scenario: Scenario): ScenarioOffer {
  const levels = scenario.difficulty.map(({ id, label }) => ({ id, label }));
  return { ...toPublicScenario(scenario), languages: scenarioLanguages(scenario), levels };
}

/**
 * The scenario as it was chosen, its language first. What it does not have is left as it is written, and
 * stands among the problems: `invalid-document`, with what there is to choose from.
 */
export function chooseScenario(scenario: Scenario, { locale, level }: ScenarioChoice): { scenario: Scenario; problems: readonly ParleyError[] } {
  const problems: ParleyError[] = [];
  const orAsIs = (before: Scenario, change: (scenario: Scenario) => Scenario): Scenario => {
    try {
      return change(before);
    } catch (error) {
      if (!ParleyError.is(error)) throw error;
      problems.push(error);
      return before;
    }
  };
  // A client's tag goes no farther than its language: the locale stands in prompts.
  const held = locale === undefined ? scenario : orAsIs(scenario, (each) => inLanguage(each, locale.split('-')[0]!.toLowerCase().slice(0, 8)));
  const chosen = level === undefined || level === scenario.level ? held : orAsIs(held, (each) => onLevel(each, level));
  return { scenario: chosen, problems };
}

/** A document that was set to a level already would be set to two. */
function onLevel(scenario: Scenario, level: string): Scenario {
  if (scenario.level === undefined) return applyDifficulty(scenario, level);
  throw new ParleyError(`This scenario is set to the level "${scenario.level}" and to no other.`, { code: 'invalid-document', port: 'scenario' });
}
