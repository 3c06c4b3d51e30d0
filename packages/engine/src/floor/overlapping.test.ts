import { describe, expect, it } from 'vitest';
import { driveSession, FakeLanguage } from '../testing/index.ts';
import { afterOpening, count, long } from './afterOpening.fixture.ts';

describe('the floor while both speak', () => {
  it('ducks at once, yields to an interruption and keeps only what was heard', async () => {
    const driver = await afterOpening();
    await driver.learnerSays('Tell me what happened last week');
    await driver.until('persona');
    await driver.after(1500);
    const from = driver.clock.now();
    await driver.learnerSays('No wait that is not what I asked');
    const ducked = driver.playback.verbs.find(({ verb }) => verb === 'duck');
    const faded = driver.playback.verbs.find(({ verb }) => verb === 'fade');
    expect(ducked!.at - from).toBeLessThan(110);
    expect(faded!.at - from).toBeLessThan(800);
    expect(driver.heard().at(-1)).toMatch(/^Well, let me tell you what.* –$/);
    const { history } = driver.session.reasoning.getSnapshot().context;
    expect(history.at(-1)?.text).toBe(driver.heard().at(-1));
    await driver.until('persona');
    await driver.stop();
  });

  it('goes on after "mm-hm"', async () => {
    const driver = await afterOpening();
    await driver.learnerSays('Tell me what happened last week');
    await driver.until('persona');
    await driver.after(1000);
    await driver.learnerSays('mm-hm');
    await driver.until('persona', 600);
    await driver.until('open', 12_000);
    expect(count(driver, 'floor.personaInterrupted')).toBe(0);
    expect(driver.playback.verbs.map(({ verb }) => verb)).toEqual(['duck', 'unduck']);
    expect(driver.heard().at(-1)).toBe(long);
    await driver.stop();
  });

  it('takes a cough for noise', async () => {
    const driver = await afterOpening();
    await driver.learnerSays('Tell me what happened last week');
    await driver.until('persona');
    await driver.after(600);
    await driver.learnerHums(150);
    await driver.until('persona', 700);
    expect(count(driver, 'floor.personaResumed')).toBe(1);
    await driver.stop();
  });

  it('protects an opening line that must be heard', async () => {
    const language = new FakeLanguage(() => long);
    const driver = await driveSession({ language, floor: { protectOpening: true } });
    await driver.until('persona');
    await driver.learnerSays('No wait stop that please right now');
    driver.expectFloor('persona');
    await driver.stop();
  });

  it('hears a learner who starts before a protected opening has ended', async () => {
    const language = new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'You wanted to see me about something.' : long));
    const driver = await driveSession({ language, floor: { protectOpening: true } });
    await driver.until('persona');
    await driver.after(600);
    const began = driver.clock.now();
    await driver.learnerSays('I wanted to talk with you about the last quarter and about what happened with the three releases that went out late');
    await driver.until('persona', 3000);
    const [learner] = driver.session.life.getSnapshot().context.transcript.entries.filter(({ who }) => who === 'learner');
    expect(learner?.text).toMatch(/^I wanted to talk.*went out late$/);
    expect(learner!.startedAt - began).toBeLessThan(100);
    await driver.stop();
  });

  it('does not take an "mm-hm" over a protected opening for a turn', async () => {
    const language = new FakeLanguage(() => long);
    const driver = await driveSession({ language, floor: { protectOpening: true } });
    await driver.until('persona');
    await driver.after(800);
    await driver.learnerSays('mm-hm');
    await driver.until('open', 15_000);
    expect(count(driver, 'floor.learnerTurnEnded')).toBe(0);
    await driver.stop();
  });

  it('takes the floor from nobody when the persona ends while the learner begins', async () => {
    const driver = await driveSession({ language: new FakeLanguage(() => 'Hello there.') });
    await driver.until('persona');
    const began = driver.clock.now();
    await driver.until('open');
    const lasts = driver.clock.now() - began;
    await driver.learnerSays('what happened then');
    await driver.until('persona');
    await driver.after(lasts - 300);
    driver.signals.speak(true);
    await driver.until('contested', 400);
    await driver.until('learner', 600);
    expect(count(driver, 'floor.personaInterrupted')).toBe(0);
    expect(driver.playback.verbs.map(({ verb }) => verb)).toEqual(['duck', 'unduck']);
    await driver.stop();
  });
});
