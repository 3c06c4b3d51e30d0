import { openFacts, type Situation } from '@parley/engine';
import { pipScenario, scenarios } from '@parley/engine/scenarios';
import { describe, expect, it } from 'vitest';
import type { KeptLedger } from '../log/MindLog.ts';
import { gatesOf, type GateState } from './gatesOf.ts';

const nothing = {
  purpose: 'reply', moves: [], movesSoFar: {}, hurt: 0, percepts: [], said: [], played: {}, words: 1, silences: 0, interruptions: 0, withheld: 0,
} as const;

/** A gate of Daniel's, where the learner has asked about home. */
function gateOf(id: string, { trust, turns = 5, ...kept }: { trust: number; turns?: number } & Partial<KeptLedger>): GateState {
  const ledger: KeptLedger = { asked: ['family'], met: [], disclosed: [], ...kept };
  return gatesOf({ scenario: pipScenario, stance: { trust, tension: 0.4, engagement: 0.5 }, ledger, turns }).find((gate) => gate.id === id)!;
}

describe('the gates of a mind', () => {
  it('shows what a gate still waits for, and what is open and told', () => {
    expect(gateOf('february', { trust: 0.3 })).toMatchObject({ state: 'shut', missing: { trust: expect.closeTo(0.2, 5) } });
    expect(gateOf('february', { trust: 0.5 })).toMatchObject({ state: 'open', missing: {} });
    expect(gateOf('february', { trust: 0.1, disclosed: ['february'] })).toMatchObject({ state: 'told', missing: {} });
    expect(gateOf('reorganisation', { trust: 0.9 }).missing.topics).toContain('reasons');
  });

  it('shows a step of a secret as shut until the one before was told, met well, and so long ago', () => {
    const father = (told: KeptLedger['told'], turns: number, askedAt = {}) => gateOf('father', { trust: 0.65, disclosed: Object.keys(told ?? {}), told, askedAt, turns });
    expect(father({}, 9)).toMatchObject({ state: 'shut', missing: { after: { fact: 'february', told: false } } });
    expect(father(undefined, 9).state).toBe('shut');
    expect(father({ february: { turn: 3 } }, 3).missing.after).toEqual({ fact: 'february', told: true, met: false, turns: 1 });
    expect(father({ february: { turn: 3, metWell: true } }, 3).missing.after).toEqual({ fact: 'february', told: true, met: true, turns: 1 });
    expect(father({ february: { turn: 3, metWell: false } }, 4).missing.after).toEqual({ fact: 'february', told: true, met: false, turns: 0 });
    expect(father({ february: { turn: 3, metWell: true } }, 4)).toMatchObject({ state: 'open', missing: {} });
    expect(father({ february: { turn: 3, metWell: false } }, 4, { family: 4 }).state).toBe('open');
  });

  it('shows every gate as shut for the turn after a secret', () => {
    const confided = { trust: 0.9, disclosed: ['february', 'father'], last: { disclosed: ['father'] } };
    expect(gateOf('february', { trust: 0.9, last: { disclosed: ['father'] } })).toMatchObject({ state: 'shut', missing: { guarded: true } });
    expect(gateOf('father', confided)).toMatchObject({ state: 'told', missing: {} });
    expect(gateOf('february', { trust: 0.9, last: { disclosed: ['reorganisation'] } }).state).toBe('open');
  });

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('judges every gate of %s as the engine does', (_, scenario) => {
    const { facts } = scenario.persona;
    const topics = [...new Set(facts.flatMap(({ gate }) => gate.askedAbout ?? []))];
    const objectives = scenario.objectives.map(({ id }) => id);
    let open = 0;
    for (let round = 0; round < 400; round += 1) {
      const has = (index: number, share: number): boolean => (round * 7919 + index * 104729) % 100 < share;
      const turns = 6 + (round % 3);
      const disclosed = facts.filter((__, i) => has(i, 40)).map(({ id }) => id);
      const told = Object.fromEntries(disclosed.map((id, i) => [id, { turn: turns - (i % 4), metWell: has(i + 50, 60) }]));
      const asked = topics.filter((__, i) => has(i + 20, 70));
      const askedAt = Object.fromEntries(asked.map((topic, i) => [topic, turns - (i % 5)]));
      const ledger = { disclosed, told, asked, askedAt, met: objectives.filter((__, i) => has(i + 90, 50)), last: { disclosed: disclosed.slice(0, round % 2) } };
      const stance = { trust: (round % 10) / 10, tension: 0.3, engagement: 0.5 };
      // The learner's next turn asks nothing and takes nothing up.
      const guarded = facts.some(({ id, sensitivity }) => sensitivity === 'secret' && ledger.last.disclosed.includes(id));
      const situation: Situation = { ...nothing, stance, disclosed, told, asked, askedAt, objectives: ledger.met, guarded, turns: turns + 1 };
      const engine = openFacts(facts, situation).map(({ id }) => id);
      const shown = gatesOf({ scenario, stance, ledger, turns }).filter(({ state }) => state !== 'shut').map(({ id }) => id);
      expect([round, shown]).toEqual([round, engine]);
      open += shown.length - disclosed.length;
    }
    expect(open).toBeGreaterThan(20);
  });
});
