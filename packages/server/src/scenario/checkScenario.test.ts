import { scenarios } from '@parley/engine/scenarios';
import { describe, expect, it } from 'vitest';
import { checkScenario } from './checkScenario.ts';

const text = JSON.stringify(scenarios[0], null, 2);
const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('checkScenario', () => {
  it('finds no errors in what comes along', () => {
    expect(checkScenario(text).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(checkScenario(`\uFEFF${text}`)).toEqual(checkScenario(text));
  });

  it('names the line of a wrong field', () => {
    const wrong = text.replace('"verbosity": "terse"', '"verbosity": "chatty"');
    expect(checkScenario(wrong)).toMatchObject({ scenario: undefined, findings: [{ line: lineOf('"verbosity"'), severity: 'error', message: expect.stringContaining('persona.communicationStyle.verbosity: expected one of') }] });
  });

  it('names the line of a gate that never opens', () => {
    const scenario = structuredClone(scenarios[0]!) as { persona: { facts: { gate: object }[] }; objectives: { id: string; metWhen?: object }[] };
    scenario.persona.facts[1]!.gate = { afterObjective: 'ask-view' };
    delete scenario.objectives.find(({ id }) => id === 'ask-view')!.metWhen;
    const wrong = JSON.stringify(scenario, null, 2);
    const line = wrong.slice(0, wrong.indexOf('"afterObjective"')).split('\n').length - 1;
    expect(checkScenario(wrong).findings).toContainEqual(expect.objectContaining({ line, severity: 'error', message: expect.stringContaining('never opens offline') }));
  });

  it('names the line of broken JSON', () => {
    expect(checkScenario('{\n  "id": "x",\n  "title" "y"\n}').findings[0]).toMatchObject({ line: 3, message: 'this is not JSON: a colon is missing behind the name of a field' });
    expect(checkScenario('').findings).toEqual([{ path: [], severity: 'error', line: 1, message: 'the file is empty' }]);
    expect(checkScenario(text.slice(0, text.indexOf('"brief"'))).findings).toMatchObject([{ message: expect.stringContaining('cut off') }]);
  });

  it('tells a misspelt field what it was meant to be', () => {
    const wrong = text.replace('"difficulty": [', '"difficlty": [');
    expect(checkScenario(wrong).findings).toContainEqual(expect.objectContaining({ line: lineOf('"difficulty": ['), message: expect.stringContaining('perhaps "difficulty" is meant') }));
    expect(checkScenario(text.replace('"verbosity"', '"verbositty"')).findings.map(({ message }) => message).join()).toContain('perhaps "verbosity" is meant');
    expect(checkScenario(text.replace('"domain"', '"colour"')).findings.map(({ message }) => message).join()).not.toContain('perhaps');
  });
});
