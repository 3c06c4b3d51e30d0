import { describe, expect, it } from 'vitest';
import { afterOpening, count, long } from './afterOpening.fixture.ts';

describe('the floor in a pause of the session', () => {
  it('stands still while the session is paused', async () => {
    const driver = await afterOpening();
    await driver.learnerSays('Tell me what happened last week');
    await driver.until('persona');
    await driver.after(700);
    driver.session.pause();
    await driver.after(20_000);
    expect(driver.session.floor.getSnapshot().value).toBe('suspended');
    driver.session.resume();
    driver.expectFloor('persona');
    await driver.until('open', 12_000);
    expect(driver.heard().at(-1)).toBe(long);
    await driver.stop();
  });

  it('goes on after a pause of the session in the middle of an overlap', async () => {
    const driver = await afterOpening();
    await driver.learnerSays('Tell me what happened last week');
    await driver.until('persona');
    await driver.after(700);
    driver.signals.speak(true);
    await driver.until('contested', 400);
    driver.session.pause();
    driver.signals.speak(false);
    await driver.after(3000);
    driver.session.resume();
    driver.expectFloor('persona');
    await driver.until('open', 12_000);
    expect(driver.playback.verbs.map(({ verb }) => verb).filter((verb) => /duck/.test(verb))).toEqual(['duck', 'unduck']);
    expect(count(driver, 'floor.personaInterrupted')).toBe(0);
    await driver.stop();
  });

  it('still answers when the session was paused while it waited', async () => {
    const driver = await afterOpening();
    await driver.learnerSays('I wanted to talk with you because');
    await driver.after(300);
    driver.session.pause();
    await driver.after(30_000);
    expect(count(driver, 'floor.learnerTurnEnded')).toBe(0);
    driver.session.resume();
    driver.expectFloor('learner');
    await driver.until('persona', 5000);
    await driver.stop();
  });

  it('takes no pause of the session for a silence, and hears who spoke in it', async () => {
    const driver = await afterOpening({ floor: { reengage: 'eager' } });
    driver.session.pause();
    await driver.after(40_000);
    expect(count(driver, 'floor.silenceLong') + count(driver, 'floor.learnerAway')).toBe(0);
    driver.session.resume();
    driver.signals.speak(true);
    await driver.until('learner', 400);
    driver.session.pause();
    driver.signals.speak(false);
    await driver.after(2000);
    driver.session.resume();
    await driver.after(100);
    expect(driver.session.floor.getSnapshot().matches({ active: { learner: 'pausing' } })).toBe(true);
    await driver.stop();
  });
});
