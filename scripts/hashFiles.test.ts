import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashFiles } from './hashFiles.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-hash-'));
  writeFileSync(join(folder, 'a.ts'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('changes when a file changes, and returns when it is put back', () => {
  const before = hashFiles(folder, ['.']);
  writeFileSync(join(folder, 'a.ts'), 'two');
  expect(hashFiles(folder, ['.'])).not.toBe(before);
  writeFileSync(join(folder, 'a.ts'), 'one');
  expect(hashFiles(folder, ['.'])).toBe(before);
});

it('passes over tests and what is not there', () => {
  const before = hashFiles(folder, ['.', 'missing']);
  writeFileSync(join(folder, 'a.test.ts'), 'a test');
  expect(hashFiles(folder, ['.', 'missing'])).toBe(before);
});
