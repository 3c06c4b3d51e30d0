import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createHearingSession } from '../src/node/createHearingSession.ts';

/** RFC 6455, section 1.3. */
const acceptKey = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

export interface HearingServer {
  readonly url: string;
  /** Address lines of the connections so far, with their query. */
  readonly asked: string[];
  /** Cuts all connections, as a network does. */
  cut(): void;
  close(): Promise<void>;
}

/** The least WebSocket server that a hearing session can stand on: whole frames below 64 KiB. */
export async function serveHearing(port = 0): Promise<HearingServer> {
  const asked: string[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer();
  server.on('upgrade', (request, socket) => {
    asked.push(request.url!);
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${acceptKey}`).digest('base64');
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
    hear(socket);
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/hearing`,
    asked,
    cut,
    close() {
      cut();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

function hear(socket: Duplex): void {
  const session = createHearingSession((json) => socket.write(textFrame(json)));
  let waiting = Buffer.alloc(0);
  socket.on('close', () => session.close());
  socket.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (let frame = readFrame(waiting); frame !== undefined; frame = readFrame(waiting)) {
      waiting = waiting.subarray(frame.length);
      if (frame.opcode === 1) session.receiveText(frame.payload.toString());
      else if (frame.opcode === 2) session.receiveSound(frame.payload);
      else if (frame.opcode === 8) socket.end(Buffer.from([0x88, 0]));
    }
  });
}

function readFrame(bytes: Buffer): { opcode: number; payload: Buffer; length: number } | undefined {
  if (bytes.length < 8) return undefined;
  const short = bytes[1]! & 0x7f;
  const header = short === 126 ? 4 : 2;
  const size = short === 126 ? bytes.readUInt16BE(2) : short;
  const length = header + 4 + size;
  if (bytes.length < length) return undefined;
  const mask = bytes.subarray(header, header + 4);
  const payload = Buffer.from(bytes.subarray(header + 4, length).map((byte, index) => byte ^ mask[index % 4]!));
  return { opcode: bytes[0]! & 0xf, payload, length };
}

function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const header = payload.length < 126 ? Buffer.from([0x81, payload.length]) : Buffer.from([0x81, 126, payload.length >> 8, payload.length & 255]);
  return Buffer.concat([header, payload]);
}
