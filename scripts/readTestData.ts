import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, normalize } from 'node:path';
import type { BrowserCommand } from 'vitest/node';

/** Folder of test data: beside the repository, or where PARLEY_DATA says. */
const folder = process.env['PARLEY_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));

/** For tests in a browser: a file of the shared test data in base64, or undefined where it is not on this machine. */
export const readTestData: BrowserCommand<[path: string]> = (_, path) => {
  const file = join(folder, normalize(`/${path}`));
  return existsSync(file) ? readFileSync(file, 'base64') : undefined;
};
