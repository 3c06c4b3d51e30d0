// The tests that need no browser: npm run unit [-- vitest's own arguments]
import { join } from 'node:path';
import { root, runNode } from '../runCommand.ts';

const { code } = await runNode(join(root, 'node_modules/vitest/vitest.mjs'), ['run', '--project', 'unit', ...process.argv.slice(2)], { interactive: true });
process.exitCode = code;
