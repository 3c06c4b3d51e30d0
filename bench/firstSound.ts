// Bytes and seconds to the first sound of the persona, with an empty cache.
import { servePractice, visit } from '../e2e/support/practiceApp.ts';
import { enterTalk, untilTraced } from '../e2e/support/talk.ts';
import { buildAssets } from '../scripts/assets.mjs';

await buildAssets();
const server = await servePractice(4816);
const runs: { lobbyMs: number; soundMs: number; bytes: number; files: Record<string, number> }[] = [];
try {
  for (let run = 0; run < 3; run += 1) {
    const { page, context, close } = await visit();
    const files: Record<string, number> = {};
    const sizes: Promise<void>[] = [];
    context.on('requestfinished', (request) => {
      const measure = async (): Promise<void> => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        const { pathname } = new URL(request.url());
        files[pathname] = (files[pathname] ?? 0) + responseBodySize + responseHeadersSize;
      };
      sizes.push(measure());
    });
    const begin = performance.now();
    await page.goto(`${server.url}/?debug`);
    await page.getByRole('checkbox').waitFor();
    const lobbyMs = performance.now() - begin;
    const click = performance.now();
    await enterTalk(page);
    await untilTraced(page, 'playback.started');
    const soundMs = performance.now() - click;
    await page.waitForTimeout(300);
    await Promise.allSettled(sizes);
    const bytes = Object.values(files).reduce((sum, size) => sum + size, 0);
    runs.push({ lobbyMs: Math.round(lobbyMs), soundMs: Math.round(soundMs), bytes, files });
    await close();
  }
} finally {
  await server.stop();
}
const middle = (pick: (run: (typeof runs)[number]) => number): number => runs.map(pick).sort((a, b) => a - b)[Math.floor(runs.length / 2)]!;
const heaviest = Object.entries(runs[0]!.files).sort(([, a], [, b]) => b - a);
console.log(
  JSON.stringify(
    {
      bench: 'firstSound',
      runs: runs.length,
      medianMsToLobby: middle(({ lobbyMs }) => lobbyMs),
      medianMsFromClickToFirstSound: middle(({ soundMs }) => soundMs),
      bytesOverTheWire: middle(({ bytes }) => bytes),
      heaviestFiles: Object.fromEntries(heaviest.slice(0, 8)),
      note: 'Loopback: add the bytes at your own line rate.',
    },
    null,
    2,
  ),
);
