import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** One connection of the loopback server, as a test sees it. */
export interface LoopbackPeer {
  readonly path: string;
  readonly received: (string | Uint8Array)[];
  send(text: string): void;
  /** Breaks the line without a goodbye. */
  drop(): void;
}

/** A WebSocket server (RFC 6455, unfragmented frames) that remembers what it was sent. */
export async function loopbackWebSocket(onFrame: (peer: LoopbackPeer, data: string | Uint8Array) => void) {
  const server = createServer();
  const sockets = new Set<Duplex>();
  const peers: LoopbackPeer[] = [];
  server.on('upgrade', (request, socket) => {
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
    sockets.add(socket);
    socket.on('error', () => {});
    const peer: LoopbackPeer = {
      path: request.url ?? '',
      received: [],
      send: (text) => {
        const body = Buffer.from(text);
        const head = body.length < 126 ? Buffer.from([0x81, body.length]) : Buffer.from([0x81, 126, body.length >> 8, body.length & 255]);
        socket.write(Buffer.concat([head, body]));
      },
      drop: () => socket.destroy(),
    };
    peers.push(peer);
    let pending = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      for (let frame = readFrame(pending); frame; frame = readFrame(pending)) {
        pending = pending.subarray(frame.length);
        if (frame.code === 8) {
          socket.end(Buffer.from([0x88, 0]));
          return;
        }
        const data = frame.code === 1 ? frame.body.toString() : new Uint8Array(frame.body);
        peer.received.push(data);
        onFrame(peer, data);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/transcribe`,
    peers,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function readFrame(bytes: Buffer): { code: number; body: Buffer; length: number } | undefined {
  if (bytes.length < 6) return undefined;
  const short = bytes[1]! & 127;
  const head = short === 126 ? 4 : 2;
  const size = short === 126 ? bytes.readUInt16BE(2) : short;
  const length = head + 4 + size;
  if (bytes.length < length) return undefined;
  const mask = bytes.subarray(head, head + 4);
  const body = Buffer.from(bytes.subarray(head + 4, length).map((byte, index) => byte ^ mask[index % 4]!));
  return { code: bytes[0]! & 15, body, length };
}
