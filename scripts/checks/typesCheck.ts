import { join } from 'node:path';
import { root, runCommand } from '../runCommand.ts';
import type { Check } from './Check.ts';

/** All sources, tests, stories and scripts under the compiler, type tests (`*.test-d.ts`) included. */
export const typesCheck: Check = {
  title: 'Types',
  run: async () => {
    const { code } = await runCommand(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.json', '--pretty', 'false']);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  },
};
