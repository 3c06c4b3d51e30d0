import { describe, expect, it } from 'vitest';
import { driveSession, FakeLanguage } from '../testing/index.ts';
import { afterOpening, count } from './afterOpening.fixture.ts';

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
    // A whole clause in a turn that has held a pause is no sure end.
    expect(driver.clock.now() - ended).toBeLessThan(800);
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

  it('answers a yes or no at once, and holds unfinished sentences through 1, 2 and 4 s, with one patience', async () => {
    const language = new FakeLanguage(() => 'Did you tell the team?');
    const driver = await driveSession({ language, floor: { patience: 'high' } });
    const answered: number[] = [];
    for (const text of ['Yes.', 'I noticed that the last three releases, …1000 went out late.', 'No, not yet.', 'We missed it because the …2000 tests were red.', 'I hear you.', 'I wanted to …4000 ask you for help.', 'No.']) {
      await driver.until('persona', 3000);
      await driver.until('open', 8000);
      await driver.learnerSays(text);
      const ended = driver.clock.now();
      await driver.until('persona', 3000);
      answered.push(driver.clock.now() - ended);
    }
    expect(count(driver, 'floor.learnerTurnEnded')).toBe(7);
    for (const index of [0, 2, 4, 6]) expect(answered[index]).toBeLessThanOrEqual(600);
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
    await driver.learnerSays('I hear you');
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
