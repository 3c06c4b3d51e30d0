import { describe, expect, it } from 'vitest';
import type { HistoryTurn } from '../../../ports/LanguagePort.ts';
import { emptyLedger, type Ledger } from '../../../reasoning/ledger/Ledger.ts';
import { situationOf } from '../../../reasoning/ledger/Situation.ts';
import type { Move } from '../../../reasoning/moves.ts';
import { planTurn, type ScriptTurn } from '../../../scripted/planTurn.ts';
import { complianceScenario as scenario } from './complianceScenario.ts';

/** All that the lawful way takes was said and done. */
const ready: Partial<Ledger> = { met: ['refuse-plainly', 'lawful-way', 'find-behind'], played: { 'way-instead': 1, 'objects-slow': 1, 'objects-alone': 1 }, disclosed: ['two-days'] };

function answer(learnerText: string, moves: readonly Move[], locale: string, before: Partial<Ledger>, trust = 0.7): ScriptTurn {
  const history = Array.from({ length: 8 }, (_, turn): HistoryTurn => ({ who: 'learner', text: `${turn}` }));
  const request = { purpose: 'reply', locale, learnerText, moves, stance: { trust, tension: 0.3, engagement: 0.5 }, hurt: 0, percepts: [], history, memory: undefined } as const;
  const situation = situationOf(scenario, locale, request, { ...emptyLedger, ...before });
  return planTurn(scenario, { ...request, situation, signal: new AbortController().signal }, 1);
}

describe.each([
  ['en', "I'd suggest we date it today.", 'I can see what that costs you.', 'Sign it or else.'],
  ['de', 'Ich schlage vor, wir nehmen das heutige Datum.', 'Ich sehe, was Sie das kostet.', 'Unterschreiben Sie, sonst.'],
])('Helen and the quarter (%s)', (locale, proposal, kindness, threat) => {
  const mourned: Partial<Ledger> = { ...ready, played: { ...ready.played, 'mourns-quarter': 1 }, last: { text: '7', beats: ['mourns-quarter'], disclosed: [] } };

  it('does not let it go in one breath: she looks at it first', () => {
    expect(answer(proposal, ['proposes-next-step'], locale, ready)).toMatchObject({ beat: 'mourns-quarter', ending: undefined });
    expect(answer(kindness, ['acknowledges'], locale, mourned)).toMatchObject({ beat: 'lets-it-go', ending: 'lawful' });
  });

  it('speaks of her target only where she has told of it', () => {
    const short = /short tonight|fehlt mir heute Abend/;
    const said = (disclosed: readonly string[]): string => answer(proposal, ['proposes-next-step'], locale, { ...ready, disclosed }).sentences.join(' ');
    expect(said(['two-days', 'short-by-this'])).toMatch(short);
    expect(said(['two-days'])).not.toMatch(short);
  });

  it('keeps the quarter before somebody whom she does not trust, or who threatens', () => {
    expect(answer(proposal, ['proposes-next-step'], locale, ready, 0.4).beat).not.toBe('mourns-quarter');
    expect(answer(threat, ['threatens'], locale, mourned).ending).not.toBe('lawful');
  });
});
