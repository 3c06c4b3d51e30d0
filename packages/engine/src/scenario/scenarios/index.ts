import type { Scenario } from '../Scenario.ts';
import { pipScenario } from './pip/pipScenario.ts';

export { pipScenario } from './pip/pipScenario.ts';

/** The scenarios that come with Parley. */
export const scenarios: readonly Scenario[] = [pipScenario];
