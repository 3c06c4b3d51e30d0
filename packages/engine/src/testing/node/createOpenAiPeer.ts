import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** How the peer answers one request for words. */
export interface PeerAnswer {
  /** The words, streamed in pieces. */
  readonly text: string;
  /** Before the first piece, ms; `Infinity` never answers. @defaultValue 0 */
  readonly firstMs?: number;
  /** Closes the socket after so many pieces; a reply that is not streamed, in the middle. */
  readonly cutAfter?: number;
  /** Rests in the middle of a reply that is not streamed, ms; `Infinity` for good. @defaultValue 0 */
  readonly restMs?: number;
  /** Answers with this status instead of words. */
  readonly status?: number;
}

/** One request as it came in. */
export interface PeerRequest {
  readonly api: 'responses' | 'chat';
  /** Instructions or the system message. */
  readonly instructions: string;
  /** The last thing in the learner's mouth. */
  readonly learner: string;
  readonly structured: boolean;
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string | undefined;
}

export interface OpenAiPeerOptions {
  readonly words: (request: PeerRequest) => PeerAnswer;
  /** The answer to a request for structured output. @defaultValue no JSON at all */
  readonly structured?: (request: PeerRequest) => PeerAnswer;
}

export interface OpenAiPeer {
  readonly baseURL: string;
  readonly requests: readonly PeerRequest[];
  close(): Promise<void>;
}

/**
 * A server on the loopback that speaks the protocol of OpenAI's Responses and Chat Completions as far as the
 * adapter uses it: server-sent events, structured output, errors. It misbehaves exactly as it is told to.
 */
export async function createOpenAiPeer({ words, structured = () => ({ text: 'no json here' }) }: OpenAiPeerOptions): Promise<OpenAiPeer> {
  const requests: PeerRequest[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Pages of other origins ask too, and a service on one's own machine lets them.
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'OPTIONS') {
      response.writeHead(204, { 'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*' }).end();
      return;
    }
    let raw = '';
    for await (const chunk of request) raw += String(chunk);
    const read = readRequest(request, JSON.parse(raw) as Record<string, unknown>);
    requests.push(read);
    const { text, firstMs = 0, cutAfter = Infinity, restMs = 0, status = 200 } = read.structured ? structured(read) : words(read);
    if (firstMs === Infinity) return void (await new Promise((resolve) => request.socket.once('close', resolve)));
    await wait(firstMs);
    if (status !== 200) {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { message: 'as told', type: 'peer', code: null, param: null } }));
      return;
    }
    if (!read.body['stream']) {
      const body = JSON.stringify(whole(read, text));
      response.writeHead(200, { 'content-type': 'application/json' });
      if (cutAfter === Infinity && restMs === 0) return void response.end(body);
      response.write(body.slice(0, body.length / 2));
      if (restMs === Infinity) return void (await new Promise((resolve) => request.socket.once('close', resolve)));
      // Let what was written leave before the line breaks.
      await wait(Math.max(20, restMs));
      if (cutAfter === Infinity) response.end(body.slice(body.length / 2));
      else response.destroy();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const [index, piece] of (text.match(/.{1,12}/gsu) ?? []).entries()) {
      if (index >= cutAfter) return void response.destroy();
      for (const event of pieceEvents(read, piece)) response.write(event);
      await wait(2);
    }
    for (const event of lastEvents(read, text)) response.write(event);
    response.end();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

interface Message {
  readonly role: string;
  readonly content: string;
}

function readRequest(request: IncomingMessage, body: Record<string, unknown>): PeerRequest {
  const api = request.url?.endsWith('/chat/completions') ? 'chat' : 'responses';
  const messages = (api === 'chat' ? body['messages'] : body['input']) as readonly Message[] | string;
  const list = typeof messages === 'string' ? [{ role: 'user', content: messages }] : messages;
  return {
    api,
    instructions: api === 'chat' ? (list.find(({ role }) => role === 'system')?.content ?? '') : String(body['instructions'] ?? ''),
    learner: list.findLast(({ role }) => role === 'user')?.content ?? '',
    structured: 'response_format' in body || 'text' in body,
    body,
    key: request.headers.authorization?.replace('Bearer ', ''),
  };
}

function whole({ api, body }: PeerRequest, text: string): unknown {
  const base = { model: body['model'], created: 0, created_at: 0 };
  return api === 'chat'
    ? { id: 'c', object: 'chat.completion', ...base, choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text } }] }
    : { id: 'r', object: 'response', status: 'completed', ...base, output: [{ id: 'm', type: 'message', role: 'assistant', status: 'completed', content: [{ type: 'output_text', text, annotations: [] }] }] };
}

function event(data: unknown, name?: string): string {
  return `${name ? `event: ${name}\n` : ''}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
}

function pieceEvents({ api }: PeerRequest, piece: string): readonly string[] {
  if (api === 'chat') return [event({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'peer', choices: [{ index: 0, delta: { content: piece }, finish_reason: null }] })];
  return [event({ type: 'response.output_text.delta', item_id: 'm', output_index: 0, content_index: 0, delta: piece, sequence_number: 0 }, 'response.output_text.delta')];
}

function lastEvents(read: PeerRequest, text: string): readonly string[] {
  if (read.api === 'chat') return [event({ id: 'c', object: 'chat.completion.chunk', created: 0, model: 'peer', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }), event('[DONE]')];
  return [event({ type: 'response.completed', sequence_number: 1, response: whole(read, text) }, 'response.completed')];
}
