import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { hashFiles } from './hashFiles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each package that ships files for the page has its own builder: one exported function that takes the folder. */
const builders = [
  { package: 'perception', builder: 'buildPerceptionAssets' },
  { package: 'speech', builder: 'buildSpeechAssets' },
];

export async function buildAssets(outDir = join(root, '.cache/public/parley')) {
  const names = builders.map(({ package: name }) => name);
  const sources = ['pnpm-lock.yaml', 'packages/engine/src', ...names.flatMap((name) => [`packages/${name}/src`, `packages/${name}/scripts`]), 'models/viseme'];
  const stamp = hashFiles(root, sources);
  const stampFile = `${resolve(outDir)}.stamp`;
  if (existsSync(outDir) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;

  // Each builder writes a NOTICE.txt of its own; in one folder they become one.
  const noticeFile = join(outDir, 'NOTICE.txt');
  let notice = '';
  for (const name of names) {
    rmSync(noticeFile, { force: true });
    if (!(await buildPackageAssets(name, outDir))) console.log(`assets: packages/${name}/scripts/assets.mjs is not there; going on without its files`);
    if (existsSync(noticeFile)) notice += readFileSync(noticeFile, 'utf8');
  }
  writeFileSync(noticeFile, notice);
  writeFileSync(stampFile, stamp);
  return true;
}

export async function buildPackageAssets(name, outDir) {
  const file = join(root, 'packages', name, 'scripts/assets.mjs');
  const builder = builders.find((entry) => entry.package === name)?.builder;
  if (builder === undefined || !existsSync(file)) return false;
  const module = await import(pathToFileURL(file).href);
  if (typeof module[builder] !== 'function') throw new Error(`packages/${name}/scripts/assets.mjs exports no ${builder}(outDir): add it, or mend scripts/assets.mjs`);
  mkdirSync(outDir, { recursive: true });
  await module[builder](outDir);
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const built = await buildAssets(process.argv[2] && resolve(process.argv[2]));
  console.log(built ? 'assets: built' : 'assets: up to date');
}
