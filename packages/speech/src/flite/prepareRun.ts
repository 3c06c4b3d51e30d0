import { File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';

/** Runs the program once with these arguments. May be called once. */
export type FliteRun = (args: readonly string[]) => {
  readonly printed: string;
  /** What it wrote to `speech.wav`; empty where it wrote none. */
  readonly wav: Uint8Array;
};

/** An instance with its memory filled, waiting for its arguments. */
export function prepareRun(module: WebAssembly.Module): FliteRun {
  const printed = new File([]);
  const wav = new File([]);
  const open = (file: File) => new OpenFile(file);
  const folder = new PreopenDirectory('.', new Map([['speech.wav', wav]]));
  const wasi = new WASI([], [], [open(new File([])), open(printed), open(printed), folder], {
    debug: false,
  });
  const instance = new WebAssembly.Instance(module, {
    wasi_snapshot_preview1: wasi.wasiImport as WebAssembly.ModuleImports,
  });
  return (args) => {
    wasi.args = ['flite', ...args];
    wasi.start(instance as Parameters<WASI['start']>[0]);
    return { printed: new TextDecoder().decode(printed.data), wav: wav.data };
  };
}
