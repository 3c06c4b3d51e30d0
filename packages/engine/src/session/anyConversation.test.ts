import { describe, expect, it } from 'vitest';
import { seededDice } from '../floor/properties/seededDice.fixture.ts';
import { parseTrace, rerunTrace } from '../trace/index.ts';
import { driveSession, FakeLanguage } from '../testing/index.ts';

const sayings = ['yes', 'I think that', 'mm-hm', 'no wait', 'the releases were late and', 'what do you mean by that', 'um', 'stop it'];
const replies = ['Fine.', 'I do not see it like that. Nobody asked me at the time.', 'Why now?'];

async function converse(seed: number) {
  const dice = seededDice(seed);
  const language = new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Hello.' : replies[seed % replies.length]!));
  const driver = await driveSession({ language, lagMs: 50 + Math.floor(dice.roll() * 400), seed });
  const holders: string[] = [];
  driver.session.decisions.subscribe(({ event }) => {
    if (event.type === 'floor.holderChanged') holders.push((event as unknown as { state: string }).state);
  });
  for (let step = 0; step < 6; step += 1) {
    const what = dice.roll();
    if (what < 0.55) await driver.learnerSays(dice.pick(sayings));
    else if (what < 0.7) await driver.learnerHums(50 + dice.roll() * 900);
    else if (what < 0.76) driver.session.say('typed words');
    else if (what < 0.8) driver.session.interrupt();
    else if (what < 0.84) driver.session.pause();
    else if (what < 0.9) driver.session.resume();
    await driver.after(dice.roll() * 1800);
  }
  driver.session.resume();
  await driver.after(12_000);
  return { driver, holders };
}

/** The floor alone is tried on far more, in `floor/properties`. */
const conversations = 240;
const batch = 20;

describe('any conversation', () => {
  it.each(Array.from({ length: conversations / batch }, (_, index) => index * batch + 1))('keeps the laws of the session (seeds from %i)', { timeout: 60_000 }, async (from) => {
    for (let seed = from; seed < from + batch; seed += 1) await keepsLaws(seed);
  });
});

async function keepsLaws(seed: number): Promise<void> {
  const { driver, holders } = await converse(seed);
  // A duck is followed by resuming, yielding, or the persona's own end: nobody stays contested.
  const afterContested = holders.flatMap((state, index) => (state === 'contested' ? [holders[index + 1] ?? 'nothing'] : []));
  const ducks = driver.decided.filter((type) => type === 'floor.duck').length;
  const loudness = driver.playback.verbs.findLast(({ verb }) => ['duck', 'unduck', 'fade'].includes(verb));
  const holder = driver.holder();
  await driver.stop();
  const { first, identical } = rerunTrace(parseTrace(driver.session.trace.toJsonLines()));
  expect({
    seed,
    contested: holder === 'contested',
    ducksWithoutContest: ducks - afterContested.length,
    strange: afterContested.filter((state) => !['speaking', 'yielding', 'open', 'pausing'].includes(state)),
    leftSoft: loudness?.verb === 'duck',
    timers: driver.clock.pending,
    running: driver.signals.running || driver.transcriber.running || driver.playback.running,
    first,
    identical,
  }).toEqual({ seed, contested: false, ducksWithoutContest: 0, strange: [], leftSoft: false, timers: 0, running: false, first: undefined, identical: true });
}
