import { driveSession, FakeLanguage, type SessionDriver } from '@parley/engine/testing';

const learner = [
  'I noticed that the last three …1400 releases went out late',
  'what happened there from your point of view',
  'I hear you and …1200 I still need us to find a way',
  'shall we look at it together next week',
];

const persona = 'I do not see it quite like that. There were reasons, and I told people about them at the time.';

/** A conversation of about so many minutes, on fakes and under the virtual clock. */
export async function longConversation(minutes: number): Promise<SessionDriver> {
  const driver = await driveSession({ language: new FakeLanguage(() => persona) });
  for (let turn = 0; driver.clock.now() < minutes * 60_000; turn += 1) {
    await driver.until('persona', 20_000);
    await driver.until('open', 20_000);
    await driver.learnerSays(learner[turn % learner.length]!);
  }
  return driver;
}
