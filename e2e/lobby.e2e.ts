import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePractice, visit, type PracticeServer } from './support/practiceApp.ts';
import { untilTraced } from './support/talk.ts';

let server: PracticeServer;
beforeAll(async () => {
  server = await servePractice(4829);
});
afterAll(() => server?.stop());

const talkButton = (page: Page) => page.getByRole('button', { name: /^talk with/i });

it('has the way into the talk in sight on a phone, covering nothing that has the keyboard', async () => {
  const { page, close } = await visit({ permissions: [], width: 390, height: 844 });
  try {
    await page.goto(server.url);
    const button = (await talkButton(page).boundingBox())!;
    expect(button.y + button.height).toBeLessThanOrEqual(844);
    await page.getByText('Settings').focus();
    const [summary, bar] = [await page.getByText('Settings').boundingBox(), await page.locator('.lobby-go').boundingBox()];
    expect(summary!.y + summary!.height).toBeLessThanOrEqual(bar!.y);
  } finally {
    await close();
  }
});

it('says what is to be agreed to before the talk, instead of a button that does nothing', async () => {
  const { page, close } = await visit({ width: 390, height: 844 });
  try {
    await page.goto(server.url);
    await talkButton(page).click();
    await page.getByRole('alert').getByText('agree to this first').waitFor();
    const box = page.getByRole('checkbox');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(async () => (await box.boundingBox())!.y).toBeGreaterThan(0);
    await page.keyboard.press('Space');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await talkButton(page).click();
    await page.getByRole('region', { name: /^conversation with/i }).waitFor();
  } finally {
    await close();
  }
});

it('asks before a talk is lost by reloading, and no longer afterwards', async () => {
  const { page, close } = await visit({ permissions: [] });
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  try {
    await page.goto(`${server.url}/?debug`);
    await page.getByRole('button', { name: 'Type instead' }).click();
    await untilTraced(page, 'playback.started');
    await page.evaluate(() => void location.reload());
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await page.getByRole('button', { name: 'End it' }).click();
    await page.getByRole('button', { name: 'Download the trace' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Type instead' }).waitFor();
    expect(asked).toHaveLength(1);
  } finally {
    await close();
  }
});

it('shows after the talk what it was for, and gives the keyboard on to the next one', async () => {
  const { page, close } = await visit({ permissions: [] });
  try {
    await page.goto(`${server.url}/?debug`);
    await page.getByRole('button', { name: 'Type instead' }).waitFor();
    const aims = await page.locator('.lobby-text li').allInnerTexts();
    await page.getByRole('button', { name: 'Type instead' }).click();
    await untilTraced(page, 'playback.started');
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await page.getByRole('button', { name: 'End it' }).click();
    await page.getByRole('heading', { name: 'What you were there for' }).waitFor();
    expect(aims.length).toBeGreaterThan(3);
    expect(await page.locator('.debrief-aims li').allInnerTexts()).toEqual(aims);
    await page.getByRole('button', { name: 'Talk again' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  } finally {
    await close();
  }
});
