import { runCommandLine } from '../src/command/runCommandLine.ts';

/** Runs a command line in this process, with what it would have printed. */
export async function parley(...line: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const world = {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: {},
    once: () => {},
    removeListener: () => {},
  };
  const code = await runCommandLine(line, world);
  return { code, out, err };
}
