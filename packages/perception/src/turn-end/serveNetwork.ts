import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { FromNetwork, ToNetwork } from './NetworkMessages.ts';

/** The far side of `openRemoteNetwork`: opens one network and runs it, one question after the other. */
export function serveNetwork(post: (answer: FromNetwork) => void): (asked: ToNetwork) => void {
  let session: InferenceSession | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function answer(asked: ToNetwork): Promise<FromNetwork> {
    if (asked.type === 'network.open') {
      env.wasm.numThreads = 1;
      if (asked.runtime !== undefined) {
        env.wasm.wasmPaths = { mjs: asked.runtime.mjs };
        env.wasm.wasmBinary = asked.runtime.wasm;
      }
      session = await InferenceSession.create(asked.model, { executionProviders: ['wasm'] });
      env.wasm.wasmBinary = undefined;
      return { type: 'ready', inputNames: session.inputNames, outputNames: session.outputNames };
    }
    const { inputNames, outputNames } = session!;
    const result = await session!.run({ [inputNames[0]!]: new Tensor('float32', asked.input, asked.dims) });
    const { data, dims } = result[outputNames[0]!]!;
    return { type: 'result', id: asked.id, output: Float32Array.from(data as Float32Array), dims };
  }

  return (asked) => {
    last = last
      .then(() => answer(asked))
      .catch((error: unknown): FromNetwork => {
        const message = error instanceof Error ? error.message : String(error);
        return { type: 'failed', message, ...(asked.type === 'network.run' && { id: asked.id }) };
      })
      .then(post);
  };
}
