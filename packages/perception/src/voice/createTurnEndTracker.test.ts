import type { TurnEndScore } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { createTurnEndTracker } from './createTurnEndTracker.ts';

/** A voice for `voiceMs`, gliding by `glide` semitones over its last 300 ms, then silence. */
function listen(voiceMs: number, silenceMs: number, glide = 0): TurnEndScore[] {
  const tracker = createTurnEndTracker(58);
  const scores: TurnEndScore[] = [];
  for (let at = 0; at < voiceMs + silenceMs; at += 16) {
    const voiced = at < voiceMs;
    const semitones = glide * Math.max(0, 1 - (voiceMs - at) / 300);
    tracker.prosody({ at, levelDb: voiced ? -25 : -80, pitchHz: voiced ? 150 * 2 ** (semitones / 12) : null });
    if (at % 32 !== 0) continue;
    const score = tracker.speech({ at, likelihood: voiceMs > 0 && at < voiceMs + 58 ? 0.95 : 0.05 });
    if (score !== undefined) scores.push(score);
  }
  return scores;
}

describe('createTurnEndTracker', () => {
  it('scores every 64 ms while a pause lasts, for five seconds', () => {
    const scores = listen(2000, 7000);
    expect(scores[0]!.at).toBeLessThan(2000 + 58 + 64);
    for (let index = 1; index < scores.length; index++) expect(scores[index]!.at - scores[index - 1]!.at).toBe(64);
    expect(scores.at(-1)!.at).toBeLessThanOrEqual(7064);
    expect(scores.at(-1)!.at).toBeGreaterThan(6900);
  });

  it('says nothing while nobody has spoken', () => {
    expect(listen(0, 3000)).toHaveLength(0);
  });

  it('does not let a knock end the pause', () => {
    const tracker = createTurnEndTracker(58);
    const likelihood = (at: number): number => (at < 2000 || (at >= 3008 && at < 3072) ? 0.9 : 0.05);
    const scores: TurnEndScore[] = [];
    for (let at = 0; at < 4000; at += 32) {
      const score = tracker.speech({ at, likelihood: likelihood(at) });
      if (score !== undefined) scores.push(score);
    }
    const after = scores.filter((score) => score.at > 3072);
    const before = scores.filter((score) => score.at < 3008);
    expect(after[0]!.score).toBeGreaterThan(before.at(-1)!.score);
  });

  it('scores a falling end higher than a level one', () => {
    const at = (scores: TurnEndScore[]): number => scores.find((score) => score.at > 2400)!.score;
    expect(at(listen(2000, 1000, -5))).toBeGreaterThan(at(listen(2000, 1000, 0)) + 0.1);
  });

  it('grows within one pause', () => {
    const scores = listen(2000, 3000).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
  });
});
