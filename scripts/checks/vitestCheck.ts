import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from '../runCommand.ts';
import type { Check } from './Check.ts';
import { tallyVitest, type VitestReport } from './tallyVitest.ts';

/** The tests of one project of `vitest.config.ts`, counted one by one. */
export function vitestCheck(title: string, project: 'unit' | 'browser' | 'e2e'): Check {
  return {
    title,
    run: async () => {
      const folder = join(root, '.cache/checks');
      const file = join(folder, `${project}.json`);
      mkdirSync(folder, { recursive: true });
      rmSync(file, { force: true });
      const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { code } = await runNode(join(root, 'node_modules/vitest/vitest.mjs'), args);
      const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
      return tallyVitest(report, code, root);
    },
  };
}
