import { ParleyError } from '@parley/engine';
import type { InferenceSession, Tensor, TensorConstructor } from 'onnxruntime-web/wasm';
import { visemeBands } from './createVisemeFrames.ts';

/** The part of onnxruntime that is needed, so that each side brings its own build of it. */
export interface VisemeRuntime {
  readonly Tensor: TensorConstructor;
  /** `models/viseme/viseme.onnx`. One session can serve many voices: it holds no state. */
  readonly session: Pick<InferenceSession, 'run'>;
}

/** The classes of the network, in its order: OpenXR's 15 visemes, each by a sound that has it, in ARPAbet. */
export const visemePhones = ['pau', 'm', 'f', 'th', 'd', 'k', 'sh', 's', 'n', 'r', 'aa', 'eh', 'iy', 'ao', 'uw'] as const;
export const visemeClasses = visemePhones.length;
/** Frame n of the output speaks of frame n − 5 of the sound. */
export const visemeDelay = 5;
/** Length of the network's memory; zeros are silence. */
const stateLength = 4960;

/** One voice's stream through the network. */
export interface VisemeStream {
  /** Frames of 40 values in, as many rows of 15 likelihoods out. One call at a time. */
  run(frames: Float32Array<ArrayBuffer>): Promise<Float32Array>;
}

/** Opens streams on the network. */
export function createVisemeNetwork({ Tensor, session }: VisemeRuntime): () => VisemeStream {
  return () => {
    let state: Tensor = new Tensor('float32', new Float32Array(stateLength), [1, stateLength]);
    return {
      async run(frames) {
        const count = frames.length / visemeBands;
        if (!Number.isInteger(count)) throw new RangeError(`The viseme network reads frames of ${visemeBands} values; got ${frames.length} values.`);
        if (count === 0) return new Float32Array(0);
        const result = await session.run({ frames: new Tensor('float32', frames, [1, count, visemeBands]), state });
        const { likelihoods, stateN } = result;
        if (likelihoods?.data.length !== count * visemeClasses || stateN === undefined) throw unfit();
        state = stateN;
        return likelihoods.data as Float32Array;
      },
    };
  };
}

function unfit(): ParleyError {
  return new ParleyError('The file is not the viseme network: use viseme.onnx of @parley/speech.', {
    code: 'model-unavailable',
    port: 'voice',
    retryable: false,
  });
}
