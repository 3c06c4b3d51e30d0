/**
 * Writes the files that a page loads by address into a folder: `mic.worklet.js`, `hearing.worker.js`,
 * `ort-wasm-simd-threaded.mjs` and `.wasm`, `silero_vad_v6.onnx`.
 */
export function buildPerceptionAssets(outDir: string): Promise<void>;
