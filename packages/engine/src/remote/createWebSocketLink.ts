import { Subject } from 'rxjs';
import { ParleyError } from '../errors/ParleyError.ts';
import { toFault, type Fault } from '../ports/Fault.ts';
import type { MindMessage, StageLink, StageMessage } from './SessionLink.ts';

export interface WebSocketLinkOptions {
  /** Address of the host's sessions: `ws:`, `wss:`, or one that the page's own address completes. */
  readonly url: URL | string;
  /** The session's token; sent as the query parameter `token`. A function is asked when the link opens. */
  readonly token?: string | (() => string | Promise<string>);
  /** How long opening may take, milliseconds. @defaultValue 10000 */
  readonly openTimeoutMs?: number;
}

/**
 * The learner's end of a hosted session, over one WebSocket. What is sent before `stage.hello` is kept
 * and follows it. A link that was lost stays lost: it says so once, and what is sent then goes nowhere.
 */
export function createWebSocketLink({ url, token, openTimeoutMs = 10_000 }: WebSocketLinkOptions): StageLink {
  const messages = new Subject<MindMessage>();
  const faults = new Subject<Fault>();
  let socket: WebSocket | undefined;
  let early: StageMessage[] | undefined = [];
  let ready = false;
  let over = false;

  function post(message: StageMessage): void {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  function receive(text: unknown): void {
    const message = readMessage(text);
    if (!message || over) return;
    ready ||= message.type === 'mind.ready';
    messages.next(message);
  }

  function lost(): void {
    if (over) return;
    over = true;
    const fault = toFault('link', unreachable('The connection to the conversation server was lost, so the persona cannot answer. Start the session again.'));
    // Whoever said hello still waits for the answer to it.
    if (ready) faults.next(fault);
    else messages.next({ type: 'mind.fault', fault });
  }

  async function open(signal: AbortSignal): Promise<void> {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(openTimeoutMs)]);
    const secret = typeof token === 'function' ? await token() : token;
    limit.throwIfAborted();
    const opening = new WebSocket(addressOf(url, secret));
    socket = opening;
    await new Promise<void>((resolve, reject) => {
      const giveUp = (): void => {
        over = true;
        opening.close();
        reject(unreachable('The conversation server does not answer. Check that it runs and that the token is fresh, then start again.'));
      };
      limit.addEventListener('abort', giveUp, { once: true });
      opening.onopen = () => {
        limit.removeEventListener('abort', giveUp);
        opening.onclose = lost;
        resolve();
      };
      opening.onclose = giveUp;
      opening.onmessage = ({ data }: MessageEvent<unknown>) => receive(data);
    });
  }

  return {
    messages,
    faults,
    open: (signal) =>
      open(signal).catch((error: unknown) => {
        throw ParleyError.is(error) ? error : unreachable('The conversation server could not be reached. Check its address and the connection.', error);
      }),
    send(message) {
      if (!early) return post(message);
      if (message.type !== 'stage.hello') return void early.push(message);
      post(message);
      for (const kept of early) post(kept);
      early = undefined;
    },
    close() {
      over = true;
      early = undefined;
      socket?.close();
    },
  };
}

function addressOf(url: URL | string, token: string | undefined): URL {
  const address = new URL(url, globalThis.location?.href);
  address.protocol = address.protocol.replace('http', 'ws');
  if (token !== undefined) address.searchParams.set('token', token);
  return address;
}

/** Another version of the host may say what is not understood here; that is no reason to fail. */
function readMessage(text: unknown): MindMessage | undefined {
  try {
    const message = JSON.parse(String(text)) as MindMessage | null;
    return message && ['mind.ready', 'mind.emitted', 'mind.fault'].includes(message.type) ? message : undefined;
  } catch {
    return undefined;
  }
}

function unreachable(message: string, cause?: unknown): ParleyError {
  return new ParleyError(message, { code: 'connection-lost', port: 'link', retryable: true, cause });
}
