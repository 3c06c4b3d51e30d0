import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { createSmartTurn, tryTurnEndDetector } from '../src/turn-end/createSmartTurn.ts';
import { timeFeatures, timeScores } from './turnEndTimes.ts';

/** Measures in the page what the hearing worker does, with the same build of onnxruntime. */
async function measure(): Promise<unknown> {
  const features = timeFeatures();
  env.wasm.numThreads = 1;
  env.wasm.wasmPaths = '/parley/';
  const from = performance.now();
  const model = new Uint8Array(await (await fetch('/page.onnx')).arrayBuffer());
  const session = await InferenceSession.create(model, { executionProviders: ['wasm'] });
  const detector = await tryTurnEndDetector(createSmartTurn({ Tensor, session }));
  const openMs = performance.now() - from;
  return { ...features, openMs, score: await timeScores(detector) };
}

Object.assign(globalThis, { measure });
