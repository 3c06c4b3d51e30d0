import { expect, it } from 'vitest';
import type { LanguagePart } from '../ports/LanguagePort.ts';
import { lifeStage } from './sessionSelectors.ts';
import { driveSession } from '../testing/driveSession.ts';
import { FakeLanguage } from '../testing/FakeLanguage.ts';

it('a persona that is cut off in its last words goes when the learner has spoken', async () => {
  const leaving: readonly LanguagePart[] = [
    { type: 'start' },
    { type: 'directive', ending: 'walked-out', cues: [], ask: 'none' },
    { type: 'delta', text: 'I think we stop here, since there is nothing in this for either of us today.' },
    { type: 'end' },
  ];
  const driver = await driveSession({ language: new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'Good morning.' : leaving)) });
  await driver.until('open', 30_000);
  await driver.after(1500);
  await driver.learnerSays('You never listen to anyone.');
  await driver.until('persona', 30_000);
  await driver.after(1200);
  await driver.learnerSays('That is irrelevant and you know it.');
  await driver.after(6000);
  expect(driver.heard().at(-1)).toMatch(/^I think we stop here.* –$/);
  expect(lifeStage(driver.session.life.getSnapshot())).toBe('ended');
  expect(driver.session.life.getSnapshot().context.ending).toBe('walked-out');
  await driver.stop();
});
