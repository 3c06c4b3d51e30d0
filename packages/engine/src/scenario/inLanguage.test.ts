import { describe, expect, it } from 'vitest';
import { inLanguage, scenarioLanguages } from './inLanguage.ts';
import { lintScenario } from './lint/lintScenario.ts';
import { parseScenario } from './parseScenario.ts';
import { scenarios } from './scenarios/index.ts';
import { toPublicScenario } from './toPublicScenario.ts';

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  it('can be read in every language that it speaks', () => {
    expect(scenarioLanguages(scenario)).toEqual(['en', 'de']);
    expect(lintScenario(scenario).filter(({ path }) => path[0] === 'translations')).toEqual([]);
    const [english, german] = [toPublicScenario(scenario), toPublicScenario(inLanguage(scenario, 'de-AT'))];
    expect(german.locale).toBe('de-AT');
    for (const read of ['title', 'setting', 'brief'] as const) expect(german[read]).not.toEqual(english[read]);
    expect(german.persona.role).not.toBe(english.persona.role);
    for (const [index, { label }] of german.objectives.entries()) expect(label).not.toBe(english.objectives[index]!.label);
  });

  it('is itself in its own language, and says which it has where it lacks one', () => {
    expect(inLanguage(scenario, 'en-GB')).toBe(scenario);
    expect(() => inLanguage(scenario, 'fr')).toThrow('This scenario does not speak "fr". Its languages: en, de.');
  });
});

it('without translations a document is as valid as before, and is told what it lacks', () => {
  const { translations: _, ...plain } = scenarios[0]!;
  const scenario = parseScenario(structuredClone(plain));
  expect(inLanguage(scenario, 'de')).toMatchObject({ locale: 'de', title: scenario.title });
  expect(lintScenario(scenario)).toContainEqual({ path: ['translations'], severity: 'warning', message: 'speaks de and has no title and brief in it: add translations.de' });
});

it('a translation of what is not there is refused', () => {
  const scenario = structuredClone(scenarios[0]!) as unknown as { translations: { de: { objectives: Record<string, string> } } };
  scenario.translations.de.objectives['be-nice'] = 'Nett sein';
  expect(() => parseScenario(scenario)).toThrow('translations.de.objectives.be-nice: expected the id of an objective, there is no objective "be-nice"');
});
