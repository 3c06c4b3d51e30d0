import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ParleyError } from '@parley/engine';
import { createSmartTurn, tryTurnEndDetector, type SmartTurnRuntime } from '../turn-end/createSmartTurn.ts';
import type { TurnEndDetector } from '../turn-end/TurnEndDetector.ts';
import { openTurnEndThread } from './openTurnEndThread.ts';

const loading = new Map<string, Promise<SmartTurnRuntime>>();

/**
 * Gives a turn-end detector that runs the network of a file, Smart Turn v3 or one of its shape. All
 * detectors of a file share one thread, which is opened, and tried, the first time.
 *
 * @throws ParleyError `model-unavailable`
 */
export async function loadTurnEnd(model: URL | string): Promise<TurnEndDetector> {
  const path = model instanceof URL || model.startsWith('file:') ? fileURLToPath(model) : model;
  let runtime = loading.get(path);
  if (runtime === undefined) {
    runtime = open(path);
    loading.set(path, runtime);
    // A file that is no such network will not become one; anything else may be cured by the next try.
    runtime.catch((error: ParleyError) => error.retryable && loading.delete(path));
  }
  return createSmartTurn(await runtime);
}

async function open(path: string): Promise<SmartTurnRuntime> {
  try {
    const thread = await openTurnEndThread(await readFile(path), () => loading.delete(path));
    try {
      await tryTurnEndDetector(createSmartTurn(thread));
      return thread;
    } catch (error) {
      thread.close();
      throw error;
    }
  } catch (cause) {
    if (ParleyError.is(cause)) throw cause;
    throw new ParleyError(
      `The turn-end model could not be loaded from ${path}: ${reasonOf(cause)}. Fetch it with \`npm run models -- smart-turn\`, or set turnEndModel to the file.`,
      { code: 'model-unavailable', port: 'signals', retryable: true, cause },
    );
  }
}

function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\.+$/, '');
}
