import type { PublicScenario, Scenario } from '@parley/engine';
import type { Settings } from './Settings.ts';

const id = 'pip-daniel';

/** The whole scenario where this page hosts the talk itself; only its public part where the server does. */
export async function loadScenario(host: Settings['host']): Promise<Scenario | PublicScenario> {
  if (host === 'browser') return (await import('@parley/engine/scenario')).pipScenario;
  const answer = await fetch(`/api/scenarios/${id}`);
  if (!answer.ok) throw new Error(`The server gave no scenario (${answer.status}). Start it with: npm start`);
  return (await answer.json()) as PublicScenario;
}
