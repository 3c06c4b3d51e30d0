import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Several of these npm packages hold no licence text, so it stands beside this file, as their repositories have it. */
const ownText = (name) => new URL(`licences/${name}.txt`, import.meta.url);

const works = [
  {
    name: 'onnxruntime',
    files: ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm', 'hearing.worker.js (in part)'],
    licence: 'MIT',
    origin: 'https://github.com/microsoft/onnxruntime',
    text: ownText('onnxruntime'),
  },
  { name: 'silero-vad', files: ['silero_vad_v6.onnx'], licence: 'MIT', origin: 'https://github.com/snakers4/silero-vad', text: ownText('silero-vad') },
  { name: 'vad-web', files: ['silero_vad_v6.onnx (packaged by)'], licence: 'ISC', origin: 'https://github.com/ricky0123/vad', text: ownText('vad-web') },
  { name: 'fft.js', files: ['hearing.worker.js (in part)'], licence: 'MIT', origin: 'https://github.com/indutny/fft.js', text: ownText('fft.js') },
  {
    name: 'pitchy',
    files: ['hearing.worker.js (in part)'],
    licence: 'MIT',
    origin: 'https://github.com/ianprime0509/pitchy',
    text: new URL('LICENSE', import.meta.resolve('pitchy')),
  },
];

/**
 * Writes `LICENSE.NAME.txt` for each work of others in the built files, and `NOTICE.txt`, which says which file stands
 * under which licence and where it comes from.
 * @param {string} outDir
 */
export async function copyLicences(outDir) {
  await Promise.all(works.map(({ name, text }) => copyFile(text, join(outDir, `LICENSE.${name}.txt`))));
  const lines = works.map(({ name, files, licence, origin }) => `${files.join(', ')}: ${licence}, LICENSE.${name}.txt, ${origin}\n`);
  await writeFile(join(outDir, 'NOTICE.txt'), lines.join(''));
}
