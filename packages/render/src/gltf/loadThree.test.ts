import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

it.each([
  ['loadThree', /^three could not be loaded.*npm install three"/],
  ['loadThreeVrm', /^@pixiv\/three-vrm could not be loaded: this file is a VRM model.*npm install @pixiv\/three-vrm"/],
])('%s says what to install in a place that has no such package', (load, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-peers-'));
  try {
    const copy = join(folder, 'loadThree.ts');
    copyFileSync(join(import.meta.dirname, 'loadThree.ts'), copy);
    const script = `const loaders = await import(${JSON.stringify(pathToFileURL(copy).href)}); await loaders.${load}().catch((error) => console.log(error.message));`;
    expect(execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], { encoding: 'utf8' })).toMatch(message);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
