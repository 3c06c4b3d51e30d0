import { describe, expect, it } from 'vitest';
import { appraise } from '../../../reasoning/appraise.ts';
import { emptyLedger } from '../../../reasoning/ledger/Ledger.ts';
import { situationOf } from '../../../reasoning/ledger/Situation.ts';
import { planTurn } from '../../../scripted/planTurn.ts';
import type { Scenario } from '../../Scenario.ts';
import { scenarios } from '../index.ts';

function beatFor(scenario: Scenario, learnerText: string, locale: string): string | undefined {
  const { moves } = appraise(learnerText, locale);
  const history = [{ who: 'persona', text: 'Well.' }, { who: 'learner', text: 'Hello.' }, { who: 'persona', text: 'Well.' }] as const;
  const request = { purpose: 'reply', locale, learnerText, moves, stance: { trust: 0.4, tension: 0.3, engagement: 0.5 }, hurt: 0, percepts: [], history, memory: undefined } as const;
  const situation = situationOf(scenario, locale, request, emptyLedger);
  return planTurn(scenario, { ...request, situation, signal: new AbortController().signal }, 1).beat;
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('a question that nothing is known about, before %s', (_, scenario) => {
  it.each([
    ['en', 'How old is that bridge?'],
    ['en', 'And which shoe is that?'],
    ['de', 'Wie alt ist diese Brücke?'],
    ['de', 'Und welcher Schuh ist das?'],
  ])('gets no yes or no where it wants to know something (%s: %s)', (locale, question) => {
    expect(beatFor(scenario, question, locale)).toBe('asked-what');
  });

  it.each([
    ['en', 'Was that bridge built by a horse?'],
    ['de', 'Wurde diese Brücke von einem Pferd gebaut?'],
  ])('may get half a yes where it asks for one (%s: %s)', (locale, question) => {
    expect(beatFor(scenario, question, locale)).toBe('asked-closed');
  });
});
