import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { copyLicences } from './copyLicences.mjs';

const browser = fileURLToPath(new URL('../src/browser/', import.meta.url));
/** Silero VAD v6, as it stands in @ricky0123/vad-web 0.0.31. */
const modelSha256 = '1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3';

/**
 * Writes the files that a page loads by address into a folder: the microphone's worklet, the hearing
 * worker, onnxruntime's program and Silero VAD, with the licence texts of what is not Parley's own.
 * @param {string} outDir
 */
export async function buildPerceptionAssets(outDir) {
  await mkdir(outDir, { recursive: true });
  await Promise.all([bundle('mic.worklet', outDir), bundle('hearing.worker', outDir), copyRuntime(outDir), copyModel(outDir), copyLicences(outDir)]);
}

async function bundle(name, outDir) {
  await build({
    entryPoints: [join(browser, `${name}.ts`)],
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

async function copyRuntime(outDir) {
  const folder = new URL('.', import.meta.resolve('onnxruntime-web/wasm'));
  for (const file of ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm']) {
    await copyFile(new URL(file, folder), join(outDir, file));
  }
}

async function copyModel(outDir) {
  const model = await readFile(new URL('silero_vad_v6.onnx', import.meta.resolve('@ricky0123/vad-web')));
  const found = createHash('sha256').update(model).digest('hex');
  if (found !== modelSha256) throw new Error(`silero_vad_v6.onnx has sha256 ${found}, expected ${modelSha256}: install @ricky0123/vad-web 0.0.31`);
  await writeFile(join(outDir, 'silero_vad_v6.onnx'), model);
}
