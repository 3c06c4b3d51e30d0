import { describe, expect, it } from 'vitest';
import type { Move } from '../moves.ts';
import { isGateOpen } from './holds.ts';
import { withTurnDone, withoutUnheard } from './keepLedger.ts';
import { emptyLedger, type Ledger } from './Ledger.ts';
import { situationOf, type Situation } from './Situation.ts';

type Fact = NonNullable<Parameters<typeof situationOf>[0]['persona']>['facts'][number];

const hint: Fact = { id: 'hint', text: 'A hint.', gate: { askedAbout: ['home'] }, sensitivity: 'private' };
const part: Fact = { id: 'part', text: 'A part.', gate: { askedAbout: ['home'], after: { fact: 'hint', turns: 2 } }, sensitivity: 'secret' };
const other: Fact = { id: 'other', text: 'Another.', gate: { trust: 0.1 }, sensitivity: 'private' };
const scenario = { vocabulary: { en: { home: ['home'] } }, objectives: [], persona: { facts: [hint, part, other] } } as unknown as Parameters<typeof situationOf>[0];

/** The situation after so many turns of the learner, the last of them `text` with these moves. */
function after(ledger: Ledger, turn: number, text: string, moves: readonly Move[]): Situation {
  const history = Array.from({ length: turn - 1 }, (_, at) => ({ who: 'learner', text: `${at}` }) as const);
  const request = { purpose: 'reply', locale: 'en', learnerText: text, moves, stance: { trust: 0.9, tension: 0.1, engagement: 0.5 }, hurt: 0, percepts: [], history, memory: undefined } as const;
  return situationOf(scenario, 'en', request, ledger);
}

const told = (situation: Situation, facts: readonly string[], before: Ledger = emptyLedger): Ledger => withTurnDone(situation, { text: 'So.', discloses: facts, withheld: false }, before);

describe('a secret that comes in steps', () => {
  const hinted = told(after(emptyLedger, 3, 'How are things at home?', ['asks-open']), ['hint']);

  it('opens the next one some turns later, where the first was met well', () => {
    const met = after(hinted, 4, 'I hear you.', ['acknowledges']);
    expect(met.told).toEqual({ hint: { turn: 3, metWell: true } });
    expect(isGateOpen(part.gate, met)).toBe(false);
    expect(isGateOpen(part.gate, after(told(met, []), 5, 'I see.', ['acknowledges']))).toBe(true);
  });

  it('opens it to nobody who passed the first over, until they ask again', () => {
    const passed = told(after(hinted, 4, 'Three dates were missed.', ['names-fact']), []);
    expect(isGateOpen(part.gate, after(passed, 6, 'I see.', ['acknowledges']))).toBe(false);
    expect(isGateOpen(part.gate, after(passed, 6, 'How are things at home?', ['asks-open']))).toBe(true);
  });

  it('takes a hurt for no good meeting, however kind the rest', () => {
    expect(after(hinted, 4, 'I hear you, but it is your fault.', ['acknowledges', 'blames']).told?.['hint']?.metWell).toBe(false);
  });

  it('never skips a step, and forgets one that was not heard', () => {
    expect(isGateOpen(part.gate, after(emptyLedger, 9, 'How are things at home?', ['asks-open']))).toBe(false);
    const unheard = withoutUnheard({ ...hinted, last: { text: 'There is something since the spring.', beats: [], disclosed: ['hint'] } }, [{ who: 'persona', text: 'There' }]);
    expect(unheard.told).toEqual({});
  });

  it('shuts every gate for the turn after a secret', () => {
    const confided = told(after(hinted, 5, 'And at home?', ['asks-open']), ['part'], hinted);
    expect(isGateOpen(other.gate, after(confided, 6, 'What else?', ['asks-open']))).toBe(false);
    expect(isGateOpen({}, after(confided, 6, 'What else?', ['asks-open']))).toBe(true);
    expect(isGateOpen(other.gate, after(told(after(confided, 6, 'What else?', ['asks-open']), [], confided), 7, 'I see.', ['acknowledges']))).toBe(true);
  });
});
