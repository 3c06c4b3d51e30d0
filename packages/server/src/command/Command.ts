import type { ParseArgsOptionsConfig } from 'node:util';

/** Where a command writes, and what surrounds it. `process` is one. */
export interface CommandWorld {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Signals that ask a long command to stop. */
  once(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  removeListener(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** Options as they were given. */
export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** One of the things `parley` can do. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the name, such as `trace.jsonl [--json]`. */
  readonly usage: string;
  /** What each option means, line by line. */
  readonly details: string;
  readonly options: ParseArgsOptionsConfig;
  /** How many names of files it takes. */
  readonly operands: { readonly least: number; readonly most: number; readonly what: string };
  /** Resolves to the exit code. @throws UsageError for what the caller can mend */
  run(operands: readonly string[], options: OptionValues, world: CommandWorld): Promise<number>;
}
