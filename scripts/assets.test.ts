import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, runNode } from './runCommand.ts';

it('puts the licence of every work of others beside the built files, and lists them in one notice', { timeout: 30_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-assets-'));
  const out = join(folder, 'out');
  const { code, output } = await runNode(join(root, 'scripts/assets.mjs'), [out], { output: 'keep' });
  expect([code, output.trim()]).toEqual([0, 'assets: built']);
  const notice = readFileSync(join(out, 'NOTICE.txt'), 'utf8');
  const own = ['mic.worklet.js', 'viseme.onnx', 'NOTICE.txt'];
  const files = readdirSync(out).filter((name) => !own.includes(name));
  expect(files.filter((name) => !notice.includes(name))).toEqual([]);
  // Two packages may ship the same work, each with its line.
  const licences = [...new Set(notice.match(/LICENSE\.\S+\.txt/g))];
  expect(licences.toSorted()).toEqual(files.filter((name) => name.startsWith('LICENSE')).sort());
  for (const name of licences) expect(readFileSync(join(out, name), 'utf8')).toMatch(/permission/i);
  rmSync(folder, { recursive: true });
});
