import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { smartTurnDouble } from '../../../models/train/smart-turn-double/smartTurnDouble.ts';
import type { SmartTurnRuntime } from '../src/turn-end/createSmartTurn.ts';

/** Opens the network in this thread; `runs` counts how often it was asked. */
export async function openDouble(bytes = smartTurnDouble()): Promise<SmartTurnRuntime & { readonly runs: () => number }> {
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(bytes, { executionProviders: ['wasm'] });
  let runs = 0;
  return {
    Tensor,
    runs: () => runs,
    session: {
      inputNames: session.inputNames,
      outputNames: session.outputNames,
      run: (feeds: InferenceSession.FeedsType) => {
        runs++;
        return session.run(feeds);
      },
    },
  };
}

/** Writes the network to a file for as long as a test file runs. */
export function writeDouble(bytes = smartTurnDouble()): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'parley-turn-end-'));
  const path = join(folder, 'double.onnx');
  writeFileSync(path, bytes);
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
