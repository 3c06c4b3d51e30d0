import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { build } from 'vite';
import { chromiumArguments, findChromium } from '../../scripts/chromium.ts';
import { root } from '../../scripts/runCommand.ts';

export interface PracticeServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Apart from the app that `npm start` serves. */
const app = join(root, '.cache/e2e-app');

let built: Promise<unknown> | undefined;

/** Builds the example app once in a run. */
export function buildApp(): Promise<unknown> {
  built ??= build({ root: join(root, 'examples/embed'), logLevel: 'error', build: { outDir: app, emptyOutDir: true } });
  return built;
}

/** Starts `parley serve` as a user would, and waits until it says that it is ready. */
export async function servePractice(port: number, options: readonly string[] = []): Promise<PracticeServer> {
  await buildApp();
  if (!existsSync(join(root, '.cache/public/parley/flite.wasm'))) throw new Error('The assets are not built.');
  const file = join(root, 'packages/server/src/bin/parley.ts');
  const child = spawn(process.execPath, ['--conditions=@parley/source', file, 'serve', '--app', app, '--port', String(port), ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await ready(child);
  return {
    url: `http://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer): void => {
      said += data.toString();
      if (/ready at http/i.test(said)) resolve();
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.once('exit', (code) => reject(new Error(`parley serve ended with ${code}: ${said.slice(-600)}`)));
  });
}

export interface Visit {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of: console errors, uncaught errors, policy violations. */
  readonly complaints: string[];
  /** Every address the page asked for. */
  readonly requests: string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  /** A WAV file as the microphone, played once. */
  readonly microphone?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** @defaultValue ['microphone'] */
  readonly permissions?: readonly string[];
}

/** Opens Chromium with a fresh profile. */
export async function visit(options: VisitOptions = {}): Promise<Visit> {
  const { microphone, width = 1280, height = 800, colorScheme = 'light', permissions = ['microphone'] } = options;
  const args = [...chromiumArguments, ...(microphone ? [`--use-file-for-fake-audio-capture=${microphone}%noloop`] : [])];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, permissions: [...permissions] });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  context.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  return { browser, context, page, complaints, requests, close: () => browser.close() };
}
