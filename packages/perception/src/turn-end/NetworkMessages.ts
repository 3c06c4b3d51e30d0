/** What a thread or worker is asked: first to open a network, then to run it. */
export type ToNetwork =
  | {
      readonly type: 'network.open';
      readonly model: Uint8Array;
      /** Where onnxruntime lies, for those that cannot find it themselves. */
      readonly runtime?: { readonly mjs: string; readonly wasm: Uint8Array };
    }
  | { readonly type: 'network.run'; readonly id: number; readonly input: Float32Array; readonly dims: readonly number[] };

/** What it answers: to `network.open` with `ready` or `failed`, to each `network.run` with `result` or `failed`. */
export type FromNetwork =
  | { readonly type: 'ready'; readonly inputNames: readonly string[]; readonly outputNames: readonly string[] }
  | { readonly type: 'result'; readonly id: number; readonly output: Float32Array; readonly dims: readonly number[] }
  | { readonly type: 'failed'; readonly id?: number; readonly message: string };
