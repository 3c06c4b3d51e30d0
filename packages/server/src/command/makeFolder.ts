import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './UsageError.ts';

/** The folder an option names, made if it is not there. @throws UsageError when nothing can be written to it */
export function makeFolder(option: string, path: string): string {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new UsageError(`--${option}: nothing can be written to the folder ${path}. Choose another.`);
  }
  return folder;
}
