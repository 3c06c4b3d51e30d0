import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/learnerSpeech.ts';
import { createStaticHandler } from './createStaticHandler.ts';

const folder = temporaryFolder();
const text = 'parley '.repeat(1000);
let server: Server;
let port: number;

beforeAll(async () => {
  const app = join(folder.path, 'app');
  mkdirSync(join(app, 'assets'), { recursive: true });
  writeFileSync(join(folder.path, 'secret.txt'), 'secret');
  writeFileSync(join(app, '.env'), 'secret');
  writeFileSync(join(app, 'index.html'), '<!doctype html>');
  writeFileSync(join(app, 'assets/main-a1b2c3d4.js'), text);
  symlinkSync(join(folder.path, 'secret.txt'), join(app, 'link.txt'));
  for (const name of ['a.wasm', 'a.mjs', 'a.onnx', 'a.css', 'a.bin']) writeFileSync(join(app, name), 'x');
  writeFileSync(join(app, 'packed.js'), text);
  writeFileSync(join(app, 'packed.js.br'), 'made beforehand');
  const handler = createStaticHandler({ mounts: [{ at: '/', folder: app }], frameAncestors: "'self' https://host.example" });
  server = createServer((req, res) => void handler(req, res).then((found) => found || res.writeHead(404).end()));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  folder.remove();
});

function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>((resolve, reject) => {
    request({ port, path, headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }));
    }).on('error', reject).end();
  });
}

describe('createStaticHandler', () => {
  it('sends every page with the policy of the house', async () => {
    const { headers, status } = await get('/');
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toBe("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'self' https://host.example");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each([
    ['/a.wasm', 'application/wasm'],
    ['/a.mjs', 'text/javascript; charset=utf-8'],
    ['/a.css', 'text/css; charset=utf-8'],
    ['/a.onnx', 'application/octet-stream'],
    ['/a.bin', 'application/octet-stream'],
  ])('gives %s the type %s', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt', '/link.txt', '/.env', '/a%00.mjs', '/%zz', '/nothing', '/assets'])(
    'finds nothing at %s',
    async (path) => {
      const { status, body } = await get(path);
      expect([status, body.toString()]).toEqual([404, '']);
    },
  );

  it('compresses what a client can unpack, and says what it did', async () => {
    const path = '/assets/main-a1b2c3d4.js';
    const gz = await get(path, { 'accept-encoding': 'gzip' });
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.body).toString()).toBe(text);
    const br = await get(path, { 'accept-encoding': 'gzip, br' });
    expect(brotliDecompressSync(br.body).toString()).toBe(text);
    const plain = await get(path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(text);
    expect(new Set([gz, br, plain].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(plain.headers.vary).toBe('Accept-Encoding');
  });

  it('takes a compressed copy that lies beside the file', async () => {
    expect((await get('/packed.js', { 'accept-encoding': 'br' })).body.toString()).toBe('made beforehand');
  });

  it('keeps hashed files for good and asks again for the others', async () => {
    expect((await get('/assets/main-a1b2c3d4.js')).headers['cache-control']).toContain('immutable');
    const page = await get('/');
    expect(page.headers['cache-control']).toBe('no-cache');
    const again = await get('/', { 'if-none-match': page.headers.etag! });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('answers HEAD without a body, and leaves other methods alone', async () => {
    const head = await get('/a.mjs', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '1', 0]);
    expect((await get('/a.mjs', {}, 'POST')).status).toBe(404);
  });
});
