import { parentPort } from 'node:worker_threads';
import { serveNetwork } from '../turn-end/serveNetwork.ts';

const port = parentPort;
port?.on('message', serveNetwork((answer) => port.postMessage(answer)));
