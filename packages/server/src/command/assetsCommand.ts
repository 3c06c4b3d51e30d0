import { copyFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetFolders } from '../places.ts';
import type { Command } from './Command.ts';
import { makeFolder } from './makeFolder.ts';
import { UsageError } from './UsageError.ts';

/** Says which file stands under which licence. */
const noticeName = 'NOTICE.txt';

export const assetsCommand: Command = {
  name: 'assets',
  summary: 'Copies the worklets, workers, programs and models that a host app must serve, with their licences.',
  usage: '--out DIR',
  details: `  --out DIR  gets the files; serve it from your own host, and give its address as \`assets\``,
  options: { out: { type: 'string' } },
  operands: { least: 0, most: 0, what: 'options only' },
  async run(_, options, world) {
    const { out } = options;
    if (typeof out !== 'string' || out === '') throw new UsageError('assets needs --out. See: parley assets --help');
    const folders = assetFolders();
    if (folders.length === 0) throw new UsageError('No assets were found. In a checkout run: npm run build; else install @parley/perception and @parley/speech.');
    const to = makeFolder('out', out);
    let notice = '';
    for (const from of folders) {
      for (const name of await readdir(from)) {
        const file = join(from, name);
        const { size } = await stat(file);
        await copyFile(file, join(to, name));
        // Each package has one; the second must not replace the first.
        if (name === noticeName) await writeFile(join(to, name), (notice += await readFile(file, 'utf8')));
        world.stdout.write(`${String(size).padStart(9)}  ${name}\n`);
      }
    }
    return 0;
  },
};
