import { ParleyError, type PortContext, type VoicePart, type VoicePort, type VoiceRequest } from '@parley/engine';
import type { FromFlite, ToFlite } from './FliteMessages.ts';
import { defaultFliteVoice, fliteVoices, type FliteVoiceId } from './fliteVoices.ts';

/** A worker that runs `serveFlite`, as the port sees it. */
export interface FliteWorker {
  post(message: ToFlite): void;
  /** Called with each message, and with an error when the worker is lost. */
  listen(heard: (message: FromFlite) => void, lost: (error: unknown) => void): void;
  close(): void;
}

export interface FliteVoicePortOptions {
  /** Where the worker finds the program; asked at each start. */
  readonly wasm: () => string;
  readonly openWorker: () => FliteWorker;
  /** @defaultValue `slt` */
  readonly voice?: FliteVoiceId;
}

interface Job {
  readonly request: VoiceRequest;
  /** Called with each answer; undefined when the worker is gone. */
  readonly answer: (message: FromFlite | undefined) => void;
}

/** Flite behind a worker, one sentence at a time, in the order they were asked for. */
export function createFliteVoicePort({ wasm, openWorker, voice = defaultFliteVoice }: FliteVoicePortOptions): VoicePort {
  const waiting: Job[] = [];
  let running: { readonly id: number; readonly job: Job } | undefined;
  let worker: FliteWorker | undefined;
  let lastId = 0;

  function next(): void {
    if (running || !worker) return;
    const job = waiting.shift();
    if (!job) return;
    running = { id: ++lastId, job };
    const { text, rate, voice: asked } = job.request;
    const known = fliteVoices.some(({ id }) => id === asked);
    worker.post({ type: 'speak', id: lastId, text, rate, voice: known ? asked : voice });
  }

  function onAnswer(message: FromFlite): void {
    if (!running || !('id' in message) || message.id !== running.id) return;
    const { job } = running;
    if (message.type !== 'sound') running = undefined;
    job.answer(message);
    next();
  }

  function close(): void {
    worker?.close();
    worker = undefined;
    const left = [...(running ? [running.job] : []), ...waiting.splice(0)];
    running = undefined;
    for (const job of left) job.answer(undefined);
  }

  async function* speak(request: VoiceRequest): AsyncGenerator<VoicePart> {
    const { signal } = request;
    if (signal.aborted) return;
    if (!worker) {
      yield failure('The Flite voice is not running. Start the port first.', true);
      return;
    }
    const answers: (FromFlite | undefined)[] = [];
    let wake = () => {};
    const job: Job = { request, answer: (message) => (answers.push(message), wake()) };
    const onAbort = () => wake();
    signal.addEventListener('abort', onAbort);
    waiting.push(job);
    next();
    try {
      for (let durationMs = 0; ; ) {
        if (answers.length === 0) await new Promise<void>((resolve) => (wake = resolve));
        if (signal.aborted) return;
        if (answers.length === 0) continue;
        const answer = answers.shift();
        if (answer?.type === 'sound') {
          const { sampleRateHz, samples, phones } = answer;
          durationMs = (samples.length / sampleRateHz) * 1000;
          yield { type: 'start', sampleRateHz };
          if (signal.aborted) return;
          yield { type: 'marks', words: [], phones };
          if (signal.aborted) return;
          yield { type: 'audio', samples };
        } else if (answer?.type === 'words') {
          yield { type: 'marks', words: answer.words, phones: [] };
          if (signal.aborted) return;
          yield { type: 'end', durationMs };
          return;
        } else {
          yield failure(answer?.type === 'failed' ? answer.message : 'The Flite worker stopped.', true);
          return;
        }
      }
    } finally {
      signal.removeEventListener('abort', onAbort);
      const index = waiting.indexOf(job);
      if (index >= 0) waiting.splice(index, 1);
    }
  }

  return {
    version: 1,
    capabilities: { marks: 'exact', locales: ['en', 'en-US', 'en-GB'], voices: fliteVoices.map(({ id }) => id) },
    start: async (context) => {
      close();
      const opened = openWorker();
      worker = opened;
      try {
        await load(opened, wasm(), context, onAnswer, close);
      } catch (error) {
        if (worker === opened) close();
        else opened.close();
        throw error;
      }
    },
    speak,
    stop: async () => close(),
  };
}

function load(
  worker: FliteWorker,
  wasm: string,
  { signal, progress }: PortContext,
  heard: (message: FromFlite) => void,
  lost: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(unavailable('The voice was stopped before it had loaded.'));
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    worker.listen(
      (message) => {
        if (message.type === 'progress') progress({ what: 'voice', share: message.share });
        else if (message.type === 'unavailable') reject(unavailable(message.message));
        else if (message.type === 'loaded') {
          signal.removeEventListener('abort', giveUp);
          resolve();
        } else heard(message);
      },
      (error) => {
        lost();
        reject(unavailable(`The voice's worker could not be run (${error instanceof Error ? error.message : String(error)}).`, error));
      },
    );
    worker.post({ type: 'load', wasm });
  });
}

function failure(message: string, retryable: boolean): VoicePart {
  return { type: 'error', fault: { port: 'voice', code: 'provider-failed', message, retryable } };
}

function unavailable(message: string, cause?: unknown): ParleyError {
  return new ParleyError(message, { code: 'model-unavailable', port: 'voice', retryable: true, cause });
}
