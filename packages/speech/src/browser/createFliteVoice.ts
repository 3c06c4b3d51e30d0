import type { VoicePort } from '@parley/engine';
import { createFliteVoicePort, type FliteWorker } from '../flite/createFliteVoicePort.ts';
import type { FliteVoiceId } from '../flite/fliteVoices.ts';

export interface FliteAssets {
  /** URL of `flite.worker.js`, of the page's own origin. */
  readonly worker: URL | string;
  /** URL of `flite.wasm`: 21.5 MB, 14.5 MB packed. */
  readonly wasm: URL | string;
}

export interface BrowserFliteVoiceOptions {
  /** The two files of the package's `assets` folder, wherever the host serves them. */
  readonly assets: FliteAssets;
  /** @defaultValue `slt` */
  readonly voice?: FliteVoiceId;
}

/** The Flite voice for the browser, in a module worker. Opens nothing before `start`. */
export function createFliteVoice({ assets, voice }: BrowserFliteVoiceOptions): VoicePort {
  return createFliteVoicePort({
    voice,
    // A worker resolves addresses against itself, so it is given the whole one.
    wasm: () => new URL(assets.wasm, location.href).href,
    openWorker: () => openWorker(assets.worker),
  });
}

function openWorker(url: URL | string): FliteWorker {
  const worker = new Worker(url, { type: 'module', name: 'parley-flite' });
  return {
    post: (message) => worker.postMessage(message),
    listen: (heard, lost) => {
      worker.onmessage = ({ data }) => heard(data);
      worker.onerror = (event) => {
        event.preventDefault();
        lost(new Error(event.message || `the file ${String(url)} did not load`));
      };
      worker.onmessageerror = () => lost(new Error('a message could not be read'));
    },
    close: () => worker.terminate(),
  };
}
