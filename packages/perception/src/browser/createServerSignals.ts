import type { AudioFrame, AudioInput, Fault, PortContext } from '@parley/engine';
import type { LoudspeakerSound } from '../echo/LoudspeakerSound.ts';
import { createVoiceSignals, type Hearing, type HearingListener, type VoiceSignalsPort } from '../voice/createVoiceSignals.ts';
import { encodeSound, fromHearingSignals, hearingStart, type HearingAnswer } from '../voice/hearingProtocol.ts';
import { byLoudness, loadLoudnessHearing } from './byLoudness.ts';
import { createSamplePlaces } from './createSamplePlaces.ts';

export interface ServerSignalsOptions {
  readonly input: AudioInput;
  /** WebSocket address of the server's hearing, `ws:` or `wss:`. */
  readonly url: URL | string;
  /** The session's token; sent as the query parameter `token`. A function is asked at each connection. */
  readonly token?: string | (() => string | Promise<string>);
  /**
   * What the loudspeaker gives, from `tapLoudspeaker`: its echo is taken out before anything is measured.
   * @defaultValue none: what the browser's echo cancellation leaves is told by its level
   */
  readonly loudspeaker?: LoudspeakerSound;
}

/** Waits between two tries: doubled each time up to the longest, milliseconds. */
const firstWait = 250;
const longestWait = 8000;
/** Sound that may wait in the socket, bytes: two seconds. What comes on top is dropped. */
const mostBuffered = 64000;

/**
 * Signals measured on the server: sound goes out as 16-bit PCM, signals come back by sample
 * position. While the connection is lost speech is found by loudness, in the page.
 */
export function createServerSignals({ input, url, token, loudspeaker }: ServerSignalsOptions): VoiceSignalsPort {
  let push: (frame: AudioFrame) => void = () => undefined;
  let close: () => void = () => undefined;

  const hearing: Hearing = {
    open(context, listener) {
      const link = openLink(url, token, context, listener);
      push = link.push;
      close = link.close;
      return link.firstTry;
    },
    push: (frame) => push(frame),
    async close() {
      close();
    },
  };
  return createVoiceSignals(input, hearing, loudspeaker);
}

interface Link {
  /** Settles when the first connection stands or failed. */
  readonly firstTry: Promise<void>;
  push(frame: AudioFrame): void;
  close(): void;
}

function openLink(
  url: URL | string,
  token: ServerSignalsOptions['token'],
  { clock, signal }: PortContext,
  listener: HearingListener,
): Link {
  const places = createSamplePlaces();
  // Loaded while there is a connection: when it is lost nothing can be.
  const hearByLoudness = loadLoudnessHearing();
  let socket: WebSocket | undefined;
  let connecting: WebSocket | undefined;
  let alone: ((frame: AudioFrame) => void) | undefined;
  let wait = firstWait;
  let timer: unknown;
  let closed = false;
  let tried: () => void;
  const firstTry = new Promise<void>((resolve) => {
    tried = resolve;
  });

  async function connect(): Promise<void> {
    const secret = typeof token === 'function' ? await Promise.resolve(token()).catch(() => undefined) : token;
    if (closed) return;
    const address = new URL(url, globalThis.document?.baseURI);
    if (secret !== undefined) address.searchParams.set('token', secret);
    const mine = new WebSocket(address);
    connecting = mine;
    mine.onopen = () => {
      mine.send(JSON.stringify(hearingStart));
      socket = mine;
      if (alone !== undefined) listener.fault({ ...lostFault, cured: true });
      alone = undefined;
      wait = firstWait;
      tried();
    };
    mine.onmessage = ({ data }: MessageEvent<string>) => {
      if (!closed) receive(data);
    };
    mine.onclose = () => {
      socket = undefined;
      tried();
      if (!closed) lost();
    };
  }

  function receive(text: string): void {
    const answer = JSON.parse(text) as HearingAnswer;
    if (answer.type === 'signals') listener.heard(fromHearingSignals(answer, places.timeOf));
    else if (answer.type === 'judge') listener.turnEndBy(answer.turnEndBy);
    else if (answer.type === 'fault') {
      const code = answer.code === 'model-unavailable' ? answer.code : 'provider-failed';
      listener.fault({ port: 'signals', code, message: answer.message, retryable: true });
    }
  }

  function lost(): void {
    if (alone === undefined) {
      alone = hearByLoudness(listener);
      listener.fault(lostFault);
    }
    timer = clock.setTimeout(() => void connect(), wait);
    wait = Math.min(longestWait, wait * 2);
  }

  function shut(): void {
    closed = true;
    clock.clearTimeout(timer);
    signal.removeEventListener('abort', shut);
    tried();
    connecting?.close();
    socket = undefined;
  }

  signal.addEventListener('abort', shut, { once: true });
  void connect();
  return {
    firstTry,
    push(frame) {
      const index = places.add(frame);
      if (socket === undefined) alone?.(frame);
      else if (socket.bufferedAmount < mostBuffered) socket.send(encodeSound(index, frame.samples));
    },
    close: shut,
  };
}

const lostFault: Fault = {
  port: 'signals',
  code: 'connection-lost',
  message: `The connection to the server that listens was lost. It is tried again. ${byLoudness}`,
  retryable: true,
};
