import { expect, it } from 'vitest';
import type { ClockPort } from '../ports/ClockPort.ts';
import type { LanguagePort } from '../ports/LanguagePort.ts';
import { driveSession } from '../testing/driveSession.ts';

/** Thinks for a while before each answer. */
function slowLanguage(ms: number): LanguagePort {
  let clock: ClockPort | undefined;
  return {
    version: 1,
    capabilities: { offline: true, locales: ['en'] },
    start: async (context) => { ({ clock } = context); },
    stop: async () => {},
    async *reply({ signal }) {
      await new Promise<void>((resolve) => void clock!.setTimeout(resolve, ms));
      if (signal.aborted) return;
      yield { type: 'delta', text: 'I see what you mean by that.' };
      yield { type: 'end' };
    },
  };
}

/** Says two halves with so much silence between them; without it in one go. */
async function played(pauseMs?: number) {
  const [first, second] = ['You always have an excuse for that.', 'And this is your fault again.'];
  const driver = await driveSession({ language: slowLanguage(900), floor: { patience: { minWait: 200, maxWait: 250 } } });
  await driver.until('persona');
  await driver.until('open');
  await driver.learnerSays(pauseMs === undefined ? `${first} ${second}` : first);
  if (pauseMs !== undefined) {
    await driver.after(pauseMs);
    await driver.learnerSays(second);
  }
  await driver.until('persona');
  await driver.until('open');
  const { stance, hurt, history } = driver.session.reasoning.getSnapshot().context;
  const ended = driver.decided.filter((type) => type === 'floor.learnerTurnEnded').length;
  await driver.stop();
  return { stance, hurt, ended, said: history.filter(({ who }) => who === 'learner').map(({ text }) => text) };
}

it('a learner who goes on before a word of the answer was heard has made one turn: it stands once in history and moves the stance once', async () => {
  const whole = await played();
  const halves = await played(700);
  expect([whole.ended, halves.ended]).toEqual([1, 2]);
  expect(halves.said).toEqual(whole.said);
  expect([halves.stance, halves.hurt]).toEqual([whole.stance, whole.hurt]);
});

it('counts as much where no more than a cough came before the answer', async () => {
  const driver = await driveSession({ language: slowLanguage(900), floor: { patience: { minWait: 200, maxWait: 250 } } });
  await driver.until('persona');
  await driver.until('open');
  const before = driver.session.reasoning.getSnapshot().context.stance.trust;
  await driver.learnerSays('This is your fault again.');
  await driver.after(700);
  await driver.learnerHums(150);
  await driver.until('persona');
  await driver.until('open');
  const { stance, history } = driver.session.reasoning.getSnapshot().context;
  await driver.stop();
  expect(driver.decided).toContain('floor.noiseIgnored');
  expect(history.map(({ who }) => who)).toEqual(['persona', 'learner', 'persona']);
  expect(stance.trust).toBeLessThan(before);
});
