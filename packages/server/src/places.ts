import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this package runs in; undefined where it is installed in somebody's product. */
function workspaceFolder(): string | undefined {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  return existsSync(join(root, 'pnpm-workspace.yaml')) && existsSync(join(root, 'packages/server')) ? root : undefined;
}

/** The built example of a checkout; undefined where there is none. */
export function defaultApp(): string | undefined {
  const root = workspaceFolder();
  const app = root && join(root, 'examples/embed/dist');
  return app && existsSync(join(app, 'index.html')) ? app : undefined;
}

/** Folders with worklets, workers, programs and models that a page loads under `/parley/`. */
export function assetFolders(): string[] {
  const root = workspaceFolder();
  const built = root && join(root, '.cache/public/parley');
  if (built && isFolder(built)) return [built];
  return ['@parley/perception', '@parley/speech'].flatMap((name) => {
    try {
      const folder = fileURLToPath(new URL('assets', import.meta.resolve(`${name}/package.json`)));
      return isFolder(folder) ? [folder] : [];
    } catch {
      return [];
    }
  });
}

/** Whether there is such a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
