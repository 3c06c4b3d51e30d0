// Files, exports and dependencies that nothing uses: npm run unused [-- knip's own arguments]
import { join } from 'node:path';
import { root, runNode } from '../runCommand.ts';

const { code } = await runNode(join(root, 'node_modules/knip/bin/knip.js'), ['--no-progress', '--no-config-hints', ...process.argv.slice(2)]);
process.exitCode = code;
