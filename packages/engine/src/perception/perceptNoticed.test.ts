import { describe, expect, it } from 'vitest';
import { FakeLanguage } from '../testing/FakeLanguage.ts';
import { driveSession } from '../testing/driveSession.ts';

describe('a percept that the source noticed by itself', () => {
  it('reaches reasoning and the language port with the turn it belongs to, and not the next one', async () => {
    const language = new FakeLanguage(() => 'I see what you mean.');
    const driver = await driveSession({ language });
    await driver.until('persona');
    await driver.until('open');
    driver.learnerShows('lips-pressed');
    await driver.learnerSays('I understand your concern about the plan.');
    await driver.until('persona');
    await driver.until('open');
    await driver.learnerSays('We should talk about the dates.');
    await driver.until('persona');
    const replies = language.asked.filter(({ purpose }) => purpose === 'reply');
    expect(replies[0]!.percepts.map(({ code }) => code)).toContain('lips-pressed');
    expect(replies.at(-1)!.percepts.map(({ code }) => code)).not.toContain('lips-pressed');
    await driver.stop();
  });
});
