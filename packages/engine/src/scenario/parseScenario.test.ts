import { describe, expect, it } from 'vitest';
import { ParleyError } from '../errors/ParleyError.ts';
import { applyDifficulty } from './applyDifficulty.ts';
import { parsePersona, parseScenario } from './parseScenario.ts';
import { scenarioJsonSchema } from './scenarioJsonSchema.ts';
import { pipScenario } from './scenarios/pip/pipScenario.ts';

type Fields = Record<string | number, unknown>;

/** Sets the field at `path`, or deletes it where `value` is undefined. */
function change(document: unknown, path: string, value: unknown): void {
  const keys = path.split('.');
  const parent = keys.slice(0, -1).reduce((node, key) => (node as Fields)[key], document) as Fields;
  if (value === undefined) delete parent[keys.at(-1)!];
  else parent[keys.at(-1)!] = value;
}

/** What is said about a copy of the scenario in which these fields were changed. */
function faultsAfter(changes: Readonly<Record<string, unknown>>): string {
  const document = structuredClone(pipScenario);
  for (const [path, value] of Object.entries(changes)) change(document, path, value);
  try {
    parseScenario(document);
  } catch (error) {
    if (ParleyError.is(error) && error.code === 'invalid-document') return error.message;
    throw error;
  }
  return 'nothing wrong';
}

const patience = 'expected low, medium, high, or { minWait, maxWait } in milliseconds with minWait ≤ maxWait';

describe('parseScenario', () => {
  it('accepts what is right', () => {
    expect(faultsAfter({})).toBe('nothing wrong');
    expect(faultsAfter({ 'persona.floor.patience': { minWait: 300, maxWait: 2000 } })).toBe('nothing wrong');
    expect(faultsAfter({ script: undefined })).toBe('nothing wrong');
  });

  it.each([
    ['persona.floor.patience', 'slow', `persona.floor.patience: ${patience}, came "slow"`],
    ['persona.floor.patience', { minWait: 900, maxWait: 300 }, `persona.floor.patience: ${patience}, came an object`],
    ['persona.temperament.fall', 1.5, 'persona.temperament.fall: expected a number of at most 1, came 1.5'],
    ['persona.mood', 'sad', 'persona.mood: expected no such field, came "sad"'],
    ['title', undefined, 'title: expected string, came nothing'],
    ['domain', 'law', 'domain: expected one of leadership, sales, compliance, coaching, onboarding, came "law"'],
    ['objectives.1.kind', 3, 'objectives[1].kind: expected one of must, should, avoid, came 3'],
    ['script.beats.0.when.said', ['moon'], 'script.beats[0].when.said[0]: expected the id of a topic, there is no topic "moon"'],
    ['script.beats.0.ending', 'party', 'script.beats[0].ending: expected the id of an ending, there is no ending "party"'],
    ['script.words.en.news', undefined, 'script.words.en.news: expected wordings of this beat, came nothing'],
    ['persona.facts.1.id', 'payment-core', 'persona.facts[1].id: expected an id of its own, "payment-core" came twice'],
  ])('names %s when it is %j', (path, value, message) => {
    expect(faultsAfter({ [path]: value }).split('\n')).toContain(message);
  });

  it('names every wrong field at once and counts them', () => {
    expect(faultsAfter({ version: 'one', 'persona.age': 'old' })).toBe(
      'This is not a scenario document; 2 fields are wrong.\nversion: expected a version such as 1.0.0, came "one"\npersona.age: expected number, came "old"',
    );
  });

  it.each([null, undefined, 4, 'text', []])('refuses %s as a whole', (document) => {
    expect(() => parseScenario(document)).toThrow(/document: expected object/);
  });

  it('checks a persona on its own', () => {
    expect(parsePersona(pipScenario.persona)).toEqual(pipScenario.persona);
    expect(() => parsePersona({})).toThrow(/not a persona document[\s\S]*name: expected string, came nothing/);
  });
});

describe('scenarioJsonSchema', () => {
  it('is a JSON Schema with the same required fields', () => {
    const schema = scenarioJsonSchema() as { $schema: string; required: string[]; additionalProperties: boolean };
    expect(schema.$schema).toContain('json-schema.org/draft/2020-12');
    expect(schema.required).toEqual(expect.arrayContaining(['persona', 'rubric', 'endings']));
    expect(schema.required).not.toContain('script');
    expect(schema.additionalProperties).toBe(false);
  });
});

describe('applyDifficulty', () => {
  it('shifts gates, start and temperament within bounds and leaves the scenario alone', () => {
    const hard = applyDifficulty(pipScenario, 'hard');
    const gate = (id: string, scenario = pipScenario): number => scenario.persona.facts.find((fact) => fact.id === id)!.gate.trust!;
    expect(gate('father', hard)).toBeCloseTo(gate('father') + 0.08);
    expect(hard.stance.start.trust).toBeCloseTo(0.25);
    expect(hard.persona.floor.patience).toBe('low');
    expect(hard.persona.temperament.fall).toBeCloseTo(0.84);
    expect(gate('father')).toBe(0.6);
    expect(() => applyDifficulty(pipScenario, 'brutal')).toThrow(/gentle, standard, hard/);
  });
});
