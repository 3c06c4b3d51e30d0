import { describe, expect, it } from 'vitest';
import { driveSession, FakeLanguage, type SessionDriver } from '../../testing/index.ts';
import { count } from '../afterOpening.fixture.ts';
import type { FloorSettings } from '../floorTypes.ts';
import { mostTimes } from '../floorTypes.ts';
import { silenceBefore } from './silenceWaits.ts';

const spoken = 'floor.silenceLong';

/** A persona that always has something short to say, or nothing, in a talk that no scenario ends. */
async function afterHello(floor: Partial<FloorSettings>, reply = 'Well?'): Promise<SessionDriver> {
  const language = new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Hello.' : reply));
  const driver = await driveSession({ language, floor });
  await driver.until('persona');
  await driver.until('open');
  return driver;
}

/** Nobody says anything until the persona has spoken up as often as it does before it leaves. */
async function untilLastWord(driver: SessionDriver): Promise<void> {
  for (let seconds = 0; count(driver, spoken) < mostTimes; seconds += 1) {
    if (seconds > 400) throw new Error(`The persona spoke up ${count(driver, spoken)} times.`);
    await driver.after(1000);
  }
}

/** Seconds of session time at which the floor, or another machine, decided so. */
function times(driver: SessionDriver, type: string): number[] {
  return driver.session.trace.lines.filter((line) => line.kind === 'decision' && line.type === type).map(({ at }) => at / 1000);
}

describe('waits for a silent learner', () => {
  it.each(['patient', 'eager'] as const)('grow from one to the next (%s)', (reengage) => {
    const waits = Array.from({ length: mostTimes }, (_, time) => silenceBefore({ reengage, policy: 'open-mic' }, time));
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(new Set(waits).size).toBe(mostTimes);
  });

  it('give a learner who writes more time', () => {
    expect(silenceBefore({ reengage: 'eager', policy: 'typed' }, 0)).toBeGreaterThan(silenceBefore({ reengage: 'eager', policy: 'push-to-talk' }, 0));
  });
});

describe('a long silence', () => {
  it('is broken again and again, later each time, and not for ever', async () => {
    const driver = await afterHello({ reengage: 'eager' });
    await driver.after(300_000);
    const at = times(driver, spoken);
    expect(at).toHaveLength(mostTimes + 1);
    const gaps = at.slice(1).map((later, i) => later - at[i]!);
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    await driver.stop();
  });

  it('says that the learner is away after 30 s of it, once, and that cuts nothing off', async () => {
    const driver = await afterHello({ reengage: 'eager' });
    await untilLastWord(driver);
    const [away, ...more] = times(driver, 'floor.learnerAway');
    expect(more).toEqual([]);
    const at = times(driver, spoken);
    expect(at.filter((time) => time < away!)).toHaveLength(3);
    await driver.learnerSays('Sorry I am back');
    await driver.after(400);
    expect(count(driver, 'floor.learnerBack')).toBe(1);
    await driver.stop();
  });

  it.each(['patient', 'eager'] as const)('waits as long when the learner goes away meanwhile as without (%s)', async (reengage) => {
    const driver = await afterHello({ reengage }, '');
    await untilLastWord(driver);
    const at = times(driver, spoken);
    expect(count(driver, 'floor.learnerAway')).toBe(1);
    at.slice(1).forEach((later, i) => expect(later - at[i]!).toBeCloseTo(silenceBefore({ reengage, policy: 'open-mic' }, i + 1) / 1000, 1));
    await driver.stop();
  });

  it('is left alone where the trait says so, and the learner is away all the same', async () => {
    const driver = await afterHello({ reengage: 'off' });
    await driver.after(29_000);
    expect(count(driver, 'floor.learnerAway')).toBe(0);
    await driver.after(60_000);
    expect([count(driver, spoken), count(driver, 'floor.learnerAway')]).toEqual([0, 1]);
    await driver.stop();
  });

  it('begins anew when the learner has spoken', async () => {
    const driver = await afterHello({ reengage: 'eager' });
    await driver.after(60_000);
    const before = count(driver, spoken);
    expect(before).toBeGreaterThan(2);
    await driver.learnerSays('I am thinking about it');
    await driver.until('persona');
    await driver.until('open');
    const since = driver.clock.now() / 1000;
    await driver.after(300_000);
    const at = times(driver, spoken).slice(before);
    expect(at).toHaveLength(mostTimes + 1);
    expect(at[0]! - since).toBeCloseTo(5, 0);
    await driver.stop();
  });

  it('is not ended by noise: a room in which doors slam hears the persona as often, and as soon', async () => {
    const driver = await afterHello({ reengage: 'eager' });
    for (let i = 0; i < 40; i += 1) {
      await driver.after(9000);
      await driver.learnerHums(300);
    }
    expect(count(driver, 'floor.noiseIgnored')).toBeGreaterThan(8);
    expect(count(driver, 'floor.learnerBack')).toBe(0);
    expect(count(driver, spoken)).toBe(mostTimes + 1);
    expect(times(driver, spoken)[mostTimes - 1]).toBeLessThan(140);
    await driver.stop();
  });
});

describe('a learner who does not speak, and is there', () => {
  it('holds the key: that is no silence', async () => {
    const driver = await afterHello({ reengage: 'eager', policy: 'push-to-talk' });
    driver.session.talk(true);
    await driver.after(60_000);
    expect(count(driver, spoken) + count(driver, 'floor.learnerAway')).toBe(0);
    driver.session.talk(false);
    await driver.after(12_000);
    expect(count(driver, spoken)).toBe(1);
    await driver.stop();
  });

  it('holds the key after a while: the count begins anew', async () => {
    const driver = await afterHello({ reengage: 'eager', policy: 'push-to-talk' });
    await untilLastWord(driver);
    expect([count(driver, spoken), count(driver, 'floor.learnerBack')]).toEqual([mostTimes, 0]);
    driver.session.talk(true);
    await driver.after(500);
    expect(count(driver, 'floor.learnerBack')).toBe(1);
    driver.session.talk(false);
    await driver.after(15_000);
    expect(count(driver, spoken)).toBeGreaterThan(mostTimes);
    await driver.stop();
  });

  it.each(['typed', 'open-mic'] as const)('writes: that is no silence (%s)', async (policy) => {
    const driver = await afterHello({ reengage: 'eager', policy });
    for (let i = 0; i < 30; i += 1) {
      driver.session.writing();
      await driver.after(2000);
    }
    expect(count(driver, spoken) + count(driver, 'floor.learnerAway')).toBe(0);
    await driver.after(12_000);
    expect(count(driver, spoken)).toBeGreaterThan(0);
    await driver.stop();
  });

  it('wrote, and was left without an answer: the silence begins there', async () => {
    const driver = await afterHello({ reengage: 'eager', policy: 'typed' }, '');
    await untilLastWord(driver);
    driver.session.say('Hm.');
    await driver.after(12_000);
    expect(count(driver, spoken)).toBe(mostTimes + 1);
    await driver.stop();
  });
});
