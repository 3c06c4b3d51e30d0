// What hearing costs in Node for each frame of 32 ms, and to load. Prints JSON, milliseconds where nothing else is said.
import { stat } from 'node:fs/promises';
import { echoedRoom } from '../test/echoedRoom.ts';
import { syntheticSpeech } from '../test/syntheticSpeech.ts';
import { createEchoCanceller } from '../src/echo/createEchoCanceller.ts';
import { loadSilero, sileroModelUrl } from '../src/node/loadSilero.ts';
import { frameLength, frameMs } from '../src/voice/audioFormat.ts';
import { createFramer } from '../src/voice/createFramer.ts';
import { createSileroVad } from '../src/voice/createSileroVad.ts';
import { createVoiceAnalysis } from '../src/voice/createVoiceAnalysis.ts';

const seconds = 60;
const began = performance.now();
const runtime = await loadSilero();
const loaded = performance.now();
const vad = await createSileroVad(runtime);
const warm = performance.now();

const babble = syntheticSpeech(seconds);
const frames = createFramer().push(babble);
const detector = await timeEach(async (samples) => void (await vad.score(samples)));
vad.reset();
const analysis = createVoiceAnalysis({ vad });
let at = 0;
const whole = await timeEach(async (samples) => {
  await analysis.push({ at, samples });
  at += frameMs;
});
// The babble comes out of the loudspeaker, and back 14 dB quieter.
const canceller = createEchoCanceller();
const room = createFramer().push(echoedRoom(babble, { db: -14, delayMs: 80 }));
let count = 0;
const echo = await timeEach(async (samples) => {
  canceller.hear(room[count]!.samples, samples);
  count++;
});
const wasm = await stat(new URL('ort-wasm-simd-threaded.wasm', import.meta.resolve('onnxruntime-web/wasm')));
const model = await stat(sileroModelUrl());

console.log(
  JSON.stringify({
    name: 'hearing',
    frameMs,
    frames: frames.length,
    vad: detector,
    analysis: whole,
    echo,
    shareOfCore: { analysis: whole.cpu / frameMs, echo: echo.cpu / frameMs },
    init: { loadMs: loaded - began, warmUpMs: warm - loaded },
    bytes: { model: model.size, runtime: wasm.size },
  }),
);

async function timeEach(run: (samples: Float32Array) => Promise<void>): Promise<{ median: number; p95: number; mean: number; cpu: number }> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (const { samples } of frames) {
    const from = performance.now();
    await run(samples.subarray(0, frameLength));
    times.push(performance.now() - from);
  }
  // What the frames took of a core, however many others want it.
  const { user, system } = process.cpuUsage(before);
  const sorted = [...times].sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { median: sorted[sorted.length >> 1]!, p95: sorted[Math.floor(sorted.length * 0.95)]!, mean, cpu: (user + system) / 1000 / times.length };
}
