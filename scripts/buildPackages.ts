import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildPackageAssets } from './assets.mjs';
import { root, runCommand } from './runCommand.ts';

/** What is published, each after the ones it imports. */
export const packagesInOrder = ['engine', 'perception', 'speech', 'render', 'react', 'server'] as const;

/**
 * Builds the packages into their `dist/` folders: JavaScript and declarations file by file, style sheets copied, the files
 * for the page into `assets/`, and the root's LICENSE, which npm packs from a package's own folder only. A package sees the built ones before it as a stranger would.
 * @returns the names of the packages that did not build
 */
export async function buildPackages(): Promise<string[]> {
  const failed: string[] = [];
  for (const name of packagesInOrder) {
    if (!existsSync(join(root, 'packages', name, 'src/index.ts'))) {
      console.error(`${name}: packages/${name}/src/index.ts is missing`);
      failed.push(name);
      continue;
    }
    if (!(await buildPackage(name))) failed.push(name);
  }
  return failed;
}

async function buildPackage(name: string): Promise<boolean> {
  const folder = join(root, 'packages', name);
  const config = writeConfig(name);
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const { code } = await runCommand(join(root, 'node_modules/.bin/tsc'), ['-p', config, '--pretty', 'false']);
  for (const sheet of globSync('**/*.css', { cwd: join(folder, 'src') })) {
    mkdirSync(dirname(join(folder, 'dist', sheet)), { recursive: true });
    cpSync(join(folder, 'src', sheet), join(folder, 'dist', sheet));
  }
  pointDeclarationsAtOutput(join(folder, 'dist'));
  await buildPackageAssets(name, join(folder, 'assets'));
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  console.log(`${name}: ${code === 0 ? 'built' : 'has errors'}`);
  return code === 0;
}

/** The root's build configuration, narrowed to one package. Written aside, so that packages carry no build files. */
function writeConfig(name: string): string {
  const file = join(root, '.cache/build', `${name}.json`);
  const tests = ['test.ts', 'test.tsx', 'test-d.ts', 'test-d.tsx', 'fixture.ts'].map((end) => `../../packages/${name}/src/**/*.${end}`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({
      extends: '../../tsconfig.build.json',
      compilerOptions: { rootDir: `../../packages/${name}/src`, outDir: `../../packages/${name}/dist` },
      include: [`../../packages/${name}/src`],
      exclude: tests,
    }),
  );
  return file;
}

/** The compiler leaves `./x.ts` in declarations; a host without `allowImportingTsExtensions` wants `./x.js`. */
function pointDeclarationsAtOutput(dist: string): void {
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(dist, name);
    const text = readFileSync(file, 'utf8');
    const mended = text.replace(/((?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]*)\.tsx?(['"])/g, '$1.js$2');
    if (mended !== text) writeFileSync(file, mended);
  }
}
