import { readFile } from 'node:fs/promises';
import { ParleyError } from '@parley/engine';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { SileroRuntime } from '../voice/createSileroVad.ts';

let loading: Promise<SileroRuntime> | undefined;

/** Where the installed package keeps Silero VAD v6. */
export function sileroModelUrl(): URL {
  return new URL('silero_vad_v6.onnx', import.meta.resolve('@ricky0123/vad-web'));
}

/**
 * Loads Silero VAD v6 once for the whole process: the session holds no state, so any number of
 * detectors share it.
 *
 * @throws ParleyError `model-unavailable`
 */
export function loadSilero(): Promise<SileroRuntime> {
  loading ??= open().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function open(): Promise<SileroRuntime> {
  try {
    env.wasm.numThreads = 1;
    const model = await readFile(sileroModelUrl());
    return { Tensor, session: await InferenceSession.create(model, { executionProviders: ['wasm'] }) };
  } catch (cause) {
    throw new ParleyError(
      'The voice activity model could not be loaded, so no speech can be found. Reinstall @ricky0123/vad-web 0.0.31 and onnxruntime-web.',
      { code: 'model-unavailable', port: 'signals', retryable: true, cause },
    );
  }
}
