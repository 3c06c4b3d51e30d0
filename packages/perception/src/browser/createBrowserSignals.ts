import type { AudioFrame, AudioInput, PortContext } from '@parley/engine';
import type { LoudspeakerSound } from '../echo/LoudspeakerSound.ts';
import { acousticName } from '../voice/acousticTurnEnd.ts';
import { createVoiceSignals, type Hearing, type HearingListener, type VoiceSignalsPort } from '../voice/createVoiceSignals.ts';
import { byLoudness, loadLoudnessHearing } from './byLoudness.ts';
import type { FromHearing, ToHearing } from './HearingMessages.ts';

/** Files of this package, as `buildPerceptionAssets` lays them out, served from the page's origin. */
export interface HearingAssets {
  /** `hearing.worker.js` */
  readonly hearingWorker: URL | string;
  /** The folder of `ort-wasm-simd-threaded.mjs` and `.wasm`, with its last slash, or both files. */
  readonly ortWasmPath: URL | string | { readonly mjs: URL | string; readonly wasm: URL | string };
  /** `silero_vad_v6.onnx` */
  readonly vadModel: URL | string;
  /**
   * A turn-end network, Smart Turn v3 or one of its shape; not among the files of this package.
   * @defaultValue none: pause and prosody judge the end of turns
   */
  readonly turnEndModel?: URL | string;
}

export interface BrowserSignalsOptions {
  readonly input: AudioInput;
  readonly assets: HearingAssets;
  /**
   * What the loudspeaker gives, from `tapLoudspeaker`: its echo is taken out before anything is measured.
   * @defaultValue none: what the browser's echo cancellation leaves is told by its level
   */
  readonly loudspeaker?: LoudspeakerSound;
}

/**
 * Signals measured in a module worker: no thread pool, no shared memory, no blob URL. Where a file
 * is missing it goes on by loudness, with a fault that says which file and how to serve it.
 */
export function createBrowserSignals({ input, assets, loudspeaker }: BrowserSignalsOptions): VoiceSignalsPort {
  let worker: Worker | undefined;
  let push: (frame: AudioFrame) => void = () => undefined;

  const hearing: Hearing = {
    async open(context, listener) {
      const opened = await openWorker(assets, context, listener, (why) => {
        worker?.terminate();
        worker = undefined;
        push = loadLoudnessHearing()(listener);
        reportLack(listener, why);
      });
      worker = opened;
      if (opened !== undefined) push = (frame) => opened.postMessage({ type: 'frame', frame } satisfies ToHearing);
    },
    push: (frame) => push(frame),
    async close() {
      worker?.terminate();
      worker = undefined;
      push = () => undefined;
    },
  };
  return createVoiceSignals(input, hearing, loudspeaker);
}

/** Resolves when the worker hears, or undefined after `broken` was called because it never will. */
function openWorker(
  assets: HearingAssets,
  context: PortContext,
  listener: HearingListener,
  broken: (why: string) => void,
): Promise<Worker | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(absolute(assets.hearingWorker), { type: 'module', name: 'parley-hearing' });
    const giveUp = (): void => {
      worker.terminate();
      reject(context.signal.reason);
    };
    if (context.signal.aborted) return giveUp();
    context.signal.addEventListener('abort', giveUp, { once: true });
    worker.onerror = (event) => {
      event.preventDefault();
      context.signal.removeEventListener('abort', giveUp);
      worker.terminate();
      broken(
        `The hearing worker could not be run from ${absolute(assets.hearingWorker)}${event.message ? `: ${event.message}` : ''}. Serve hearing.worker.js of @parley/perception there, or set assets.hearingWorker.`,
      );
      resolve(undefined);
    };
    worker.onmessage = ({ data }: MessageEvent<FromHearing>) => {
      if (data.type === 'signals') listener.heard(data.signals);
      else if (data.type === 'progress') context.progress(data.report);
      else if (data.type === 'turnEndLost') {
        listener.turnEndBy(acousticName);
        listener.fault(data.fault);
      } else {
        context.signal.removeEventListener('abort', giveUp);
        listener.turnEndBy(data.turnEndBy);
        if (data.lacking !== undefined) reportLack(listener, data.lacking);
        resolve(worker);
      }
    };
    const { vadModel, turnEndModel } = assets;
    worker.postMessage({
      type: 'open',
      ...ortFiles(assets.ortWasmPath),
      vadModel: absolute(vadModel),
      ...(turnEndModel !== undefined && { turnEndModel: absolute(turnEndModel) }),
    } satisfies ToHearing);
  });
}

function reportLack(listener: HearingListener, why: string): void {
  listener.fault({ port: 'signals', code: 'model-unavailable', message: `${why} ${byLoudness}`, retryable: true });
}

function ortFiles(path: HearingAssets['ortWasmPath']): { ortMjs: string; ortWasm: string } {
  if (typeof path === 'object' && 'mjs' in path) return { ortMjs: absolute(path.mjs), ortWasm: absolute(path.wasm) };
  const folder = absolute(path);
  return { ortMjs: `${folder}ort-wasm-simd-threaded.mjs`, ortWasm: `${folder}ort-wasm-simd-threaded.wasm` };
}

function absolute(url: URL | string): string {
  return new URL(url, document.baseURI).href;
}
