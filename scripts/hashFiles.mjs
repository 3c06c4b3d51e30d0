import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const passedOver = new Set(['node_modules', 'dist', '.cache', '.git']);

/**
 * One SHA-256 over names and contents of files and folders below `root`, in a fixed order. A missing path counts as
 * empty. Tests do not count: a changed test never makes a build stale.
 * @param {string} root
 * @param {string[]} paths relative to root
 * @returns {string} hex digest
 */
export function hashFiles(root, paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) if (!passedOver.has(name)) visit(`${path}/${name}`);
    } else if (!/\.test(-d)?\.tsx?$/.test(path)) {
      hash.update(path).update('\0').update(readFileSync(full)).update('\0');
    }
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}
