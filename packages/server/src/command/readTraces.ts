import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { ParsedTrace } from '@parley/engine/trace';
import type { CommandWorld } from './Command.ts';
import { readTraceFile } from './readTraceFile.ts';
import { UsageError } from './UsageError.ts';
import { isFolder } from '../places.ts';

export interface NamedTrace {
  /** Path below the folder, or the file's name. */
  readonly name: string;
  readonly trace: ParsedTrace;
}

/**
 * Reads a trace, or every `.jsonl` below a folder that is one, by name. What is left out is said on standard error.
 *
 * @throws UsageError when there is none
 */
export async function readTraces(path: string, world: CommandWorld): Promise<NamedTrace[]> {
  if (!isFolder(path)) return [{ name: basename(path), trace: await readTraceFile(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl')).map((entry) => join(entry.parentPath, entry.name));
  const traces: NamedTrace[] = [];
  for (const file of files.sort()) {
    const trace = await readTraceFile(file).catch((error: unknown) => {
      if (error instanceof UsageError) world.stderr.write(`parley: left out: ${error.message}\n`);
      else throw error;
    });
    if (trace) traces.push({ name: relative(path, file), trace });
  }
  if (traces.length === 0) throw new UsageError(`There is no trace below ${path}. parley run --out ${path}/NAME writes one.`);
  return traces;
}
