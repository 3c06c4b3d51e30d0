import { Tensor } from 'onnxruntime-web/wasm';
import { openRemoteNetwork, type RemoteNetwork } from '../turn-end/openRemoteNetwork.ts';
import type { ToNetwork } from '../turn-end/NetworkMessages.ts';

/**
 * Opens a network in another worker, from within this one and out of the same file: a run may take
 * longer than speech can wait to be found. It ends with the worker that opened it.
 *
 * @throws Error when the network cannot be opened
 */
export function openTurnEndWorker(open: Omit<Extract<ToNetwork, { type: 'network.open' }>, 'type'>): Promise<RemoteNetwork> {
  const worker = new Worker(globalThis.location.href, { type: 'module', name: 'parley-turn-end' });
  return openRemoteNetwork(
    Tensor,
    {
      post: (message, transfer) => worker.postMessage(message, transfer),
      listen(heard, lost) {
        worker.onmessage = ({ data }) => heard(data);
        worker.onerror = (event) => {
          event.preventDefault();
          lost(new Error(event.message || 'its worker could not be run'));
        };
      },
      close: () => worker.terminate(),
    },
    { type: 'network.open', ...open },
  );
}
