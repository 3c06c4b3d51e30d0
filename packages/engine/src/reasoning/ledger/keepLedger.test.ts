import { describe, expect, it } from 'vitest';
import { withoutUnheard, withTurnDone } from './keepLedger.ts';
import { emptyLedger, readLedger } from './Ledger.ts';
import { openFacts } from './holds.ts';
import { situationOf, type Situation } from './Situation.ts';

const request = {
  purpose: 'reply', locale: 'en', learnerText: 'How is your family?', moves: ['asks-open'], stance: { trust: 0.5, tension: 0.4, engagement: 0.5 },
  hurt: 0, percepts: [], history: [], memory: undefined,
} as const;
const scenario: Parameters<typeof situationOf>[0] = {
  vocabulary: { en: { family: ['family'] } },
  objectives: [{ id: 'ask', label: 'Ask', competency: 'inquiry', kind: 'must', metWhen: { moves: { all: ['asks-open'] } } }],
};
const situation: Situation = situationOf(scenario, 'en', request, emptyLedger);
const text = 'My father had a stroke in February.';
const told = withTurnDone(situation, { text, beat: 'lead+tells', discloses: ['father'], withheld: false }, emptyLedger);

describe('the ledger', () => {
  it('counts moves, topics asked about, objectives, beats and what was told', () => {
    expect(told).toMatchObject({ disclosed: ['father'], asked: ['family'], met: ['ask'], moves: { 'asks-open': 1 }, played: { lead: 1, tells: 1 } });
  });

  it('takes back what was cut off before enough of it was heard', () => {
    expect(withoutUnheard(told, [{ who: 'persona', text: 'My father' }])).toMatchObject({ disclosed: [], played: { lead: 0, tells: 0 }, asked: ['family'] });
    expect(withoutUnheard(told, [{ who: 'persona', text: 'My father had a stroke in' }])).toBe(told);
  });

  it('opens a fact by its gate, and keeps it open once it was told', () => {
    const facts = [
      { id: 'free', gate: {} },
      { id: 'father', gate: { trust: 0.6, askedAbout: ['family'] } },
      { id: 'late', gate: { afterObjective: 'ask' } },
    ];
    expect(openFacts(facts, situation).map(({ id }) => id)).toEqual(['free', 'late']);
    expect(openFacts(facts, { ...situation, stance: { ...situation.stance, trust: 0.6 } }).map(({ id }) => id)).toEqual(['free', 'father', 'late']);
    expect(openFacts(facts, { ...situation, disclosed: ['father'] }).map(({ id }) => id)).toContain('father');
  });

  it('survives JSON and is empty for anything else', () => {
    expect(readLedger(JSON.parse(JSON.stringify(told)))).toEqual(told);
    expect(readLedger('?')).toEqual(emptyLedger);
  });
});
