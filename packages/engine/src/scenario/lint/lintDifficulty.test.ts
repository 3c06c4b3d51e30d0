import { expect, it } from 'vitest';
import { scenarios } from '../scenarios/index.ts';
import { lintDifficulty } from './lintDifficulty.ts';

it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s turns everything on its three levels', (_, scenario) => {
  expect([...lintDifficulty(scenario)]).toEqual([]);
});

it('names what no level turns, and a patience that no beat has', () => {
  const scenario = structuredClone(scenarios[0]!);
  for (const level of scenario.difficulty) for (const field of ['objections', 'reengage', 'interruptibility'] as const) delete level[field];
  for (const beat of scenario.script!.beats) delete beat.patience;
  const found = [...lintDifficulty(scenario)].map(({ severity, message }) => `${severity}: ${message}`).join('\n');
  expect(found).toMatch(/warning: no level turns the objections/);
  expect(found).toMatch(/warning: no level turns the interruptions/);
  expect(found).toMatch(/error: turns a patience that no beat has/);
});
