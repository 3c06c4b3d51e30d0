import { describe, expect, it } from 'vitest';
import { acousticTurnEnd } from './acousticTurnEnd.ts';

describe('acousticTurnEnd', () => {
  it('grows with the pause', () => {
    const scores = [64, 200, 470, 1000, 2000, 5000].map((pauseMs) => acousticTurnEnd({ pauseMs }));
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(scores[0]).toBeLessThan(0.15);
    expect(scores.at(-1)).toBeGreaterThan(0.7);
  });

  it('takes a fall or a strong rise for an end and a level tone for none', () => {
    const level = acousticTurnEnd({ pauseMs: 400, finalRiseSemitones: 0 });
    expect(acousticTurnEnd({ pauseMs: 400, finalRiseSemitones: -4 })).toBeGreaterThan(level + 0.1);
    expect(acousticTurnEnd({ pauseMs: 400, finalRiseSemitones: 6 })).toBeGreaterThan(level + 0.1);
    expect(level).toBeLessThan(acousticTurnEnd({ pauseMs: 400 }));
  });

  it('takes a low and fading end for an end', () => {
    const middle = acousticTurnEnd({ pauseMs: 400, finalPitchSemitones: 0, finalDropDb: 0 });
    expect(acousticTurnEnd({ pauseMs: 400, finalPitchSemitones: -3, finalDropDb: 0 })).toBeGreaterThan(middle);
    expect(acousticTurnEnd({ pauseMs: 400, finalPitchSemitones: 0, finalDropDb: 8 })).toBeGreaterThan(middle);
  });

  it('lets prosody move the odds by e at most', () => {
    const odds = (score: number): number => score / (1 - score);
    const bare = odds(acousticTurnEnd({ pauseMs: 600 }));
    const all = odds(acousticTurnEnd({ pauseMs: 600, finalRiseSemitones: -9, finalPitchSemitones: -9, finalDropDb: 30 }));
    expect(all / bare).toBeCloseTo(Math.E, 5);
  });
});
