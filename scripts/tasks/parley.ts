// The `parley` command from its source: npm run parley -- run --scenario pip …
import { join } from 'node:path';
import { root, runNode } from '../runCommand.ts';

const { code } = await runNode(join(root, 'packages/server/src/bin/parley.ts'), process.argv.slice(2), {
  cwd: process.env.INIT_CWD ?? root,
  interactive: true,
});
process.exitCode = code;
