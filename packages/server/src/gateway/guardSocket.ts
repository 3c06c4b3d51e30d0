import type { Fault } from '@parley/engine';
import type { RawData, WebSocket } from 'ws';
import { createBucket } from './createBucket.ts';
import type { SocketListener, SocketService } from './SocketService.ts';

/** Close codes of RFC 6455: going away, policy violation, and an error in the server. */
const goingAway = 1001;
const policy = 1008;
const ownError = 1011;
/** A client that reads so slowly that this waits for it is let go, bytes. */
const mostWaiting = 8 << 20;
const burstSeconds = 4;

/** Stands between a client's socket and the service it talks to, and holds it to the limits. */
export function guardSocket(socket: WebSocket, service: SocketService, now: () => number): void {
  const { limits } = service;
  const messages = createBucket(limits.messagesPerSecond, limits.messagesPerSecond * burstSeconds, now);
  const bytes = createBucket(limits.bytesPerSecond, limits.bytesPerSecond * burstSeconds, now);
  let listener: SocketListener = { closed: () => {} };
  let idle: NodeJS.Timeout | undefined;
  let over = false;

  function rest(): void {
    clearTimeout(idle);
    if (!over) idle = setTimeout(() => end(goingAway, fault('timed-out', 'Nothing came for too long, so the connection was closed. Connect again with a new token.')), limits.idleMs);
  }

  function end(code: number, reason?: Fault): void {
    if (over) return;
    if (reason && socket.readyState === socket.OPEN) socket.send(service.faultText(reason));
    finish();
    socket.close(code);
  }

  function finish(): void {
    if (over) return;
    over = true;
    clearTimeout(idle);
    listener.closed();
  }

  function receive(data: RawData, isBinary: boolean): void {
    if (over) return;
    rest();
    const size = (data as Buffer).byteLength;
    if (!messages(1) || !bytes(size)) {
      return end(policy, fault('unsupported', 'More came than this connection may carry, so it was closed. Send sound no faster than it is heard.'));
    }
    try {
      if (isBinary) listener.sound?.(data as Buffer);
      else listener.text?.((data as Buffer).toString('utf8'));
    } catch (error) {
      console.error(`parley: ${service.path}:`, error);
      end(ownError, fault('provider-failed', 'The server could not go on with this connection. Connect again.'));
    }
  }

  socket.on('message', receive);
  socket.on('close', finish);
  // ws closes the socket itself after an error, such as a message that is too long.
  socket.on('error', finish);
  rest();
  listener = service.open({
    send(text) {
      if (over || socket.readyState !== socket.OPEN) return;
      if (socket.bufferedAmount > mostWaiting) return end(policy);
      socket.send(text);
    },
    refuse: (reason) => end(policy, reason),
    close: () => end(1000),
  });
  // A service may have closed it while it opened.
  if (over) listener.closed();
}

function fault(code: Fault['code'], message: string): Fault {
  return { port: 'link', code, message, retryable: true };
}
