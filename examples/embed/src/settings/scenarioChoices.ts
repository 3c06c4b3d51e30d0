import { applyDifficulty, toPublicScenario, type PublicScenario, type Scenario } from '@parley/engine';
import type { Settings } from './Settings.ts';

/** The conversations there are, as a learner may know them. */
export async function listScenarios(host: Settings['host']): Promise<readonly PublicScenario[]> {
  if (host === 'browser') return (await import('@parley/engine/scenarios')).scenarios.map(toPublicScenario);
  return (await ask('/api/scenarios')) as readonly PublicScenario[];
}

/** The whole scenario where this page hosts the talk itself, at the chosen level; only its public part where the server does. */
export async function loadScenario({ host, scenario: id, level }: Pick<Settings, 'host' | 'scenario' | 'level'>): Promise<Scenario | PublicScenario> {
  if (host === 'server') return (await ask(`/api/scenarios/${id}`)) as PublicScenario;
  const { scenarios } = await import('@parley/engine/scenarios');
  const scenario = scenarios.find((known) => known.id === id) ?? scenarios[0]!;
  return level && scenario.difficulty.some((known) => known.id === level) ? applyDifficulty(scenario, level) : scenario;
}

async function ask(path: string): Promise<unknown> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`The server gave no scenario (${answer.status}). Start it with: npm start`);
  return answer.json();
}
