import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { stopLearnerVoice, temporaryFolder, writeSpeech } from '../../test/learnerSpeech.ts';
import { assetFolders } from '../places.ts';

const bin = fileURLToPath(new URL('../bin/parley.ts', import.meta.url));
const folder = temporaryFolder();
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await stopLearnerVoice();
  folder.remove();
});

function parley(...line: string[]) {
  const child = spawn(process.execPath, ['--conditions=@parley/source', bin, ...line], { env: { ...process.env, OPENAI_API_KEY: '', OPENAI_BASE_URL: '' } });
  running.push(child);
  let text = '';
  child.stdout.on('data', (chunk) => (text += String(chunk)));
  child.stderr.on('data', (chunk) => (text += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, ended, text: () => text };
}

async function serveApp(...more: string[]) {
  writeFileSync(join(folder.path, 'index.html'), '<!doctype html><title>app</title>');
  const server = parley('serve', '--port', '0', '--app', folder.path, ...more);
  for (const end = performance.now() + 10_000; !server.text().includes('ready'); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (performance.now() > end) throw new Error(`It did not start: ${server.text()}`);
  }
  return { ...server, url: /http:\S+/.exec(server.text())![0] };
}

describe('parley serve', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('says where it is, serves, and ends on %s with sockets open', { timeout: 20_000 }, async (signal) => {
    const { child, ended, url } = await serveApp();
    expect(await (await fetch(url)).text()).toContain('<title>app</title>');
    const { token, sockets } = (await (await fetch(`${url}/api/session`)).json()) as { token: string; sockets: Record<string, string> };
    expect(sockets).toEqual({ hear: '/api/hear', host: '/api/host' });
    const socket = new WebSocket(`${url.replace('http', 'ws')}/api/hear?token=${token}`);
    const code = new Promise((resolve) => socket.on('close', resolve));
    await new Promise((resolve) => socket.on('open', resolve));
    child.kill(signal);
    expect(await code).toBe(1001);
    expect(await ended).toBe(0);
  });

  it('lets pages ask its own server, and what else was named', { timeout: 20_000 }, async () => {
    const policyOf = async (url: string): Promise<string> => (await fetch(url)).headers.get('content-security-policy')!;
    expect(await policyOf((await serveApp()).url)).not.toContain('connect-src');
    const { url } = await serveApp('--connect-src', 'https://Voice.example/', '--connect-src', 'wss://model.example:8443');
    expect((await policyOf(url)).split('; ')).toContain("connect-src 'self' https://voice.example wss://model.example:8443");
  });

  it('says so when its port is taken', { timeout: 20_000 }, async () => {
    const { url } = await serveApp();
    const second = parley('serve', '--port', new URL(url).port, '--app', folder.path);
    expect(await second.ended).toBe(2);
    expect(second.text()).toMatch(/^parley: Port \d+ is taken .*--port/);
  });

  it('hears and thinks for parley run, and keeps the trace', { timeout: 60_000 }, async () => {
    await writeSpeech(folder.path, 'plan', 'A performance improvement plan starts on Monday.');
    const { url } = await serveApp('--traces', join(folder.path, 'traces'));
    const file = (name: string): string => join(folder.path, name);
    const run = parley(
      'run', '--scenario', 'pip', '--learner', file('plan.wav'), '--words', file('plan.json'), '--out', file('out'),
      '--realtime', '--inference', url, '--host', url,
    );
    expect(await run.ended).toBe(0);
    expect(run.text()).toMatch(/persona .*\n.*learner .*A performance improvement plan starts on Monday\.\n.*persona /);
    expect(run.text()).not.toMatch(/fault|missing/);
    expect(readFileSync(file('out/trace.jsonl'), 'utf8')).toContain('"half":"stage"');
    const [trace] = readdirSync(file('traces'));
    const rerun = parley('rerun', join(file('traces'), trace!));
    expect(await rerun.ended).toBe(0);
    expect(rerun.text()).toMatch(/^identical: .*floor \d+.*reasoning \d+/);
  });
});

describe.skipIf(assetFolders().length === 0)('parley assets (where they were built)', () => {
  it('copies what a host app must serve', { timeout: 20_000 }, async () => {
    const { ended } = parley('assets', '--out', join(folder.path, 'assets'));
    expect(await ended).toBe(0);
    const names = readdirSync(join(folder.path, 'assets'));
    expect(names).toEqual(expect.arrayContaining(['mic.worklet.js', 'hearing.worker.js', 'silero_vad_v6.onnx', 'flite.worker.js', 'flite.wasm']));
  });
});
