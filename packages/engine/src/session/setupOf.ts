import { defaultFloorSettings, type FloorSettings } from '../floor/floorTypes.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { toPublicScenario, type PublicScenario } from '../scenario/toPublicScenario.ts';
import type { Stance } from '../reasoning/stance/Stance.ts';
import type { SessionSetup } from './sessionTypes.ts';

/** Where a persona of whom nothing is known stands: what a learner's browser assumes. */
const unknownStance: Stance = { trust: 0.4, tension: 0.4, engagement: 0.5 };

export interface SetupOptions {
  /** Overrides the persona's own way with the floor. */
  readonly floor?: Partial<FloorSettings>;
  readonly seed: number;
}

/** A whole scenario names where the stance starts; the public part does not. */
export function isWhole(scenario: Scenario | PublicScenario): scenario is Scenario {
  return 'script' in scenario || 'stance' in scenario;
}

export function publicPartOf(scenario: Scenario | PublicScenario): PublicScenario {
  return isWhole(scenario) ? toPublicScenario(scenario) : scenario;
}

/** What the machines start from, out of a scenario and the host's wishes. */
export function setupOf(scenario: Scenario | PublicScenario, { floor, seed }: SetupOptions): SessionSetup {
  const { persona, locale } = scenario;
  return {
    locale,
    seed,
    floor: { ...defaultFloorSettings, ...persona.floor, ...floor },
    stance: isWhole(scenario) ? scenario.stance.start : unknownStance,
    ...(isWhole(scenario) && scenario.persona.respects && { respects: scenario.persona.respects }),
    temperament: persona.temperament,
    opening: true,
  };
}
