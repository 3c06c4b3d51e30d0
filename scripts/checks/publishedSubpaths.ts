import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesInOrder } from '../buildPackages.ts';
import { root } from '../runCommand.ts';

/** Every JavaScript entry a host may import, as written in an import: `@parley/engine`, `@parley/engine/trace`, … */
export function publishedSubpaths(): string[] {
  return packagesInOrder.flatMap((name) => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as { name: string; exports: Record<string, unknown> };
    return Object.keys(manifest.exports)
      .filter((subpath) => !/\.(css|json)$/.test(subpath))
      .map((subpath) => manifest.name + subpath.slice(1));
  });
}
