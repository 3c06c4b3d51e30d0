import { describe, expect, it } from 'vitest';
import { EchoPath } from './EchoPath.ts';
import { speechLevels } from './speechLevels.fixture.ts';

const room = -62;
const louder = (a: number, b: number): number => 10 * Math.log10(10 ** (a / 10) + 10 ** (b / 10));

/** Lets the persona speak into a room and the microphone hear what `heard` makes of it. */
function spoken(heard: (played: readonly number[], frame: number) => number, frames = 120): EchoPath {
  const path = new EchoPath();
  const played = speechLevels(7, frames).map(({ db }) => db);
  for (const frame of played.keys()) path.push(heard(played, frame), played[frame]);
  return path;
}

describe('EchoPath', () => {
  it.each([[0, -8], [64, -20], [208, -26]])('finds an echo %i ms late and %i dB down', (delayMs, gainDb) => {
    const path = spoken((played, frame) => louder((played[frame - delayMs / 16] ?? -100) + gainDb, room));
    expect(path.delayMs).toBe(delayMs);
    expect(path.gainDb).toBeGreaterThan(gainDb - 3);
    expect(path.gainDb).toBeLessThan(gainDb + 4);
  });

  it('finds none where only the room is heard, and knows that after a second', () => {
    const path = spoken((_, frame) => room + Math.sin(frame));
    expect(path.gainDb).toBeUndefined();
    expect(path.judged).toBe(true);
    expect(path.expectedDb()).toBe(-100);
  });

  it('does not take another voice for an echo', () => {
    const found = [11, 23, 31, 47, 59].filter((seed) => {
      const other = speechLevels(seed, 120);
      return spoken((_, frame) => louder(other[frame]!.db, room)).gainDb !== undefined;
    });
    expect(found.length).toBeLessThanOrEqual(1);
  });

  it('forgets an echo that is gone', () => {
    const path = spoken((played, frame) => louder(frame < 120 ? (played[frame] ?? -100) - 15 : -100, room), 120);
    expect(path.gainDb).toBeDefined();
    for (const { db } of speechLevels(5, 120)) path.push(room, db);
    expect(path.gainDb).toBeUndefined();
  });

  it('follows an echo that is being taken away within half a second, and no voice that comes on top', () => {
    const path = spoken((played, frame) => louder((played[frame] ?? -100) - 12, room), 70);
    const before = path.gainDb!;
    const levels = speechLevels(5, 70).map(({ db }) => db);
    for (const db of levels.slice(0, 32)) path.push(louder(db - 22, room), db);
    expect(path.gainDb).toBeLessThan(before - 7);
    const fallen = path.gainDb!;
    for (const db of levels.slice(32)) path.push(louder(db - 22, -24), db);
    expect(path.gainDb ?? -100).toBeLessThan(fallen + 3);
  });

  it('is not sure before enough was played', () => {
    expect(spoken(() => room, 20).judged).toBe(false);
  });

  it('expects what was played, as much quieter as the room makes it', () => {
    const path = spoken((played, frame) => louder((played[frame - 6] ?? -100) - 15, room));
    const before = path.expectedDb();
    for (let frame = 0; frame < 30; frame += 1) path.push(room, undefined);
    expect(before).toBeGreaterThan(-55);
    expect(path.expectedDb()).toBe(-100);
  });
});
