import { scenarios } from '@parley/engine/scenarios';
import { describe, expect, it } from 'vitest';
import { checkScenario } from './checkScenario.ts';

const text = JSON.stringify(scenarios[0], null, 2);
const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('checkScenario', () => {
  it('finds no errors in what comes along', () => {
    expect(checkScenario(text).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
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
    expect(checkScenario('{\n  "id": "x",\n  "title" "y"\n}').findings[0]).toMatchObject({ line: 3, message: expect.stringMatching(/not JSON: colon expected/) });
    expect(checkScenario('').findings[0]!.severity).toBe('error');
  });
});
