import { readFile } from 'node:fs/promises';
import { ParleyError } from '@parley/engine';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { createVisemeNetwork, type VisemeStream } from '../lips/createVisemeNetwork.ts';
import type { LipReader } from '../lips/LipReader.ts';
import { readLips } from '../lips/readLips.ts';

export interface NodeLipReaderOptions {
  /** Path of `viseme.onnx`. @defaultValue the one in the package's `assets` folder */
  readonly model?: string;
}

/** Where the network lies: beside the built package, or in the repository it is built from. */
const places = [new URL('../../assets/viseme.onnx', import.meta.url), new URL('../../../../models/viseme/viseme.onnx', import.meta.url)];

/** Reads lips from sound in Node, on the event loop: a second of sound takes some 10 ms, in portions of half a second. */
export function createLipReader({ model }: NodeLipReaderOptions = {}): LipReader {
  let openStream: (() => VisemeStream) | undefined;
  return {
    async start() {
      try {
        env.wasm.numThreads = 1;
        const session = await InferenceSession.create(await load(model), { executionProviders: ['wasm'] });
        openStream = createVisemeNetwork({ Tensor, session });
      } catch (cause) {
        throw new ParleyError('The network that reads lips from sound could not be loaded. Give the path of viseme.onnx as the option `model`.', {
          code: 'model-unavailable',
          port: 'voice',
          retryable: true,
          cause,
        });
      }
    },
    begin(sampleRateHz) {
      if (!openStream) throw new ParleyError('The lip reader is not started. Call start() first.', { code: 'model-unavailable', port: 'voice', retryable: true });
      return readLips(openStream(), sampleRateHz);
    },
    stop: async () => {
      openStream = undefined;
    },
  };
}

async function load(model: string | undefined): Promise<Uint8Array> {
  if (model !== undefined) return readFile(model);
  const [built, source] = places;
  return readFile(built!).catch(() => readFile(source!));
}
