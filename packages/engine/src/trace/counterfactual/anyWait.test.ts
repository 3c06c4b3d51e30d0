import { expect, it } from 'vitest';
import { seededDice } from '../../floor/properties/seededDice.fixture.ts';
import { driveSession, FakeLanguage } from '../../testing/index.ts';
import { parseTrace } from '../index.ts';
import { collectWaits } from './collectWaits.ts';
import { resultOf } from './compareWaits.ts';

const sayings = ['yes', 'I think that', 'mm-hm', 'no wait', 'the releases …600 were late and', 'what do you mean by that', 'um …1400 stop it'];
const replies = ['Fine.', 'I do not see it like that. Nobody asked me at the time.', 'Why now?'];

async function anyTalk(seed: number) {
  const dice = seededDice(seed);
  const language = new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Hello.' : replies[seed % replies.length]!));
  const patience = dice.pick(['low', 'medium', 'high'] as const);
  const driver = await driveSession({ language, floor: { patience }, lagMs: 50 + Math.floor(dice.roll() * 400), seed });
  for (let step = 0; step < 6; step += 1) {
    const what = dice.roll();
    if (what < 0.7) await driver.learnerSays(dice.pick(sayings));
    else if (what < 0.8) await driver.learnerHums(50 + dice.roll() * 900);
    else if (what < 0.86) driver.session.interrupt();
    else if (what < 0.9) driver.session.say('typed words');
    await driver.after(dice.roll() * 1800);
  }
  await driver.after(8000);
  await driver.stop();
  return parseTrace(driver.session.trace.toJsonLines());
}

it('finds each decision of any conversation again, by what was known in its silence alone', { timeout: 60_000 }, async () => {
  let judged = 0;
  for (let seed = 1; seed <= 24; seed += 1) {
    const { waits, settings, otherVersion } = collectWaits(await anyTalk(seed));
    expect({ seed, otherVersion }).toEqual({ seed, otherVersion: false });
    for (const wait of waits) {
      if (wait.outcome.kind === 'unknown') continue;
      judged += 1;
      const recordedMs = wait.decidedAt === undefined ? undefined : wait.decidedAt - wait.endedAt;
      const { afterMs } = resultOf(wait, settings);
      // Session times are rounded in the trace, and a timer that is a fraction early is set again for a millisecond.
      const asRecorded = afterMs === recordedMs || Math.abs(afterMs! - recordedMs!) < 2.5;
      expect({ seed, seq: wait.seq, afterMs, recordedMs, asRecorded }).toMatchObject({ asRecorded: true });
    }
  }
  expect(judged).toBeGreaterThan(60);
});
