import { expect, it } from 'vitest';
import { listScenarios, loadScenario } from './scenarioChoices.ts';
import { UnknownScenario } from './UnknownScenario.ts';

const ask = (scenario: string) => loadScenario({ host: 'browser', scenario, level: undefined, language: undefined });

it('loads what was asked for, and says what there is where there is no such conversation', async () => {
  const known = await listScenarios({ host: 'browser', language: undefined });
  expect((await ask(known[1]!.id)).scenario.id).toBe(known[1]!.id);
  const error = await ask('nope').catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(UnknownScenario);
  expect((error as UnknownScenario).message).toContain('“nope”');
  for (const { id } of known) expect((error as UnknownScenario).message).toContain(id);
  expect((error as UnknownScenario).known.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
});
