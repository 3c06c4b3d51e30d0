// What keeps the page's main thread busy from its load to the persona's first word: every task of 50 ms and more, and how soon the face is there.
import { join } from 'node:path';
import { build } from 'vite';
import { buildAssets } from '../scripts/assets.mjs';
import { root } from '../scripts/runCommand.ts';
import { servePractice } from '../e2e/support/practiceApp.ts';
import { watchStart, type Start } from './face/watchStart.ts';

// The example app in headless Chromium without a GPU, unminified so that functions have their names. Processor time counts:
// what a task waits for while other processes run is not its own.
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 3;
/** What no task of the portrait may take, ms of processor time. */
const barMs = 100;

await buildAssets();
const app = join(root, '.cache/bench-start-app');
await build({ root: join(root, 'examples/embed'), logLevel: 'error', build: { outDir: app, emptyOutDir: true, minify: false } });
const server = await servePractice(4896, ['--app', app]);
const starts: Start[] = [];
try {
  for (let run = 0; run < runs; run += 1) starts.push(await watchStart(server.url));
} finally {
  await server.stop();
}
const middle = (pick: (start: Start) => number): number => starts.map(pick).sort((a, b) => a - b)[Math.floor(runs / 2)]!;
const longestOf = (start: Start, drawing: boolean): number => Math.max(0, ...start.tasks.filter((task) => (task.drawingShare > 0.5) === drawing).map(({ cpuMs }) => cpuMs));
console.log(
  JSON.stringify(
    {
      bench: 'faceStart',
      runs,
      barMs,
      medianMsFromClickToFace: middle(({ faceMs }) => faceMs),
      medianLongestDrawingTaskCpuMs: middle((start) => longestOf(start, true)),
      medianLongestOtherTaskCpuMs: middle((start) => longestOf(start, false)),
      medianLongTasks: middle(({ tasks }) => tasks.length),
      medianLongTasksCpuMs: middle(({ tasks }) => Math.round(tasks.reduce((sum, { cpuMs }) => sum + cpuMs, 0))),
      starts,
    },
    null,
    2,
  ),
);
