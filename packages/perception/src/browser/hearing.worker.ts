import { toFault, type TurnEndScore } from '@parley/engine';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { acousticInstead } from '../turn-end/acousticInstead.ts';
import { createSmartTurn, tryTurnEndDetector } from '../turn-end/createSmartTurn.ts';
import type { FromNetwork, ToNetwork } from '../turn-end/NetworkMessages.ts';
import { serveNetwork } from '../turn-end/serveNetwork.ts';
import type { TurnEndDetector } from '../turn-end/TurnEndDetector.ts';
import { acousticName } from '../voice/acousticTurnEnd.ts';
import { createEnergyVad } from '../voice/createEnergyVad.ts';
import { createSileroVad } from '../voice/createSileroVad.ts';
import { createVoiceAnalysis, type VoiceAnalysis } from '../voice/createVoiceAnalysis.ts';
import type { VoiceActivityDetector } from '../voice/VoiceActivityDetector.ts';
import { fetchAsset } from './fetchAsset.ts';
import type { FromHearing, ToHearing } from './HearingMessages.ts';
import { openTurnEndWorker } from './openTurnEndWorker.ts';

// The page's and the worker's scopes cannot both be global in one TypeScript project.
const scope = globalThis as unknown as {
  postMessage(message: FromHearing | FromNetwork): void;
  onmessage: ((event: MessageEvent<ToHearing | ToNetwork>) => void) | null;
};

type Open = Extract<ToHearing, { type: 'open' }>;

/** Frames that may wait; older ones are dropped when the device cannot keep up. */
const mostWaiting = 60;

let analysis: VoiceAnalysis | undefined;
let waiting = 0;
const network = serveNetwork((answer) => scope.postMessage(answer));

scope.onmessage = ({ data }) => {
  if (data.type === 'open') void open(data);
  else if (data.type === 'frame') void hear(data);
  else network(data);
};

async function open(request: Open): Promise<void> {
  const program = loadProgram(request);
  // Each says itself what it lacks.
  program.catch(() => undefined);
  const [silero, judge] = await Promise.allSettled([openSilero(request, program), openTurnEnd(request, program)]);
  // It is compiled now; kept here, its 14 MB would stay for the whole session.
  env.wasm.wasmBinary = undefined;
  const vad = silero.status === 'fulfilled' ? silero.value : createEnergyVad();
  const turnEnd = judge.status === 'fulfilled' ? judge.value : undefined;
  analysis = createVoiceAnalysis({ vad, turnEnd, scored, turnEndLost });
  if (judge.status === 'rejected') turnEndLost(judge.reason);
  scope.postMessage({
    type: 'ready',
    turnEndBy: turnEnd?.name ?? acousticName,
    ...(silero.status === 'rejected' && { lacking: toFault('signals', silero.reason).message }),
  });
}

function scored(score: TurnEndScore): void {
  scope.postMessage({ type: 'signals', signals: { speech: [], prosody: [], turnEnd: [score] } });
}

function turnEndLost(error: unknown): void {
  scope.postMessage({ type: 'turnEndLost', fault: acousticInstead(error) });
}

function report(what: string): (share: number | undefined) => void {
  return (share) => scope.postMessage({ type: 'progress', report: { what, share } });
}

async function loadProgram({ ortMjs, ortWasm }: Open): Promise<Uint8Array> {
  const program = await fetchAsset({
    url: ortWasm,
    what: 'program that runs the voice activity model',
    file: 'ort-wasm-simd-threaded.wasm',
    option: 'assets.ortWasmPath',
    progress: report('speech detector'),
  });
  env.wasm.numThreads = 1;
  env.wasm.wasmPaths = { mjs: ortMjs };
  env.wasm.wasmBinary = program;
  return program;
}

async function openSilero({ vadModel }: Open, program: Promise<Uint8Array>): Promise<VoiceActivityDetector> {
  const [model] = await Promise.all([
    fetchAsset({
      url: vadModel,
      what: 'voice activity model',
      file: 'silero_vad_v6.onnx',
      option: 'assets.vadModel',
      progress: report('voice activity model'),
    }),
    program,
  ]);
  const session = await InferenceSession.create(model, { executionProviders: ['wasm'] });
  return createSileroVad({ Tensor, session });
}

async function openTurnEnd({ turnEndModel, ortMjs }: Open, program: Promise<Uint8Array>): Promise<TurnEndDetector | undefined> {
  if (turnEndModel === undefined) return undefined;
  const [model, wasm] = await Promise.all([
    fetchAsset({
      url: turnEndModel,
      what: 'turn-end model',
      file: 'smart-turn-v3.2-cpu.onnx (`npm run models -- smart-turn` fetches it)',
      option: 'assets.turnEndModel',
      progress: report('turn-end model'),
    }),
    program,
  ]);
  return tryTurnEndDetector(createSmartTurn(await openTurnEndWorker({ model, runtime: { mjs: ortMjs, wasm } })));
}

async function hear({ frame }: Extract<ToHearing, { type: 'frame' }>): Promise<void> {
  if (analysis === undefined || waiting >= mostWaiting) return;
  waiting++;
  try {
    scope.postMessage({ type: 'signals', signals: await analysis.push(frame) });
  } finally {
    waiting--;
  }
}
