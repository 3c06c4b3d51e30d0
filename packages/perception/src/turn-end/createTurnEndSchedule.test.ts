import { describe, expect, it } from 'vitest';
import { createTurnEndSchedule } from './createTurnEndSchedule.ts';

const releaseMs = 58;

/** Frames of 32 ms, with a voice wherever `voices` says so; gives the times of questions and of new turns. */
function follow(lengthMs: number, voices: readonly (readonly [from: number, to: number])[]) {
  const duty = createTurnEndSchedule(releaseMs);
  const asks: number[] = [];
  const turns: number[] = [];
  for (let at = 0; at < lengthMs; at += 32) {
    const voiced = voices.some(([from, to]) => at >= from && at < to + releaseMs);
    const { ask, keepMs } = duty({ at, likelihood: voiced ? 0.9 : 0.05 });
    if (ask) asks.push(at);
    if (keepMs !== undefined) turns.push(at);
  }
  return { asks, turns };
}

describe('createTurnEndSchedule', () => {
  it('asks at 200 ms of silence and every 200 ms up to 3 s', () => {
    const { asks } = follow(8000, [[0, 2000]]);
    expect(asks).toHaveLength(14);
    for (const [index, at] of asks.entries()) {
      expect(at - 2000).toBeGreaterThanOrEqual(200 * (index + 1) - 32);
      expect(at - 2000).toBeLessThan(200 * (index + 1) + 64);
    }
  });

  it('asks nothing before the first voice, during a voice and in a shorter pause', () => {
    const { asks } = follow(6000, [[1000, 2500], [2640, 4000]]);
    expect(asks.every((at) => at > 4150)).toBe(true);
    expect(asks.length).toBeGreaterThan(5);
  });

  it('goes on through a knock, without asking while it sounds', () => {
    const { asks } = follow(6000, [[0, 2000], [2600, 2601]]);
    expect(asks.filter((at) => at >= 2600 && at < 2660)).toEqual([]);
    expect(asks.length).toBeGreaterThanOrEqual(13);
    expect(asks.at(-1)).toBeGreaterThan(4700);
  });

  it('takes a voice for a new turn at first and after more than 3 s', () => {
    const { turns } = follow(12000, [[500, 1500], [3000, 4000], [7600, 8500]]);
    expect(turns).toHaveLength(2);
    expect(turns[0]).toBeLessThan(650);
    expect(turns[1]).toBeGreaterThan(7600);
    expect(turns[1]).toBeLessThan(7750);
  });
});
