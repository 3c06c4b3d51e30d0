import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface FoundFile {
  readonly path: string;
  readonly stats: Stats;
}

/**
 * The file a request path names in a folder, or undefined. Nothing outside the folder is ever found,
 * be it by `..`, by an encoded separator or by a link; nor are hidden files.
 */
export async function findFile(folder: string, requestPath: string): Promise<FoundFile | undefined> {
  let name: string;
  try {
    name = decodeURIComponent(requestPath);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(name) || name.split('/').some((part) => part.startsWith('.'))) return undefined;
  try {
    const root = await realpath(folder);
    let path = join(root, name);
    let stats = await stat(path);
    if (stats.isDirectory()) {
      path = join(path, 'index.html');
      stats = await stat(path);
    }
    const real = await realpath(path);
    return stats.isFile() && real.startsWith(root + sep) ? { path: real, stats } : undefined;
  } catch {
    return undefined;
  }
}
