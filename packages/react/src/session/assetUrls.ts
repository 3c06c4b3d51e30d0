/** Each file the packages load at run time, as the page is served them. */
export interface AssetUrls {
  readonly micWorklet: string;
  readonly hearingWorker: string;
  /** Folder of the ONNX runtime's files, with its last slash. */
  readonly ortWasmPath: string;
  readonly vadModel: string;
  readonly fliteWorker: string;
  readonly fliteWasm: string;
  /**
   * Read the lips of a voice that marks no sounds from its sound; `ortWasmPath` serves them too.
   * @defaultValue none: its lips follow the text
   */
  readonly lipsWorker?: string;
  readonly visemeModel?: string;
  /**
   * A turn-end network such as Smart Turn v3.2, which is no part of the packages' files: fetch it, serve it, name it.
   * @defaultValue none: pause and prosody judge the end of turns
   */
  readonly turnEndModel?: string;
}

/** The files of one folder under the names the packages give them. */
export function assetUrls(assets: string | AssetUrls): AssetUrls {
  if (typeof assets !== 'string') return assets;
  const folder = assets.endsWith('/') ? assets : `${assets}/`;
  return {
    micWorklet: `${folder}mic.worklet.js`,
    hearingWorker: `${folder}hearing.worker.js`,
    ortWasmPath: folder,
    vadModel: `${folder}silero_vad_v6.onnx`,
    fliteWorker: `${folder}flite.worker.js`,
    fliteWasm: `${folder}flite.wasm`,
    lipsWorker: `${folder}lips.worker.js`,
    visemeModel: `${folder}viseme.onnx`,
  };
}
