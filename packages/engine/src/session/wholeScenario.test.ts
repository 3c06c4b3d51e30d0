import { expect, it } from 'vitest';
import { pipScenario } from '../scenario/scenarios/pip/pipScenario.ts';
import { createScriptedLanguage } from '../scripted/createScriptedLanguage.ts';
import { driveSession } from '../testing/driveSession.ts';

it('a session that holds the whole scenario notices its topics, meets its objectives and opens its gates', async () => {
  const driver = await driveSession({ scenario: pipScenario, language: createScriptedLanguage({ scenario: pipScenario, seed: 1 }) });
  const beats: (string | undefined)[] = [];
  driver.session.decisions.subscribe(({ event }) => {
    if (event.type === 'reasoning.composed') beats.push((event as { beat?: string }).beat);
  });
  await driver.until('persona');
  await driver.until('open', 30_000);
  await driver.learnerSays('A performance improvement plan starts on Monday for you Daniel.');
  await driver.until('persona');
  await driver.until('open', 30_000);
  await driver.learnerSays('I can see that this is hard. What happened with the team, how do you see it?');
  await driver.until('persona');
  await driver.until('open', 30_000);
  const { ledger } = driver.session.reasoning.getSnapshot().context.memory as { ledger: { met: readonly string[]; asked: readonly string[] } };
  expect(beats.at(-2)).toMatch(/^news/);
  expect(ledger.met).toEqual(expect.arrayContaining(['say-plan', 'ask-view']));
  expect(ledger.asked).toContain('team');
  await driver.stop();
});
