import type { Scenario } from '../Scenario.ts';
import { complianceScenario } from './compliance/complianceScenario.ts';
import { feedbackScenario } from './feedback/feedbackScenario.ts';
import { pipScenario } from './pip/pipScenario.ts';
import { priceScenario } from './price/priceScenario.ts';

export { complianceScenario } from './compliance/complianceScenario.ts';
export { feedbackScenario } from './feedback/feedbackScenario.ts';
export { pipScenario } from './pip/pipScenario.ts';
export { priceScenario } from './price/priceScenario.ts';

/** The scenarios that come with Parley. */
export const scenarios: readonly Scenario[] = [pipScenario, priceScenario, feedbackScenario, complianceScenario];
