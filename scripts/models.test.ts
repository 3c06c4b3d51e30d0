import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeClayHead } from '@parley/render/gltf';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fetchModel, readManifest, stateOf, type Model } from './models.ts';

const weights = Buffer.from('some weights');
const head = Buffer.from(makeClayHead());
let root: string;
let server: Server;
let model: Model;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'parley-models-'));
  server = createServer((request, response) => {
    response.statusCode = request.url === '/model.onnx' || request.url === '/head.glb' ? 200 : 404;
    response.end(request.url === '/head.glb' ? head : weights);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const sha256 = createHash('sha256').update(weights).digest('hex');
  model = { id: 'a-model', version: '1', job: 'test', file: 'a.onnx', url: `http://127.0.0.1:${port}/model.onnx`, bytes: weights.length, sha256, licence: 'MIT' };
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true });
});

it('fetches a model and verifies it', async () => {
  expect(stateOf(root, model)).toBe('missing');
  expect(readFileSync(await fetchModel(root, model))).toEqual(weights);
  expect(stateOf(root, model)).toBe('fetched');
});

it('fetches a 3D head the same way, and keeps nothing of one that was changed', async () => {
  const sha256 = createHash('sha256').update(head).digest('hex');
  const entry: Model = { ...model, id: 'a-head', file: 'head.glb', url: new URL('/head.glb', model.url).href, bytes: head.length, sha256, licence: 'CC0-1.0' };
  expect(readFileSync(await fetchModel(root, entry)).equals(head)).toBe(true);
  expect(stateOf(root, entry)).toBe('fetched');
  await expect(fetchModel(root, { ...entry, file: 'other.glb', bytes: head.length - 1 })).rejects.toThrow(/bytes instead of/);
  expect(existsSync(join(root, '.cache/models/other.glb'))).toBe(false);
});

it('keeps nothing of a file with another hash, and says so', async () => {
  await expect(fetchModel(root, { ...model, sha256: '0'.repeat(64) })).rejects.toThrow(/sha256 .* instead of 0000/);
  expect(existsSync(join(root, '.cache/models/a.onnx'))).toBe(false);
});

it('fetches again what was damaged', async () => {
  const path = await fetchModel(root, model);
  writeFileSync(path, 'some damage!');
  expect(stateOf(root, model)).toBe('damaged');
  await fetchModel(root, model);
  expect(stateOf(root, model)).toBe('fetched');
});

it('says what an address answered that has no model', async () => {
  await expect(fetchModel(root, { ...model, url: `${model.url}.old` })).rejects.toThrow(/answered 404/);
});

it('says so when an address cannot be reached, and keeps nothing', async () => {
  await expect(fetchModel(root, { ...model, url: 'http://127.0.0.1:9/model.onnx' })).rejects.toThrow(/a-model: .* could not be reached .*Check the network.*\.cache\/models\/a\.onnx/);
  expect(stateOf(root, model)).toBe('missing');
});

it('takes a file that was brought by hand, without an address that answers', async () => {
  const target = join(root, '.cache/models/a.onnx');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, weights);
  expect(await fetchModel(root, { ...model, url: 'http://127.0.0.1:9/model.onnx' })).toBe(target);
});

it('knows each model that is fetched by size, digest and licence, at an address that stays the same', () => {
  const fetched = readManifest(join(import.meta.dirname, '..')).filter((entry) => entry.url !== undefined);
  expect(fetched.map(({ id }) => id)).toEqual(expect.arrayContaining(['smart-turn', 'head']));
  for (const { url, bytes, sha256, licence } of fetched) {
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(bytes).toBeGreaterThan(0);
    expect(licence).not.toBe('');
    expect(url).toMatch(/^https:.*[0-9a-f]{40}/);
  }
});

it('finds every model of the manifest that a package brings or this repository holds, unchanged', () => {
  const repository = join(import.meta.dirname, '..');
  const brought = readManifest(repository).filter((entry) => entry.package !== undefined || entry.path !== undefined);
  expect(brought.length).toBeGreaterThan(0);
  for (const entry of brought) expect([entry.id, stateOf(repository, entry)]).toEqual([entry.id, 'installed']);
});
