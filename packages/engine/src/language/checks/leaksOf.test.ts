import { describe, expect, it } from 'vitest';
import { emptyLedger } from '../../reasoning/ledger/Ledger.ts';
import { situationOf } from '../../reasoning/ledger/Situation.ts';
import { scenarios } from '../../scenario/scenarios/index.ts';
import { hiddenNow, leakIn } from './leaksOf.ts';

/** Lines of every scenario and language, told to somebody to whom nothing is open yet. */
const lines = scenarios.flatMap((scenario) => {
  const gated = new Set(scenario.persona.facts.filter(({ gate }) => Object.keys(gate).length > 0).map(({ id }) => id));
  return Object.entries(scenario.script!.words).flatMap(([locale, words]) => {
    const request = { purpose: 'reply', locale, learnerText: '', moves: [], stance: { trust: 0, tension: 0.5, engagement: 0.5 }, hurt: 0, percepts: [], history: [], memory: undefined } as const;
    const hidden = hiddenNow(scenario, situationOf(scenario, locale, request, emptyLedger), [], '', locale);
    return scenario.script!.beats
      .filter(({ withhold, when }) => !withhold && !when?.disclosed)
      .flatMap(({ id, discloses = [] }) => words[id]!.map((line) => {
        const text = typeof line === 'string' ? line : line.say;
        return { text, tells: discloses.some((fact) => gated.has(fact)), leaks: text.split(/(?<=[.!?…])\s+/).some((sentence) => leakIn(sentence, hidden) !== undefined) };
      }));
  });
});
const share = (tells: boolean): number => {
  const own = lines.filter((line) => line.tells === tells);
  return own.filter(({ leaks }) => leaks).length / own.length;
};

describe('closed facts in the words of somebody who knows them', () => {
  it('are known in more than two of three wordings, though not one repeats the fact as it is written', () => {
    expect(share(true)).toBeGreaterThan(0.66);
  });

  it('are hardly ever seen where nothing is told', () => {
    expect(share(false)).toBeLessThan(0.01);
  });
});
