import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { contentType } from './contentTypes.ts';
import { createCompressor } from './createCompressor.ts';
import { findFile, type FoundFile } from './findFile.ts';
import { securityHeaders, type SecurityOptions } from './securityHeaders.ts';

/** A folder and the path its files are asked for under. */
export interface StaticMount {
  /** With a slash at its end, such as `/` or `/parley/`. */
  readonly at: string;
  readonly folder: string;
}

export interface StaticOptions extends SecurityOptions {
  /** The first that has the file gives it. */
  readonly mounts: readonly StaticMount[];
}

/** Resolves to false, and answers nothing, where no mount has such a file. */
export type StaticHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Names that carry the hash of their content, as Vite writes them. */
const hashed = /-[\w-]{8,}\.\w+$/;

/** Serves files of a built app and the assets beside it. GET and HEAD only. */
export function createStaticHandler({ mounts, ...security }: StaticOptions): StaticHandler {
  const compressor = createCompressor();
  const headers = securityHeaders(security);

  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = (request.url ?? '/').split(/[?#]/)[0]!;
    const file = await find(mounts, path);
    if (!file) return false;
    const { size, mtimeMs } = file.stats;
    const body = await compressor.encode(file, String(request.headers['accept-encoding'] ?? ''));
    const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}${body ? `-${body.encoding}` : ''}"`;
    response.setHeaders(new Map(Object.entries({
      ...headers,
      'Content-Type': contentType(file.path),
      'Cache-Control': /\/assets\//.test(path) && hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: etag,
      Vary: 'Accept-Encoding',
    })));
    if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
      response.writeHead(304).end();
      return true;
    }
    if (body) response.setHeader('Content-Encoding', body.encoding);
    response.setHeader('Content-Length', body ? body.bytes.length : size);
    response.writeHead(200);
    if (request.method === 'HEAD') response.end();
    else if (body) response.end(body.bytes);
    // Whoever leaves before the end closes the file with the socket.
    else pipeline(createReadStream(file.path), response, () => {});
    return true;
  };
}

async function find(mounts: readonly StaticMount[], path: string): Promise<FoundFile | undefined> {
  for (const { at, folder } of mounts) {
    const file = path.startsWith(at) ? await findFile(folder, path.slice(at.length)) : undefined;
    if (file) return file;
  }
  return undefined;
}
