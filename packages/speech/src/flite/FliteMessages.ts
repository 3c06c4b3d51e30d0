import type { PhoneMark, WordMark } from '@parley/engine';
import type { FliteRequest } from './createFliteProgram.ts';

/** What the page, or the Node thread, asks of the worker. `load` comes first and once. */
export type ToFlite =
  | { readonly type: 'load'; readonly wasm: string }
  | ({ readonly type: 'speak'; readonly id: number } & FliteRequest);

export type FromFlite =
  | { readonly type: 'progress'; readonly share?: number }
  | { readonly type: 'loaded' }
  | { readonly type: 'unavailable'; readonly message: string }
  | {
      readonly type: 'sound';
      readonly id: number;
      readonly sampleRateHz: number;
      readonly samples: Float32Array<ArrayBuffer>;
      readonly phones: readonly PhoneMark[];
    }
  /** Comes after `sound` and ends the request. */
  | { readonly type: 'words'; readonly id: number; readonly words: readonly WordMark[] }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
