import { describe, expect, it } from 'vitest';
import { compareReadings } from './compareReadings.ts';
import { scoreLabel, type Reading } from './kappa.ts';

type Label = 'a' | 'b';
const reading = (labelled: readonly Label[], read: readonly Label[]): Reading<Label> => ({ labelled, read });
const times = <Item>(count: number, item: Item): readonly Item[] => Array.from({ length: count }, () => item);

const truth = [...times(20, ['a'] as const), ...times(30, ['b'] as const)];
const perfect = truth.map((labels) => reading(labels, labels));
const halfBlind = truth.map((labels, index) => reading(labels, index % 2 === 0 ? labels : []));

describe('kappa by weights', () => {
  it('is that of the sentences written out as often as they count', () => {
    const weights = [3, ...times(truth.length - 1, 1)];
    expect(scoreLabel(halfBlind, 'a', weights)).toEqual(scoreLabel([halfBlind[0]!, halfBlind[0]!, ...halfBlind], 'a'));
  });
});

describe('two readers of the same sentences', () => {
  it('differ by the difference of their kappas, inside the interval of resampled ones', () => {
    const { mean, labels } = compareReadings(perfect, halfBlind, ['a', 'b'], 200);
    expect(labels.a.by).toBeCloseTo(1 - scoreLabel(halfBlind, 'a').kappa, 10);
    expect(mean.by).toBeCloseTo((labels.a.by + labels.b.by) / 2, 10);
    expect(mean.low).toBeGreaterThan(0);
    expect(mean.low).toBeLessThan(mean.by);
    expect(mean.high).toBeGreaterThan(mean.by);
  });

  it('do not differ where they read alike, and come out the same on every run', () => {
    expect(compareReadings(halfBlind, halfBlind, ['a', 'b'], 50).mean).toEqual({ by: 0, low: 0, high: 0 });
    expect(compareReadings(perfect, halfBlind, ['a', 'b'], 50)).toEqual(compareReadings(perfect, halfBlind, ['a', 'b'], 50));
  });
});
