import { describe, expect, it } from 'vitest';
import type { Scenario } from '../Scenario.ts';
import { scenarios } from '../scenarios/index.ts';
import { lintScenario } from './lintScenario.ts';

const sound = scenarios[0]!;
const found = (scenario: Scenario): string[] => lintScenario(scenario).filter(({ severity }) => severity === 'error').map(({ path, message }) => `${path.join('.')}: ${message}`);

/** A copy that may be changed. */
function changed(change: (scenario: Scenario & { -readonly [Key in keyof Scenario]: Scenario[Key] }) => void): Scenario {
  const copy = structuredClone(sound) as Parameters<typeof change>[0];
  change(copy);
  return copy;
}

describe('the scenarios that come with Parley', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s has no errors', (_, scenario) => {
    expect(found(scenario)).toEqual([]);
  });
});

describe('a lint', () => {
  it.each<[string, Scenario, RegExp]>([
    ['a beat that waits for itself', changed((scenario) => { scenario.script!.beats[5]!.when = { visited: [scenario.script!.beats[5]!.id] }; }), /script\.beats\.5: .*never be reached: it waits for the beat "[a-z-]+" before it/],
    ['beats that wait for each other', changed((scenario) => { const [a, b] = scenario.script!.beats as [{ id: string; when?: object }, { id: string; when?: object }]; a.when = { visited: [b.id] }; b.when = { visited: [a.id] }; }), /script\.beats\.0.*\n.*script\.beats\.1/],
    ['a beat after a fact that nobody tells', changed((scenario) => { for (const beat of scenario.script!.beats) if (beat.discloses?.includes('father')) delete (beat as { discloses?: unknown }).discloses; }), /can never be reached: it waits for .*the fact "father", which no beat tells/],
    ['words missing in a language', changed((scenario) => { delete scenario.script!.words['de']!['opening']; }), /script\.words\.de: has no words for beat "opening" in de/],
    ['a topic missing in a language', changed((scenario) => { delete scenario.vocabulary['de']!['team']; }), /vocabulary\.de: does not know the topic "team"/],
    ['a gate after an objective that cannot be met', changed((scenario) => { scenario.persona.facts[1]!.gate = { afterObjective: 'ask-view' }; delete (scenario.objectives.find(({ id }) => id === 'ask-view') as { metWhen?: unknown }).metWhen; }), /persona\.facts\.1\.gate: .*never opens/],
    ['a secret without a gate', changed((scenario) => { scenario.persona.facts.find(({ sensitivity }) => sensitivity === 'secret')!.gate = {}; }), /is a secret/],
    ['an ending that nothing leads to', changed((scenario) => { scenario.endings.push({ id: 'parade', when: 'never', tone: 'warm' }); }), /no beat leads to the ending "parade"/],
    ['no way to open', changed((scenario) => { scenario.script!.beats = scenario.script!.beats.filter(({ purpose }) => purpose !== 'open'); }), /no beat for the purpose "open"/],
    ['a beat in the shadow of one that always fits', changed((scenario) => { scenario.script!.beats.push({ id: 'wall', priority: 60, recurs: true }); }), /"wall" above it always fits/],
  ])('finds %s', (_, scenario, pattern) => {
    expect(found(scenario).join('\n')).toMatch(pattern);
  });
});
