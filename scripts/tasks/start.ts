// Serves the practice app: npm start (PORT=4800)
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildAssets } from '../assets.mjs';
import { hashFiles } from '../hashFiles.mjs';
import { root, runCommand, runNode } from '../runCommand.ts';

const port = process.env.PORT ?? '4800';
const app = join(root, 'examples/embed');
const command = join(root, 'packages/server/src/bin/parley.ts');

if (!existsSync(command)) {
  console.error(`${command} is missing: this checkout is not whole. Run: git status, then git checkout -- packages/server`);
  process.exit(1);
}
if (await answers()) {
  console.error(`Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${Number(port) + 1} npm start`);
  process.exit(1);
}
await buildAssets();
if (existsSync(join(app, 'index.html')) && !(await buildApp())) {
  console.error('The app could not be built; the lines above say why.');
  process.exit(1);
}
const { code } = await runNode(command, ['serve', '--port', port, ...process.argv.slice(2)], { interactive: true });
process.exit(code);

/** Builds the app when its sources, the packages' or the dependencies have changed since the last time. */
async function buildApp(): Promise<boolean> {
  const packages = ['engine', 'perception', 'speech', 'render', 'react'].map((name) => `packages/${name}/src`);
  const stamp = hashFiles(root, ['pnpm-lock.yaml', 'examples/embed', ...packages, '.cache/public/parley.stamp']);
  const stampFile = join(root, '.cache/app.stamp');
  if (existsSync(join(app, 'dist/index.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  console.log('Building the app.');
  // Vite's only warning is on the size of a chunk, and `npm run bench -- size` measures that better.
  const { code } = await runCommand(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], { cwd: app });
  if (code !== 0) return false;
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}

/** Whether a server listens at the port. */
async function answers(): Promise<boolean> {
  return fetch(`http://localhost:${port}/`).then(() => true, () => false);
}
