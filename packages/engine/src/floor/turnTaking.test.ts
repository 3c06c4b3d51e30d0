import { describe, expect, it } from 'vitest';
import { driveSession, FakeLanguage, type SessionDriver } from '../testing/index.ts';

const long = 'Well, let me tell you what happened in that week, because there were several things at once and none of them was simple.';

async function afterOpening(options: Parameters<typeof driveSession>[0] = {}): Promise<SessionDriver> {
  const language = new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Hello.' : long));
  const driver = await driveSession({ language, ...options });
  await driver.until('persona');
  await driver.until('open');
  return driver;
}

function count(driver: SessionDriver, type: string): number {
  return driver.decided.filter((decided) => decided === type).length;
}

describe('the floor', () => {
  it('answers a finished turn within 300 ms of its end', async () => {
    const driver = await afterOpening();
    await driver.learnerSays('Can you tell me what happened last week');
    const ended = driver.clock.now();
    await driver.until('persona');
    expect(driver.clock.now() - ended).toBeLessThan(300);
    await driver.stop();
  });

  it('holds through a pause of 1.5 s after an unfinished clause, in the same configuration', async () => {
    const driver = await afterOpening();
    await driver.learnerSays('I wanted to talk with you because');
    await driver.after(1500);
    driver.expectFloor('learner');
    await driver.learnerSays('the releases were late');
    const ended = driver.clock.now();
    await driver.until('persona');
    expect(driver.clock.now() - ended).toBeLessThan(300);
    expect(count(driver, 'floor.learnerTurnEnded')).toBe(1);
    await driver.stop();
  });

  it('says why it waits', async () => {
    const driver = await afterOpening();
    await driver.learnerSays('I wanted to talk with you because');
    await driver.after(500);
    expect(driver.session.floor.getSnapshot().context.wait?.reason).toBe('incomplete');
    await driver.learnerSays('um');
    await driver.after(400);
    expect(driver.session.floor.getSnapshot().context.wait?.reason).toBe('thinking');
    await driver.stop();
  });

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

  it('ignores a short noise while nobody speaks', async () => {
    const driver = await afterOpening();
    await driver.learnerHums(160);
    await driver.until('open', 4000);
    expect(count(driver, 'floor.noiseIgnored')).toBe(1);
    expect(count(driver, 'floor.learnerTurnEnded')).toBe(0);
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

  it('adds words that come after the wait to what was said', async () => {
    const driver = await afterOpening();
    driver.signals.speak(true);
    await driver.after(900);
    const start = driver.clock.now() - 900;
    driver.signals.speak(false);
    driver.transcriber.hear('x', [{ text: 'that was', start, end: start + 500 }, { text: 'late', start: start + 500, end: start + 880 }]);
    await driver.until('persona', 3000);
    const tail = [{ text: 'that was', start, end: start + 500 }, { text: 'late', start: start + 500, end: start + 880 }, { text: 'again', start: start + 880, end: start + 900 }];
    driver.transcriber.hear('x', tail, true);
    await driver.after(50);
    const said = () => driver.session.life.getSnapshot().context.transcript.entries.findLast(({ who }) => who === 'learner')?.text;
    expect(said()).toBe('that was late again');
    expect(driver.session.reasoning.getSnapshot().context.history.findLast(({ who }) => who === 'learner')?.text).toBe('that was late again');
    await driver.until('open', 12_000);
    await driver.learnerSays('what happened then');
    await driver.until('persona');
    expect(said()).toBe('what happened then');
    await driver.stop();
  });

  it('does not wait for more when a final part has come', async () => {
    const driver = await afterOpening();
    driver.signals.speak(true);
    await driver.after(900);
    const start = driver.clock.now() - 900;
    driver.signals.speak(false);
    await driver.after(120);
    driver.transcriber.hear('x', [{ text: 'that was late yesterday', start, end: start + 500 }], true);
    const heardAt = driver.clock.now();
    await driver.until('persona', 2000);
    expect(driver.clock.now() - heardAt).toBeLessThan(350);
    await driver.stop();
  });

  it('puts both halves of a turn together when the learner goes on before the answer is heard', async () => {
    const language = new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Hello.' : []));
    const driver = await driveSession({ language });
    await driver.until('persona');
    await driver.until('open');
    await driver.learnerSays('The releases were late');
    await driver.until('open');
    await driver.learnerSays('and two of them broke');
    await driver.after(3000);
    expect(language.asked.at(-1)?.learnerText).toBe('The releases were late and two of them broke');
    await driver.stop();
  });

  it('cancels what was prepared when the learner goes on, without a trace in history', async () => {
    const driver = await afterOpening({ lagMs: 60 });
    await driver.learnerSays('The releases were late');
    await driver.after(105);
    expect(count(driver, 'floor.turnEndLikely')).toBe(1);
    await driver.learnerSays('and two of them broke');
    await driver.until('persona');
    expect(count(driver, 'floor.turnResumed')).toBe(1);
    expect(count(driver, 'floor.learnerTurnEnded')).toBe(1);
    const { history } = driver.session.reasoning.getSnapshot().context;
    expect(history.filter(({ who }) => who === 'learner')).toHaveLength(1);
    await driver.stop();
  });

  it('speaks up in a long silence, and not for ever', async () => {
    const driver = await afterOpening({ floor: { reengage: 'eager' } });
    await driver.after(90_000);
    expect(count(driver, 'floor.silenceLong')).toBe(2);
    expect(count(driver, 'floor.learnerAway')).toBe(1);
    await driver.learnerSays('Sorry I am back');
    expect(count(driver, 'floor.learnerBack')).toBe(1);
    await driver.stop();
  });

  it('keeps quiet where the trait says so', async () => {
    const driver = await afterOpening({ floor: { reengage: 'off' } });
    await driver.after(25_000);
    expect(count(driver, 'floor.silenceLong')).toBe(0);
    await driver.stop();
  });

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

  it('gives the floor back when the host asks for it', async () => {
    const driver = await afterOpening();
    await driver.learnerSays('Tell me what happened last week');
    await driver.until('persona');
    await driver.after(500);
    driver.session.interrupt();
    await driver.until('open', 700);
    expect(driver.heard().at(-1)).toMatch(/–$/);
    await driver.stop();
  });

  it('ends the turn when the microphone is pulled out in mid-sentence', async () => {
    const driver = await afterOpening();
    await driver.learnerSays('The releases were late');
    driver.signals.speak(true);
    await driver.after(300);
    driver.signals.faults.next({ port: 'signals', code: 'device-lost', message: 'gone', retryable: true });
    await driver.signals.stop();
    await driver.until('persona', 4000);
    expect(driver.session.life.getSnapshot().context.faults.signals?.code).toBe('device-lost');
    await driver.stop();
  });
});
