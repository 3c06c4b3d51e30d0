import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The workspace's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export interface CommandOptions {
  /** Folder to run in. @defaultValue the workspace's folder */
  readonly cwd?: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /**
   * `show` passes the output on, `keep` collects it for the result, `answer` collects stdout and passes stderr on, where
   * programs tell how far they are.
   * @defaultValue 'show'
   */
  readonly output?: 'show' | 'keep' | 'answer';
  /** Whether the command may read from the terminal. @defaultValue false */
  readonly interactive?: boolean;
}

export interface CommandResult {
  /** Exit code; 1 when the command could not be started, 128 + n after a signal. */
  readonly code: number;
  /** stdout and stderr together when kept, stdout of an answer, otherwise empty. */
  readonly output: string;
}

const running = new Set<ChildProcess>();
let watching = false;

/** Runs a program to its end without a shell. Ctrl-C or a kill of this process ends the program first. */
export function runCommand(program: string, args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  passSignalsOn();
  return new Promise((resolve) => {
    const { output: wanted = 'show' } = options;
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: [options.interactive === true ? 'inherit' : 'ignore', wanted === 'show' ? 'inherit' : 'pipe', wanted === 'keep' ? 'pipe' : 'inherit'],
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += String(chunk)));
    child.stderr?.on('data', (chunk) => (output += String(chunk)));
    child.on('error', (error) => {
      running.delete(child);
      resolve({ code: 1, output: `${program}: ${error.message}` });
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 143), output });
    });
  });
}

/** Runs a JavaScript or TypeScript file under this Node with the packages taken from their sources. */
export function runNode(file: string, args: readonly string[] = [], options: CommandOptions = {}): Promise<CommandResult> {
  return runCommand(process.execPath, ['--conditions=@parley/source', file, ...args], options);
}

function passSignalsOn(): void {
  if (watching) return;
  watching = true;
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
    process.on(signal, () => {
      for (const child of running) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
      const leave = () => process.exit(code);
      const grace = setTimeout(() => {
        for (const child of running) child.kill('SIGKILL');
        leave();
      }, 4_000);
      void Promise.all([...running].map((child) => new Promise((done) => child.once('close', done)))).then(() => {
        clearTimeout(grace);
        leave();
      });
    });
  }
}
