import { Worker } from 'node:worker_threads';
import { Tensor } from 'onnxruntime-web/wasm';
import { openRemoteNetwork, type RemoteNetwork } from '../turn-end/openRemoteNetwork.ts';

/**
 * Opens a network in a thread of its own: a run takes far too long for the event loop. The thread
 * keeps the process alive only while somebody waits for it. `gone` is told when it has ended by
 * itself, and nothing can be run any more.
 *
 * @throws Error when the network cannot be opened
 */
export function openTurnEndThread(model: Uint8Array, gone: () => void): Promise<RemoteNetwork> {
  // The worker lies beside this file, as source or as built.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./turnEnd.worker.${extension}`, import.meta.url));
  let closed = false;
  return openRemoteNetwork(
    Tensor,
    {
      post(message, transfer) {
        worker.ref();
        worker.postMessage(message, transfer);
      },
      listen(heard, lost) {
        worker.on('message', heard);
        worker.on('error', lost);
        worker.on('exit', (code) => {
          lost(new Error(`The thread of the turn-end model ended with code ${code}.`));
          if (!closed) gone();
        });
      },
      waiting(waiting) {
        if (!waiting) worker.unref();
      },
      close() {
        closed = true;
        void worker.terminate();
      },
    },
    { type: 'network.open', model },
  );
}
