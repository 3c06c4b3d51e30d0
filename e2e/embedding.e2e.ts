import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeMicrophone, type MicrophoneFile } from './support/composeMicrophone.ts';
import { servePractice, visit, type PracticeServer } from './support/practiceApp.ts';

const port = 4812;
const hostPort = 4813;
let server: PracticeServer;
let host: Server;
let microphone: MicrophoneFile;

beforeAll(async () => {
  microphone = await composeMicrophone(join(tmpdir(), 'parley-e2e'), 'embedding', [{ silence: 9000 }, { say: 'What happened last week?' }, { silence: 15_000 }]);
  server = await servePractice(port);
  host = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(`<!doctype html><title>A stranger's page</title><iframe width="1000" height="700" allow="microphone; camera; autoplay" src="${server.url}/?debug&seed=2"></iframe>`);
  }).listen(hostPort, '127.0.0.1');
});

afterAll(async () => {
  host?.close();
  await server?.stop();
});

describe('the example app', () => {
  it('talks inside a cross-origin iframe, under its own policy, and asks nobody but its server', async () => {
    const { page, complaints, requests, close } = await visit({ microphone: microphone.wav });
    try {
      await page.goto(`http://127.0.0.1:${hostPort}/`);
      const frame = page.frames().find((each) => each.url().includes(String(port))) ?? (await page.waitForEvent('frameattached'));
      const app = page.frameLocator('iframe');
      await app.getByRole('checkbox').check();
      await app.getByRole('button', { name: /^talk with/i }).click();
      await frame.waitForFunction(
        () => (globalThis as { parleySession?: { trace: { lines: { type?: string }[] } } }).parleySession?.trace.lines.some(({ type }) => type === 'voice.started'),
        undefined,
        { timeout: 60_000 },
      );
      expect(complaints).toEqual([]);
      const foreign = requests.filter((request) => !request.startsWith(`http://localhost:${port}/`) && !request.startsWith(`http://127.0.0.1:${hostPort}/`));
      expect(foreign).toEqual([]);
    } finally {
      await close();
    }
  });

  it('answers with the policy it promises', async () => {
    const { headers } = await fetch(server.url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).not.toContain('unsafe-inline');
  });

  it('can be typed into without a microphone, and says why', async () => {
    const { page, complaints, close } = await visit({ permissions: [] });
    try {
      await page.goto(`${server.url}/?debug&seed=1`);
      await page.getByRole('button', { name: /type instead/i }).click();
      const field = page.getByRole('textbox');
      await field.fill('You always miss your deadlines and it is your fault.');
      await heard(page, 1);
      await field.press('Enter');
      await heard(page, 2);
      const blunt = await texts(page);
      expect(blunt[1]).not.toBe('');
      expect(complaints).toEqual([]);

      await page.goto(`${server.url}/?debug&seed=1&again`);
      await page.getByRole('button', { name: /type instead/i }).click();
      await heard(page, 1);
      await page.getByRole('textbox').fill('I would like to hear how you see this quarter.');
      await page.getByRole('textbox').press('Enter');
      await heard(page, 2);
      expect((await texts(page))[1]).not.toBe(blunt[1]);
    } finally {
      await close();
    }
  });
});

interface Debugged {
  parleySession: { life: { getSnapshot(): { context: { transcript: { entries: { who: string; text: string }[] } } } } };
}

/** Waits until the persona has been heard so many times. */
async function heard(page: Page, times: number): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      ((globalThis as unknown as Partial<Debugged>).parleySession?.life.getSnapshot().context.transcript.entries ?? []).filter(
        ({ who }) => who === 'persona',
      ).length >= wanted,
    times,
    { timeout: 60_000 },
  );
}

function texts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    (globalThis as unknown as Debugged).parleySession.life
      .getSnapshot()
      .context.transcript.entries.filter(({ who }) => who === 'persona')
      .map(({ text }) => text),
  );
}
