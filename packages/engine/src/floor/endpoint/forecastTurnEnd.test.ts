import { describe, expect, it } from 'vitest';
import { endpointWait, patienceOf } from './endpointWait.ts';
import { forecastTurnEnd, type TurnEndCues } from './forecastTurnEnd.ts';

const cues: TurnEndCues = { completeness: 0.5, wordsInFlight: false, acoustic: undefined, filler: false };
const waitOf = (change: Partial<TurnEndCues>, patience: 'low' | 'medium' | 'high' = 'medium') =>
  endpointWait(forecastTurnEnd({ ...cues, ...change }).likelihood, patienceOf(patience));

describe('the wait', () => {
  it('is short after a complete turn and long after an unfinished one', () => {
    expect(waitOf({ completeness: 0.8 })).toBeLessThan(210);
    expect(waitOf({ completeness: 0.3 })).toBeGreaterThan(1600);
  });

  it('grows as the words get less complete', () => {
    const waits = [0.9, 0.7, 0.5, 0.3, 0.1].map((completeness) => waitOf({ completeness }));
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
  });

  it('does not let sound overrule words that are sure', () => {
    expect(waitOf({ completeness: 0.2, acoustic: 1 })).toBeGreaterThan(1600);
    expect(waitOf({ completeness: 0.9, acoustic: 0 })).toBeLessThan(260);
  });

  it('leans on sound where words are undecided', () => {
    expect(waitOf({ acoustic: 0.9 })).toBeLessThan(waitOf({ acoustic: 0.1 }) - 120);
  });

  it('is longest after a filler, whatever the words', () => {
    expect(forecastTurnEnd({ ...cues, completeness: 0.9, filler: true }).reason).toBe('thinking');
    expect(waitOf({ completeness: 0.9, filler: true })).toBeGreaterThan(2400);
  });

  it('follows the persona’s patience', () => {
    const waits = (['low', 'medium', 'high'] as const).map((patience) => waitOf({ completeness: 0.2 }, patience));
    expect(waits[0]).toBeLessThan(waits[1]!);
    expect(waits[1]).toBeLessThan(waits[2]!);
  });

  it('says nothing of the silence while words are in flight', () => {
    expect(forecastTurnEnd({ ...cues, completeness: 0.95, wordsInFlight: true })).toEqual({ likelihood: 0.1, reason: 'wordsInFlight' });
  });
});
