import { describe, expect, it } from 'vitest';
import { driveSession, FakeLanguage } from '../testing/index.ts';
import { afterOpening, long } from './afterOpening.fixture.ts';

describe('typing and the talk key', () => {
  it('takes typed turns without a microphone', async () => {
    const driver = await afterOpening({ floor: { policy: 'typed' } });
    driver.session.say('  What happened last week?  ');
    await driver.until('persona');
    expect(driver.session.life.getSnapshot().context.transcript.entries.at(-1)?.text).toBe('What happened last week?');
    await driver.after(900);
    driver.session.say('Stop.');
    await driver.after(700);
    expect(driver.heard().at(-1)).toMatch(/–$/);
    await driver.stop();
  });

  it('ends a turn when the talk key is let go', async () => {
    const driver = await afterOpening({ floor: { policy: 'push-to-talk' } });
    await driver.learnerSays('nobody hears this');
    driver.expectFloor('open');
    driver.session.talk(true);
    await driver.learnerSays('I wanted to ask because');
    driver.session.talk(false);
    await driver.until('persona', 900);
    await driver.stop();
  });

  it('hears a talk key that was pressed while the persona could not be interrupted', async () => {
    const language = new FakeLanguage(() => long);
    const driver = await driveSession({ language, floor: { policy: 'push-to-talk', protectOpening: true } });
    await driver.until('persona');
    driver.session.talk(true);
    driver.expectFloor('persona');
    await driver.until('learner', 15_000);
    await driver.learnerSays('What happened last week');
    driver.session.talk(false);
    await driver.until('persona', 900);
    await driver.stop();
  });

  it('ends the turn when the talk key is let go while the persona yields', async () => {
    const driver = await afterOpening({ floor: { policy: 'push-to-talk' } });
    driver.session.say('What happened?');
    await driver.until('persona');
    await driver.after(800);
    driver.session.talk(true);
    await driver.after(40);
    driver.session.talk(false);
    await driver.until('open', 3000);
    await driver.stop();
  });
});
