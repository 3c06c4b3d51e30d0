import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { buildPackages, packagesInOrder } from '../buildPackages.ts';
import { root, runCommand } from '../runCommand.ts';
import type { Check } from './Check.ts';
import { publishedSubpaths } from './publishedSubpaths.ts';

const host = join(root, '.cache/host');

/** What a stranger gets: the packages build, are well packed, compile in a host with TypeScript 5.9 and load without a DOM. */
export const builtPackagesCheck: Check = {
  title: 'Built packages',
  run: async () => {
    const broken = await buildPackages();
    furnishHost();
    const results = [
      ...packagesInOrder.map((name) => !broken.includes(name)),
      ...(await Promise.all(packagesInOrder.map(isWellPacked))),
      await compilesInHost('nodenext'),
      await compilesInHost('bundler'),
      ...(await loadWithoutDom()),
    ];
    return { passed: results.filter(Boolean).length, failed: results.filter((held) => !held).length };
  },
};

/** A host application's folder that sees the packages as installed ones, without the source condition. */
function furnishHost(): void {
  rmSync(host, { recursive: true, force: true });
  mkdirSync(join(host, 'node_modules/@parley'), { recursive: true });
  for (const name of packagesInOrder) symlinkSync(join(root, 'packages', name), join(host, 'node_modules/@parley', name), 'junction');
  writeFileSync(join(host, 'package.json'), JSON.stringify({ name: 'host', private: true, type: 'module' }));
  const imports = publishedSubpaths().map((subpath, index) => `import * as entry${index} from '${subpath}';\nvoid entry${index};`);
  writeFileSync(join(host, 'host.ts'), `${imports.join('\n')}\n`);
}

async function isWellPacked(name: string): Promise<boolean> {
  const { messages, pkg } = await publint({ pkgDir: join(root, 'packages', name), pack: 'npm', strict: true });
  for (const message of messages) console.error(`${name}: ${formatMessage(message, pkg) ?? message.code}`);
  return messages.length === 0;
}

/** Declarations are checked too, but only ours: what a dependency's declarations do wrong is not for us to mend. */
async function compilesInHost(moduleResolution: 'nodenext' | 'bundler'): Promise<boolean> {
  const config = join(host, `tsconfig.${moduleResolution}.json`);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
    moduleResolution,
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    types: ['node'],
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: ['host.ts'] }));
  const compiler = join(root, 'node_modules/typescript-5.9/bin/tsc');
  const { output } = await runCommand(process.execPath, [compiler, '-p', config, '--pretty', 'false'], { cwd: host, output: 'keep' });
  const ours = output.split('\n').filter((line) => /^\S/.test(line) && line.includes('error TS') && !line.includes('node_modules/.pnpm/'));
  if (ours.length > 0) console.error(`TypeScript 5.9 (${moduleResolution}):\n${ours.slice(0, 20).join('\n')}`);
  return ours.length === 0;
}

/** Each subpath is imported on its own in a Node without DOM, and none of its exports may be undefined. */
async function loadWithoutDom(): Promise<boolean[]> {
  const file = join(host, 'load.mjs');
  writeFileSync(
    file,
    `const entry = await import(process.argv[2]);
const undefinedOnes = Object.entries(entry).filter(([, value]) => value === undefined).map(([name]) => name);
if (undefinedOnes.length > 0) throw new Error('undefined exports: ' + undefinedOnes.join(', '));
process.exit(0);
`,
  );
  const results: boolean[] = [];
  for (const subpath of publishedSubpaths()) {
    const { code, output } = await runCommand(process.execPath, [file, subpath], { cwd: host, output: 'keep' });
    if (code !== 0) console.error(`${subpath} does not load on a server without DOM: ${/^\w*Error.*$/m.exec(output)?.[0] ?? output.trim()}`);
    results.push(code === 0);
  }
  return results;
}
