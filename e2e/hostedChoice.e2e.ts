import { inLanguage } from '@parley/engine';
import { pipScenario } from '@parley/engine/scenario';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { servePractice, visit, type PracticeServer } from './support/practiceApp.ts';
import { inputs, readTalk, untilTraced } from './support/talk.ts';

let server: PracticeServer;
beforeAll(async () => {
  server = await servePractice(4818);
});
afterAll(() => server?.stop());

it('offers language and level where the mind is on the server too, and holds the talk so', async () => {
  const german = inLanguage(pipScenario, 'de');
  const level = german.difficulty.at(-1)!;
  const { page, requests, close } = await visit({ permissions: [] });
  try {
    await page.goto(`${server.url}/?debug&host=server`);
    await page.getByText('Deutsch').click();
    await page.getByRole('heading', { name: german.title }).waitFor();
    await page.getByText('Settings').click();
    await page.getByLabel('The other person’s day').selectOption({ label: level.label });
    await page.waitForResponse((answer) => answer.url().includes(`locale=de&level=${level.id}`));
    await page.getByRole('button', { name: 'Type instead' }).click();
    await untilTraced(page, 'playback.ended');
    const { trace } = await readTalk(page);
    const said = inputs(trace, 'remote.emitted').map(({ data }) => data['event'] as { type: string; text: string }).find(({ type }) => type === 'reasoning.said');
    expect(trace.header).toMatchObject({ publicScenario: { locale: 'de', level: level.id }, setup: { locale: 'de' } });
    expect(JSON.stringify(german.script?.words?.['de'])).toContain(said!.text.split(/[.!?]/)[0]!);
    expect(requests.filter((request) => request.includes('/scenarios-'))).toEqual([]);
  } finally {
    await close();
  }
});
