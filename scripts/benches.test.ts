import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findBenches, firstSentence } from './benches.ts';

it('finds the benches of the root and of the packages by name, sorted, without tests and the soak', () => {
  const root = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  for (const path of ['bench/soak.ts', 'bench/rerun.ts', 'packages/render/bench/frame.ts', 'packages/render/bench/frame.test.ts']) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), `// Measures ${path}.\n`);
  }
  expect(findBenches(root).map(({ name, description }) => [name, description])).toEqual([
    ['frame', 'Measures packages/render/bench/frame.ts.'],
    ['rerun', 'Measures bench/rerun.ts.'],
  ]);
  rmSync(root, { recursive: true });
});

it.each([
  ['/**\n * How long a frame takes. On one core.\n */\nimport x', 'How long a frame takes.'],
  ['// Re-run speed, in times of real time\n// on one core: npm run bench -- rerun\nimport x', 'Re-run speed, in times of real time on one core.'],
  ['import x', ''],
])('takes the first sentence of the first comment', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
