// Contact sheets of the cast as pictures: npm run sheets [-- FOLDER], or npm run sheets -- --accept for those the tests keep
import { join } from 'node:path';
import { root, runNode } from '../runCommand.ts';

const { code } = await runNode(join(root, 'packages/render/test/sheets/writeSheets.ts'), process.argv.slice(2), { cwd: process.cwd() });
process.exitCode = code;
