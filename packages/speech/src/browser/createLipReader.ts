import { ParleyError, type PhoneMark } from '@parley/engine';
import type { FromLips, ToLips } from '../lips/LipMessages.ts';
import type { LipReader, LipReading } from '../lips/LipReader.ts';

/** Files of the package's `assets` folder, wherever the host serves them, on the page's own origin. */
export interface LipAssets {
  /** URL of `lips.worker.js`. */
  readonly worker: URL | string;
  /** URL of `viseme.onnx`, 0.7 MB. */
  readonly model: URL | string;
  /** URLs of `ort-wasm-simd-threaded.mjs` and `.wasm`, the same that hearing uses. */
  readonly ortMjs: URL | string;
  readonly ortWasm: URL | string;
}

export interface BrowserLipReaderOptions {
  readonly assets: LipAssets;
}

type Answer = (phones: readonly PhoneMark[]) => void;

/** Reads lips from sound in a module worker. Opens nothing before `start`. */
export function createLipReader({ assets }: BrowserLipReaderOptions): LipReader {
  let worker: Worker | undefined;
  const waiting = new Map<number, Answer[]>();
  let lastId = 0;

  function close(): void {
    worker?.terminate();
    worker = undefined;
    // A reading that is cut off has no more marks.
    for (const answers of waiting.values()) for (const answer of answers) answer([]);
    waiting.clear();
  }

  return {
    start: ({ signal }) => {
      close();
      const opened = new Worker(assets.worker, { type: 'module', name: 'parley-lips' });
      worker = opened;
      return new Promise<void>((resolve, reject) => {
        const fail = (why: string) => {
          close();
          reject(unavailable(why));
        };
        signal.addEventListener('abort', () => fail('the session ended'), { once: true });
        opened.onmessage = ({ data }: MessageEvent<FromLips>) => {
          if (data.type === 'loaded') resolve();
          else if (data.type === 'unavailable') fail(data.message);
          else waiting.get(data.id)?.shift()?.(data.phones);
        };
        opened.onerror = (event) => {
          event.preventDefault();
          fail(event.message || `the file ${String(assets.worker)} did not load`);
        };
        // A worker resolves addresses against itself, so it is given the whole ones.
        const whole = (url: URL | string) => new URL(url, location.href).href;
        post(opened, { type: 'load', model: whole(assets.model), ortMjs: whole(assets.ortMjs), ortWasm: whole(assets.ortWasm) });
      });
    },
    begin(sampleRateHz): LipReading {
      const id = ++lastId;
      const here = worker;
      if (here) post(here, { type: 'begin', id, sampleRateHz });
      const ask = (message: ToLips): Promise<readonly PhoneMark[]> => {
        if (!here || here !== worker) return Promise.resolve([]);
        post(here, message);
        return new Promise((answer) => waiting.set(id, [...(waiting.get(id) ?? []), answer]));
      };
      return {
        push: (samples) => ask({ type: 'sound', id, samples }),
        end: async () => {
          const phones = await ask({ type: 'end', id });
          waiting.delete(id);
          return phones;
        },
      };
    },
    stop: async () => close(),
  };
}

function post(worker: Worker, message: ToLips): void {
  worker.postMessage(message);
}

function unavailable(why: string): ParleyError {
  return new ParleyError(
    `The network that reads lips from sound could not be opened: ${why}. Serve lips.worker.js and viseme.onnx of @parley/speech, and name them in the option \`assets\`.`,
    { code: 'model-unavailable', port: 'voice', retryable: true },
  );
}
