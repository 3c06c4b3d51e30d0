import { scenarios } from '@parley/engine/scenarios';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePractice, visit, type PracticeServer } from './support/practiceApp.ts';
import { readTalk, untilTraced } from './support/talk.ts';

let server: PracticeServer;
beforeAll(async () => {
  server = await servePractice(4819);
});
afterAll(() => server?.stop());

it('says so where a conversation is not there, and offers those that are', async () => {
  const { page, close } = await visit({ permissions: [] });
  try {
    for (const host of ['browser', 'server']) {
      await page.goto(`${server.url}/?scenario=nope&host=${host}`);
      await page.getByText('There is no conversation “nope”').waitFor();
      await page.getByRole('button', { name: scenarios[1]!.title }).click();
      await page.getByRole('heading', { name: scenarios[1]!.title }).waitFor();
    }
  } finally {
    await close();
  }
});

it('begins no talk before what was chosen last is there', async () => {
  const { page, close } = await visit({ permissions: [] });
  try {
    await page.goto(`${server.url}/?debug&host=server`);
    const type = page.getByRole('button', { name: 'Type instead' });
    await type.waitFor();
    const [former, chosen] = scenarios;
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(`**/api/scenarios/${chosen!.id}*`, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByText(chosen!.persona.name).click();
    await expect.poll(() => type.isDisabled()).toBe(true);
    expect(await page.getByRole('heading', { name: former!.title }).isVisible()).toBe(true);
    release();
    // Waits until the button may be clicked, as a hand would.
    await type.click();
    await untilTraced(page, 'playback.started');
    expect((await readTalk(page)).trace.header.scenario.id).toBe(chosen!.id);
  } finally {
    await close();
  }
});
