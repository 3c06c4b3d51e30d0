import { chooseScenario, offerOf, type PublicScenario, type Scenario, type ScenarioChoice, type ScenarioOffer } from '@parley/engine';
import type { Settings } from './Settings.ts';
import { UnknownScenario } from './UnknownScenario.ts';

/** A conversation as it was chosen, and what else may be chosen of it. */
export interface Chosen {
  /** Whole where this page hosts the talk itself; only its public part where the server does. */
  readonly scenario: Scenario | PublicScenario;
  readonly languages: ScenarioOffer['languages'];
  readonly levels: ScenarioOffer['levels'];
}

/** The conversations there are, as a learner may know them, in the language of the talk where they are held in it. */
export async function listScenarios({ host, language }: Pick<Settings, 'host' | 'language'>): Promise<readonly PublicScenario[]> {
  if (host === 'server') return (await ask('/api/scenarios', { locale: language })) as readonly PublicScenario[];
  const { scenarios } = await import('@parley/engine/scenarios');
  return scenarios.map((scenario) => offerOf(chooseScenario(scenario, { locale: language }).scenario));
}

/**
 * One of them in the chosen language and on the chosen level; what it does not have is left as it is written.
 * @throws UnknownScenario where there is none of that id
 */
export async function loadScenario({ host, scenario: id, level, language }: Pick<Settings, 'host' | 'scenario' | 'level' | 'language'>): Promise<Chosen> {
  if (host === 'server') return loadOffer(id, { locale: language, level });
  const { scenarios } = await import('@parley/engine/scenarios');
  const known = scenarios.find((each) => each.id === id);
  if (!known) throw new UnknownScenario(id, await listScenarios({ host, language }));
  const { scenario } = chooseScenario(known, { locale: language, level });
  const { languages, levels } = offerOf(scenario);
  return { scenario, languages, levels };
}

async function loadOffer(id: string, wanted: ScenarioChoice): Promise<Chosen> {
  const path = `/api/scenarios/${encodeURIComponent(id)}`;
  const offer = (await ask(path)) as ScenarioOffer | undefined;
  if (!offer) throw new UnknownScenario(id, await listScenarios({ host: 'server', language: wanted.locale }));
  const locale = offer.languages.find((language) => language === wanted.locale);
  const level = offer.levels.find((known) => known.id === wanted.level)?.id;
  const { languages, levels, ...scenario } = locale ?? level ? ((await ask(path, { locale, level })) as ScenarioOffer) : offer;
  return { scenario, languages, levels };
}

/** What the server answers; undefined where it has no such thing. */
async function ask(path: string, choice: ScenarioChoice = {}): Promise<unknown> {
  const query = new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== undefined) as [string, string][]);
  const answer = await fetch(query.size > 0 ? `${path}?${query}` : path);
  if (answer.status === 404 && answer.headers.get('content-type')?.includes('json')) return undefined;
  if (!answer.ok) throw new Error(`The server gave no scenario (${answer.status}). Start it with: npm start`);
  return answer.json();
}
