import { describe, expect, it } from 'vitest';
import { parseTrace, rerunTrace } from '../trace/index.ts';
import { driveSession, FakeLanguage } from '../testing/index.ts';

/** A small seeded generator (mulberry32), so that a counterexample can be played again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const sayings = ['yes', 'I think that', 'mm-hm', 'no wait', 'the releases were late and', 'what do you mean by that', 'um', 'stop it'];
const replies = ['Fine.', 'I do not see it like that. Nobody asked me at the time.', 'Why now?'];

async function converse(seed: number) {
  const dice = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(dice() * from.length)]!;
  const language = new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Hello.' : replies[seed % replies.length]!));
  const driver = await driveSession({ language, lagMs: 50 + Math.floor(dice() * 400), seed });
  const holders: string[] = [];
  driver.session.decisions.subscribe(({ event }) => {
    if (event.type === 'floor.holderChanged') holders.push((event as unknown as { state: string }).state);
  });
  for (let step = 0; step < 6; step += 1) {
    const what = dice();
    if (what < 0.55) await driver.learnerSays(pick(sayings));
    else if (what < 0.7) await driver.learnerHums(50 + dice() * 900);
    else if (what < 0.76) driver.session.say('typed words');
    else if (what < 0.8) driver.session.interrupt();
    else if (what < 0.84) driver.session.pause();
    else if (what < 0.9) driver.session.resume();
    await driver.after(dice() * 1800);
  }
  driver.session.resume();
  await driver.after(12_000);
  return { driver, holders };
}

describe('any conversation', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('keeps the laws of the floor (seed %i)', async (seed) => {
    const { driver, holders } = await converse(seed);
    expect(['open', 'learner', 'persona']).toContain(driver.holder());
    const ducks = driver.decided.filter((type) => type === 'floor.duck').length;
    expect(holders.filter((state) => state === 'contested')).toHaveLength(ducks);
    // A duck is followed by resuming, yielding, or the persona's own end: nobody stays contested.
    holders.forEach((state, index) => {
      if (state === 'contested') expect(['speaking', 'yielding', 'open', 'pausing']).toContain(holders[index + 1]);
    });
    await driver.stop();
    expect(driver.clock.pending).toBe(0);
    expect(driver.signals.running || driver.transcriber.running || driver.playback.running).toBe(false);
    const report = rerunTrace(parseTrace(driver.session.trace.toJsonLines()));
    expect(report.first).toBeUndefined();
    expect(report.identical).toBe(true);
  });
});
