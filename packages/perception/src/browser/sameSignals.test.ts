import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProsodyFrame, SpeechFrame, TurnEndScore } from '@parley/engine';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, findChromium } from '../../../../scripts/chromium.ts';
import { smartTurnDouble } from '../../../../models/train/smart-turn-double/smartTurnDouble.ts';
import { buildPerceptionAssets } from '../../scripts/assets.mjs';
import type { Heard, HearingPage } from '../../test/hearingPage.ts';
import { has, recording, synthesize } from '../../test/recordings.ts';
import { serveFolder } from '../../test/serveFolder.ts';
import { syntheticSpeech } from '../../test/syntheticSpeech.ts';
import { loadSilero } from '../node/loadSilero.ts';
import { loadTurnEnd } from '../node/loadTurnEnd.ts';
import type { TurnEndDetector } from '../turn-end/TurnEndDetector.ts';
import { createFramer } from '../voice/createFramer.ts';
import { createSileroVad } from '../voice/createSileroVad.ts';
import { createVoiceAnalysis } from '../voice/createVoiceAnalysis.ts';
import { readHearingSound } from '../../test/readHearingSound.ts';

declare const hearing: HearingPage;

/** One in 1,000: the same WebAssembly and the same JavaScript engine, so really none. */
const tolerance = 1e-3;
const meeting = recording('audio/ami/dev01.wav');
const angry = recording('audio/emodb/03a01Wa.wav');
const recordings: Record<string, Float32Array | undefined> = {
  babble: joined(syntheticSpeech(2), new Float32Array(32000)),
  meeting: meeting && readHearingSound(meeting).subarray(0, 160000),
  angry: angry && readHearingSound(angry),
  flite: has('flite') ? joined(synthesize('flite', 'awb', 'I would rather talk about it now'), new Float32Array(16000)) : undefined,
};

function joined(first: Float32Array, second: Float32Array): Float32Array {
  const both = new Float32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

async function hearInNode(samples: Float32Array, detector?: TurnEndDetector): Promise<Omit<Heard, 'faults' | 'turnEndBy'>> {
  const analysis = createVoiceAnalysis({ vad: await createSileroVad(await loadSilero()), turnEnd: detector });
  const speech: SpeechFrame[] = [];
  const prosody: ProsodyFrame[] = [];
  const turnEnd: TurnEndScore[] = [];
  for (const frame of createFramer().push(samples)) {
    const signals = await analysis.push({ at: frame.index / 16, samples: frame.samples });
    speech.push(...signals.speech);
    prosody.push(...signals.prosody);
    turnEnd.push(...signals.turnEnd);
  }
  return { speech, prosody, turnEnd };
}

let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-hearing-'));
  await buildPerceptionAssets(join(folder, 'parley'));
  await build({
    entryPoints: [fileURLToPath(new URL('../../test/hearingPage.ts', import.meta.url))],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'esm',
    conditions: ['@parley/source'],
  });
  await writeFile(join(folder, 'double.onnx'), smartTurnDouble());
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>hearing</title><script type="module" src="/page.js"></script>');
  for (const [name, samples] of Object.entries(recordings)) {
    if (samples) await writeFile(join(folder, `${name}.f32`), new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
  }
  server = await serveFolder(folder);
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(server.origin);
  await page.waitForFunction(() => 'hearing' in globalThis);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the hearing of a page and of Node', () => {
  it.for(Object.keys(recordings))('gives the same signals for the recording %s', { timeout: 60_000 }, async (name, { skip }) => {
    const samples = recordings[name];
    if (samples === undefined) return skip(`the recording ${name} is not on this machine`);
    const there = await page.evaluate((url) => hearing.hearRecording(url), `/${name}.f32`);
    const here = await hearInNode(samples);
    expect(there.faults).toEqual([]);
    expect(there.speech).toHaveLength(here.speech.length);
    expect(there.speech.some(({ likelihood }) => likelihood > 0.5)).toBe(true);
    expect(there.prosody).toHaveLength(here.prosody.length);
    expect(there.turnEnd).toHaveLength(here.turnEnd.length);
    for (const [index, frame] of here.speech.entries()) {
      expect(Math.abs(frame.likelihood - there.speech[index]!.likelihood)).toBeLessThan(tolerance);
      expect(frame.at).toBe(there.speech[index]!.at);
    }
    for (const [index, { at, levelDb, pitchHz }] of here.prosody.entries()) {
      const other = there.prosody[index]!;
      expect(other.at).toBe(at);
      expect(Math.abs(other.levelDb - levelDb)).toBeLessThan(tolerance);
      expect(other.pitchHz === null).toBe(pitchHz === null);
      expect(Math.abs((other.pitchHz ?? 0) - (pitchHz ?? 0))).toBeLessThan(tolerance);
    }
    for (const [index, { score }] of here.turnEnd.entries()) expect(Math.abs(there.turnEnd[index]!.score - score)).toBeLessThan(tolerance);
  });

  it('gives the same scores of the same turn-end network', { timeout: 60_000 }, async () => {
    const there = await page.evaluate(() => hearing.hearRecording('/babble.f32', '/double.onnx'));
    const here = await hearInNode(recordings['babble']!, await loadTurnEnd(join(folder, 'double.onnx')));
    expect(there.faults).toEqual([]);
    expect(there.turnEndBy).toBe('smart-turn');
    expect(here.turnEnd.length).toBeGreaterThan(5);
    // The page leaves out a question while the last one is open; Node waits for each.
    expect(there.turnEnd.length).toBeGreaterThan(here.turnEnd.length / 2);
    for (const { at, score } of there.turnEnd) {
      const same = here.turnEnd.find((other) => other.at === at);
      expect(Math.abs(same!.score - score)).toBeLessThan(1e-5);
    }
    expect(new Set(here.turnEnd.map(({ score }) => score.toFixed(3))).size).toBeGreaterThan(3);
  });

  it('keeps to a strict policy and to its own server, the microphone included', async () => {
    expect(await page.evaluate(() => hearing.tryMicrophone(500))).toBeGreaterThan(5);
    expect(await page.evaluate(() => hearing.violations)).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(server.origin))).toEqual([]);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  });

  it('says so when the person refuses the microphone', { timeout: 30_000 }, async () => {
    const refusing = await chromium.launch({
      executablePath: findChromium(),
      args: [...chromiumArguments.filter((argument) => argument !== '--use-fake-ui-for-media-stream'), '--deny-permission-prompts'],
    });
    try {
      const other = await refusing.newPage();
      await other.goto(server.origin);
      await other.waitForFunction(() => 'hearing' in globalThis);
      expect(await other.evaluate(() => hearing.tryMicrophone(100))).toBe('permission-denied');
    } finally {
      await refusing.close();
    }
  });
});
