import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeWav, type Wav } from '@parley/speech';

/** One upload, as the peer read it. */
export interface Upload {
  readonly path: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly fileName: string;
  readonly wav: Wav;
}

export type Behaviour = (response: ServerResponse, upload: Upload) => void | Promise<void>;

export const sse = (response: ServerResponse, event: object): boolean => response.write(`data: ${JSON.stringify(event)}\n\n`);

/** Streams a text word by word, as `gpt-4o-mini-transcribe` does. */
export const streams = (text: string): Behaviour => (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  for (const delta of text.split(/(?= )/)) sse(response, { type: 'transcript.text.delta', delta });
  sse(response, { type: 'transcript.text.done', text });
  response.end('data: [DONE]\n\n');
};

export const fails = (status: number): Behaviour => (response) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { message: 'sk-secret was wrong', type: 'x', code: null } }));
};

/** A peer that speaks the OpenAI transcription protocol on a port of this machine. */
export async function startPeer(): Promise<{ url: string; uploads: Upload[]; behave(...behaviours: Behaviour[]): void; close(): Promise<void> }> {
  const uploads: Upload[] = [];
  let queue: Behaviour[] = [];
  const server = createServer((request, response) => {
    void readUpload(request).then(async (upload) => {
      uploads.push(upload);
      await (queue.length > 1 ? queue.shift()! : queue[0]!)(response, upload);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    uploads,
    behave: (...behaviours) => (queue = behaviours),
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** Reads a multipart upload with the platform's own parser. */
async function readUpload(request: IncomingMessage): Promise<Upload> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = { 'content-type': request.headers['content-type']! };
  const form = await new Response(Buffer.concat(chunks), { headers }).formData();
  const file = form.get('file') as File;
  const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<string, string>;
  return {
    path: request.url!,
    key: request.headers.authorization!,
    fields,
    fileName: file.name,
    wav: decodeWav(new Uint8Array(await file.arrayBuffer())),
  };
}
