import { describe, expect, it } from 'vitest';
import { moves } from './moves.ts';
import { moveStance } from './moveStance.ts';

const temperament = { fall: 0.7, rise: 0.35 };
const start = { trust: 0.35, tension: 0.45, engagement: 0.5 };

describe('moveStance', () => {
  it('falls faster than it rises', () => {
    const hurt = start.trust - moveStance(start, ['blames'], temperament).trust;
    const helped = moveStance(start, ['acknowledges'], temperament).trust - start.trust;
    expect(hurt).toBeGreaterThan(3 * helped);
    expect(helped).toBeGreaterThan(0);
  });

  it('takes more than one kind turn to repair a breach', () => {
    const breached = moveStance(start, ['blames', 'threatens'], temperament);
    const repaired = moveStance(breached, ['apologises', 'acknowledges', 'asks-open', 'offers-support'], temperament);
    expect(repaired.trust).toBeGreaterThan(breached.trust);
    expect(repaired.trust - breached.trust).toBeLessThan((start.trust - breached.trust) / 2);
  });

  it('counts kind words in a turn that hurts for little', () => {
    const sandwich = moveStance(start, ['acknowledges', 'blames'], temperament);
    expect(sandwich.trust).toBeLessThan(start.trust - 0.1);
  });

  it('falls less for a calm temperament and rises more for a quick one', () => {
    expect(moveStance(start, ['dismisses'], { fall: 0.2, rise: 0.5 }).trust).toBeGreaterThan(moveStance(start, ['dismisses'], { fall: 0.9, rise: 0.5 }).trust);
    expect(moveStance(start, ['asks-open'], { fall: 0.5, rise: 0.9 }).trust).toBeGreaterThan(moveStance(start, ['asks-open'], { fall: 0.5, rise: 0.1 }).trust);
  });

  it('stays between 0 and 1, counts a repeated move once and leaves its input alone', () => {
    let stance = start;
    for (let i = 0; i < 50; i++) stance = moveStance(stance, moves, temperament);
    for (const value of Object.values(stance)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
    expect(moveStance(start, ['blames', 'blames'], temperament)).toEqual(moveStance(start, ['blames'], temperament));
    expect(moveStance(start, [], temperament)).toEqual(start);
    expect(start).toEqual({ trust: 0.35, tension: 0.45, engagement: 0.5 });
  });
});
