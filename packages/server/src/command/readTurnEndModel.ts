import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ParleyError } from '@parley/engine';
import { loadTurnEnd } from '@parley/perception/node';
import type { OptionValues } from './Command.ts';
import { UsageError } from './UsageError.ts';

export interface TurnEndModel {
  readonly path: string;
  /** Lower-case hex, for the trace. */
  readonly sha256: string;
}

/**
 * The turn-end network that `--turn-end-model` names, opened and tried: who asks for one is told at
 * once when it cannot be had. Undefined where none is asked for.
 *
 * @throws UsageError
 */
export async function readTurnEndModel(option: OptionValues[string]): Promise<TurnEndModel | undefined> {
  if (option === undefined) return undefined;
  if (typeof option !== 'string' || option === '') throw new UsageError('--turn-end-model needs the name of a file, such as smart-turn-v3.2-cpu.onnx.');
  const path = resolve(option);
  try {
    await loadTurnEnd(path);
    return { path, sha256: createHash('sha256').update(await readFile(path)).digest('hex') };
  } catch (error) {
    if (ParleyError.is(error)) throw new UsageError(`--turn-end-model: ${error.message}`);
    throw error;
  }
}
