// A long run that watches what grows: npm run soak [-- the soak's own arguments]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from '../runCommand.ts';

const file = join(root, 'bench/soak.ts');
if (existsSync(file)) {
  const { code } = await runNode(file, process.argv.slice(2), { interactive: true });
  process.exitCode = code;
} else {
  console.error('bench/soak.ts is missing: this checkout is not whole. Run: git status, then git checkout -- bench');
  process.exitCode = 1;
}
