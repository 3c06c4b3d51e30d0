import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/runCommand.ts';
import type { PracticeServer } from './practiceApp.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};

export interface PageOptions {
  /** Folder of its `index.html`, from the root of the workspace. */
  readonly folder: string;
  /** What else the page may ask than its own server, as Content-Security-Policy writes it. @defaultValue nothing */
  readonly reach?: string;
}

/** Builds a page as the example app is built, with the assets under `/parley/`, and serves it under the policy of one. */
export async function servePage({ folder, reach = '' }: PageOptions): Promise<PracticeServer> {
  const built = join(root, '.cache', folder.replaceAll('/', '-'));
  await build({ root: join(root, folder), configFile: join(root, 'examples/embed/vite.config.ts'), logLevel: 'error', build: { outDir: built, emptyOutDir: true } });
  const policy = `default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ${reach}`.trim();
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, 'http://local').pathname));
    const file = join(built, path === '/' ? 'index.html' : path);
    const bytes = await readFile(file).catch(() => undefined);
    response.writeHead(bytes === undefined ? 404 : 200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'content-security-policy': policy });
    response.end(bytes);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
