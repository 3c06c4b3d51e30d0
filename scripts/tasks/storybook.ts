// The designers' bench, every part in every state: npm run storybook [-- storybook's own arguments]
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildAssets } from '../assets.mjs';
import { root, runCommand } from '../runCommand.ts';

await buildAssets();
const manifest = join(root, 'stories/node_modules/storybook/package.json');
const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
const program = join(dirname(manifest), typeof bin === 'string' ? bin : (bin.storybook ?? ''));
const given = process.argv.slice(2);
const args = given[0] === 'build' ? given : ['dev', '--port', '6006', '--no-open', ...given];

const { code } = await runCommand(process.execPath, ['--conditions=@parley/source', program, ...args, '--disable-telemetry'], {
  cwd: join(root, 'stories'),
  env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
  interactive: true,
});
process.exitCode = code;
