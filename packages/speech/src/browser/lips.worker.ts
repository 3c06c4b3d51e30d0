import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { createVisemeNetwork, type VisemeStream } from '../lips/createVisemeNetwork.ts';
import type { FromLips, ToLips } from '../lips/LipMessages.ts';
import type { LipReading } from '../lips/LipReader.ts';
import { readLips } from '../lips/readLips.ts';

// The page's and the worker's scopes cannot both be global in one TypeScript project.
const scope = globalThis as unknown as {
  postMessage(message: FromLips): void;
  onmessage: ((event: MessageEvent<ToLips>) => void) | null;
};
const readings = new Map<number, LipReading>();
let openStream: (() => VisemeStream) | undefined;

scope.onmessage = ({ data }) => void answer(data);

async function answer(asked: ToLips): Promise<void> {
  if (asked.type === 'load') scope.postMessage(await load(asked));
  else if (asked.type === 'begin') readings.set(asked.id, readLips(openStream!(), asked.sampleRateHz));
  else {
    const { id } = asked;
    const reading = readings.get(id);
    if (asked.type === 'end') readings.delete(id);
    const phones = (await (asked.type === 'end' ? reading?.end() : reading?.push(asked.samples))) ?? [];
    scope.postMessage({ type: 'marks', id, phones });
  }
}

async function load({ model, ortMjs, ortWasm }: Extract<ToLips, { type: 'load' }>): Promise<FromLips> {
  try {
    env.wasm.numThreads = 1;
    env.wasm.wasmPaths = { mjs: ortMjs, wasm: ortWasm };
    const response = await fetch(model);
    if (!response.ok) throw new Error(`${model}: the server answered ${response.status}`);
    const session = await InferenceSession.create(new Uint8Array(await response.arrayBuffer()), { executionProviders: ['wasm'] });
    openStream = createVisemeNetwork({ Tensor, session });
    return { type: 'loaded' };
  } catch (error) {
    return { type: 'unavailable', message: error instanceof Error ? error.message : String(error) };
  }
}
