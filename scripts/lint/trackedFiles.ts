import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../runCommand.ts';

const largest = 1_000_000;

/** Path and text of every file that is or would be tracked, without binary and very large ones. */
export async function trackedFiles(root: string): Promise<[path: string, text: string][]> {
  const { code, output } = await runCommand('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, output: 'keep' });
  if (code !== 0) throw new Error(`The files could not be listed: ${output.trim()}. Lint runs in a git checkout; install git or clone the repository.`);
  const files: [string, string][] = [];
  for (const path of new Set(output.split('\0'))) {
    const full = join(root, path);
    if (path === '' || !existsSync(full) || !statSync(full).isFile() || statSync(full).size > largest) continue;
    const bytes = readFileSync(full);
    if (!bytes.subarray(0, 8_000).includes(0)) files.push([path, bytes.toString('utf8')]);
  }
  return files;
}
