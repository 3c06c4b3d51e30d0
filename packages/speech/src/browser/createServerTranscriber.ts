import { ParleyError, type AudioInput, type ClockPort, type Fault, type TranscriberPort, type TranscriptPart } from '@parley/engine';
import { Subject, type Subscription } from 'rxjs';
import { toInt16 } from '../wav/toInt16.ts';
import { readServerMessage } from './readServerMessage.ts';

export interface ServerTranscriberOptions {
  /** The learner's sound; it is started and stopped with the port. */
  readonly input: AudioInput;
  /** `wss:` address of the server's transcription, or a path on the page's own host. */
  readonly url: URL | string;
  /** The session's token, sent as the `token` query parameter. A function is asked at each connection. */
  readonly token?: string | (() => string | Promise<string>);
  /** BCP 47 tag. @defaultValue `en` */
  readonly locale?: string;
}

/** Waits before connecting again, milliseconds. */
const waits = [500, 1000, 2000, 4000, 8000];

/** Sound kept while there is no connection: 2 s. Older sound is lost. */
const mostKeptFrames = 64;

/**
 * Sends the sound to our server and gets words back. After the first text frame
 * `{ type: 'transcribe.start', sampleRateHz: 16000, locale }` each binary frame is 16-bit PCM,
 * little-endian; the server answers with transcript parts, or `{ type: 'fault', fault }`.
 */
export function createServerTranscriber({ input, url, token, locale = 'en' }: ServerTranscriberOptions): TranscriberPort {
  const parts = new Subject<TranscriptPart>();
  const faults = new Subject<Fault>();
  let clock: ClockPort | undefined;
  let socket: WebSocket | undefined;
  let sound: Subscription | undefined;
  let timer: unknown;
  let connections = 0;
  let failures = 0;
  let kept: Int16Array<ArrayBuffer>[] = [];

  function connect(opened: () => void, lost: () => void): void {
    if (typeof token !== 'function') return connectWith(token, opened, lost);
    Promise.resolve()
      .then(token)
      .then((fresh) => void (clock && connectWith(fresh, opened, lost)), lost);
  }

  function connectWith(secret: string | undefined, opened: () => void, lost: () => void): void {
    const current = new WebSocket(addressOf(url, secret));
    const prefix = `server-${++connections}`;
    socket = current;
    current.onopen = () => {
      if (failures > 0) faults.next({ ...lostFault(), cured: true });
      failures = 0;
      current.send(JSON.stringify({ type: 'transcribe.start', sampleRateHz: 16000, locale }));
      for (const frame of kept.splice(0)) current.send(frame);
      opened();
    };
    current.onmessage = ({ data }) => {
      const message = typeof data === 'string' ? readServerMessage(data) : undefined;
      if (message?.type === 'fault') faults.next(message.fault);
      else if (message) parts.next({ ...message, segment: `${prefix}-${message.segment}` });
    };
    current.onclose = () => {
      if (socket === current) lost();
    };
  }

  function reconnect(): void {
    if (!clock) return;
    if (failures === 0) faults.next(lostFault());
    const wait = waits[Math.min(failures++, waits.length - 1)]!;
    timer = clock.setTimeout(() => connect(() => {}, reconnect), wait);
  }

  function send(samples: Float32Array): void {
    const frame = toInt16(samples);
    if (socket?.readyState === WebSocket.OPEN) socket.send(frame);
    else kept = [...kept, frame].slice(-mostKeptFrames);
  }

  function release(): void {
    clock?.clearTimeout(timer);
    clock = undefined;
    sound?.unsubscribe();
    sound = undefined;
    kept = [];
    const current = socket;
    socket = undefined;
    current?.close();
  }

  return {
    version: 1,
    capabilities: { kind: 'model', partials: true, wordTimes: false, lagMs: 600, sendsAudio: true },
    parts: parts.asObservable(),
    faults: faults.asObservable(),
    start: async (context) => {
      release();
      await input.start(context);
      clock = context.clock;
      sound = input.frames.subscribe(({ samples }) => send(samples));
      try {
        await new Promise<void>((resolve, reject) => {
          const fail = () => reject(new ParleyError(lostFault().message, { code: 'connection-lost', port: 'transcriber', retryable: true }));
          context.signal.addEventListener('abort', fail, { once: true });
          let first = true;
          connect(
            () => {
              first = false;
              resolve();
            },
            () => (first ? fail() : reconnect()),
          );
        });
      } catch (error) {
        release();
        await input.stop();
        throw error;
      }
    },
    stop: async () => {
      const running = clock !== undefined;
      release();
      if (running) await input.stop();
    },
  };
}

function addressOf(url: URL | string, token: string | undefined): URL {
  const address = new URL(url, globalThis.location?.href);
  address.protocol = address.protocol.replace('http', 'ws');
  if (token !== undefined) address.searchParams.set('token', token);
  return address;
}

function lostFault(): Fault {
  return {
    port: 'transcriber',
    code: 'connection-lost',
    message: 'The connection to the transcription on the server is gone, so spoken words do not arrive. It is being tried again; until then, type.',
    retryable: true,
  };
}
