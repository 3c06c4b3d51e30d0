import { applyDifficulty, inLanguage, scenarioLanguages, toPublicScenario, type PublicScenario, type Scenario } from '@parley/engine';
import type { Settings } from './Settings.ts';

/** The conversations there are, as a learner may know them, in the language of the talk. */
export async function listScenarios({ host, language }: Pick<Settings, 'host' | 'language'>): Promise<readonly PublicScenario[]> {
  if (host === 'server') return (await ask('/api/scenarios')) as readonly PublicScenario[];
  return (await import('@parley/engine/scenarios')).scenarios.map((scenario) => toPublicScenario(heldIn(scenario, language)));
}

/** The whole scenario where this page hosts the talk itself, in the chosen language at the chosen level; only its public part where the server does. */
export async function loadScenario({ host, scenario: id, level, language }: Pick<Settings, 'host' | 'scenario' | 'level' | 'language'>): Promise<Scenario | PublicScenario> {
  if (host === 'server') return (await ask(`/api/scenarios/${id}`)) as PublicScenario;
  const { scenarios } = await import('@parley/engine/scenarios');
  const scenario = heldIn(scenarios.find((known) => known.id === id) ?? scenarios[0]!, language);
  return level && scenario.difficulty.some((known) => known.id === level) ? applyDifficulty(scenario, level) : scenario;
}

function heldIn(scenario: Scenario, language: string | undefined): Scenario {
  return language !== undefined && scenarioLanguages(scenario).includes(language) ? inLanguage(scenario, language) : scenario;
}

async function ask(path: string): Promise<unknown> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`The server gave no scenario (${answer.status}). Start it with: npm start`);
  return answer.json();
}
