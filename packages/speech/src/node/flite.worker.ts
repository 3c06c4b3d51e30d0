import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { serveFlite } from '../flite/serveFlite.ts';

const port = parentPort;
if (port) {
  const answer = serveFlite({
    load: async (path) => WebAssembly.compile(await readFile(path)),
    post: (message, transfer) => port.postMessage(message, transfer as ArrayBuffer[]),
  });
  port.on('message', answer);
}
