import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Gateway } from './gateway/createGateway.ts';
import { answerError, refuseUpgrade, type RequestError } from './gateway/answerJson.ts';
import type { StaticHandler } from './http/createStaticHandler.ts';

export interface ServeOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  readonly gateway: Gateway;
  readonly files: StaticHandler;
}

export interface RunningServer {
  readonly port: number;
  readonly server: Server;
  /** Ends every connection and session. */
  close(): Promise<void>;
}

const nothingHere: RequestError = { status: 404, code: 'not-found', message: 'There is nothing at this address.' };

/**
 * Serves files and the gateway from one port.
 * @throws the error of `listen`, such as `EADDRINUSE`
 */
export async function serve({ port, host, gateway, files }: ServeOptions): Promise<RunningServer> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    if (gateway.handle(request, response)) return;
    files(request, response).then(
      (answered) => {
        if (!answered) answerError(response, nothingHere);
      },
      (error: unknown) => {
        console.error('parley:', error);
        if (response.headersSent) response.destroy();
        else answerError(response, { status: 500, code: 'provider-failed', message: 'The server could not answer this.' });
      },
    );
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  gateway.attach(server);
  // Whoever asks for a socket that the gateway does not know waits for ever otherwise.
  server.on('upgrade', (request, socket) => {
    if (!gateway.takes(request)) refuseUpgrade(socket, nothingHere);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    server,
    async close() {
      await gateway.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
