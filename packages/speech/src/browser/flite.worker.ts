import { serveFlite } from '../flite/serveFlite.ts';
import type { ToFlite } from '../flite/FliteMessages.ts';
import { loadWasm } from './loadWasm.ts';

/** What of a worker's global scope is used here; the DOM library describes the page's. */
interface WorkerScope {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToFlite>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const answer = serveFlite({
  load: loadWasm,
  post: (message, transfer = []) => scope.postMessage(message, transfer),
});
scope.onmessage = ({ data }) => answer(data);
