import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const command = fileURLToPath(new URL('../bin/parley.ts', import.meta.url));

it('ends quietly when nobody reads on, as behind a pipe to head', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ['--conditions=@parley/source', command, 'scenario', 'show', 'pip-daniel']);
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (text) => (err += String(text)));
  const [code] = (await once(child, 'close')) as [number];
  expect([code, err]).toEqual([0, '']);
});

it('hears every line that is piped in, also those that come while a model is still at its opening', { timeout: 60_000 }, async () => {
  const peer = createServer((_, response) => {
    setTimeout(() => response.writeHead(500).end('no'), 300);
  }).listen(0);
  await once(peer, 'listening');
  const env = { ...process.env, OPENAI_BASE_URL: `http://127.0.0.1:${(peer.address() as AddressInfo).port}/v1`, OPENAI_API_KEY: 'none', PARLEY_LANGUAGE_MODEL: 'none' };
  const child = spawn(process.execPath, ['--conditions=@parley/source', command, 'scenario', 'play', 'pip-daniel', '--model'], { env });
  let out = '';
  child.stdout.on('data', (text) => (out += String(text)));
  child.stdin.end('Good morning.\nAre you an AI?\n');
  const [code] = (await once(child, 'close')) as [number];
  peer.close();
  expect(code).toBe(0);
  expect(out).toContain('You: Good morning.');
  expect(out.split('You: Are you an AI?')[1]).toMatch(/\bAI\b/);
});
