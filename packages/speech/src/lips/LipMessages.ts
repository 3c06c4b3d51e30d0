import type { PhoneMark } from '@parley/engine';

/** What the page asks of the worker. `load` comes first and once; `id` is an utterance. */
export type ToLips =
  | { readonly type: 'load'; readonly model: string; readonly ortMjs: string; readonly ortWasm: string }
  | { readonly type: 'begin'; readonly id: number; readonly sampleRateHz: number }
  | { readonly type: 'sound'; readonly id: number; readonly samples: Float32Array }
  | { readonly type: 'end'; readonly id: number };

/** One `marks` for each `sound` and `end`, in their order. */
export type FromLips =
  | { readonly type: 'loaded' }
  | { readonly type: 'unavailable'; readonly message: string }
  | { readonly type: 'marks'; readonly id: number; readonly phones: readonly PhoneMark[] };
