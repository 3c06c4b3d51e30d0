// What the turn-end network costs: features, scores in Node and in Chromium. Prints JSON, milliseconds.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { smartTurnDouble } from '../../../models/train/smart-turn-double/smartTurnDouble.ts';
import { chromiumArguments, findChromium } from '../../../scripts/chromium.ts';
import { buildPerceptionAssets } from '../scripts/assets.mjs';
import { loadTurnEnd } from '../src/node/loadTurnEnd.ts';
import { serveFolder } from '../test/serveFolder.ts';
import { spread, timeFeatures, timeScores, type Spread } from '../test/turnEndTimes.ts';

/** A model of one's own, such as .cache/models/smart-turn-v3.2-cpu.onnx. */
const [model] = process.argv.slice(2);
/**
 * A Whisper tiny encoder over 400 places, which Smart Turn is built on, multiplies 3.5 thousand million
 * times; 68 idle layers do as much. In float32: the real file is int8, so this tells the order only.
 */
const asHeavy = 68;
const folder = await mkdtemp(join(tmpdir(), 'parley-turn-end-'));
try {
  const networks: Record<string, unknown> = {};
  if (model === undefined) {
    networks['small test network'] = await measure(await write('small', smartTurnDouble()));
    networks['as many multiplications as Smart Turn'] = await measure(await write('heavy', smartTurnDouble(asHeavy)));
  } else networks[basename(model)] = await measure(model);
  console.log(
    JSON.stringify(
      {
        bench: 'turnEnd',
        features: timeFeatures(),
        networks,
        note: 'window: 8 s at once, as a reading without memory would have to. push: 32 ms of sound. read: 80 × 800 values out of what is kept. score: read and network, in a thread (Node) or in the page (Chromium; the hearing worker has one of its own for it). Milliseconds.',
      },
      null,
      2,
    ),
  );
} finally {
  await rm(folder, { recursive: true });
}

async function write(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, `${name}.onnx`);
  await writeFile(path, bytes);
  return path;
}

async function measure(path: string): Promise<unknown> {
  const opened = performance.now();
  const detector = await loadTurnEnd(path);
  const openMs = performance.now() - opened;
  const score = await timeScores(detector);
  return { node: { openMs, score, eventLoopHeld: await longestHold(() => detector.score()) }, chromium: await inChromium(path) };
}

/** How long a timer of one millisecond is kept waiting while work is done, at worst of each run. */
async function longestHold(work: () => Promise<unknown>): Promise<Spread> {
  const holds: number[] = [];
  for (let run = 0; run < 20; run++) {
    let last = performance.now();
    let longest = 0;
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    await work();
    await new Promise((done) => setTimeout(done, 5));
    clearInterval(watch);
    holds.push(longest);
  }
  return spread(holds);
}

async function inChromium(file: string): Promise<unknown> {
  await buildPerceptionAssets(join(folder, 'parley'));
  await writeFile(join(folder, 'page.onnx'), await readFile(file));
  await build({
    entryPoints: [fileURLToPath(new URL('../test/turnEndPage.ts', import.meta.url))],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'esm',
    conditions: ['@parley/source', 'onnxruntime-web-use-extern-wasm'],
  });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>turn end</title><script type="module" src="/page.js"></script>');
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    await page.waitForFunction(() => 'measure' in globalThis);
    return await page.evaluate(() => (globalThis as unknown as { measure(): Promise<unknown> }).measure());
  } finally {
    await browser.close();
    server.close();
  }
}
