import { expect, it } from 'vitest';
import type { Check, Tally } from './Check.ts';
import { runChecks } from './runChecks.ts';

const check = (title: string, tally: Tally): Check => ({ title, run: async () => tally });

async function run(checks: Check[]) {
  const lines: string[] = [];
  let time = 0;
  const report = await runChecks(checks, () => (time += 500), (line) => lines.push(line));
  return { ...report, text: lines.join('\n') };
}

it('adds up what every check counted, once, on the last line', async () => {
  const { text, exitCode } = await run([check('Types', { passed: 1, failed: 0 }), check('Unit tests', { passed: 41, failed: 0, skipped: 3 })]);
  expect(text.split('\n').filter((line) => /^\d+ passed, \d+ failed$/.test(line))).toEqual(['42 passed, 0 failed']);
  expect(text.split('\n').at(-1)).toBe('42 passed, 0 failed');
  expect(text).toContain('✓ Unit tests: 41 passed, 0 failed, 3 skipped (0.5 s)');
  expect(exitCode).toBe(0);
});

it('goes on after a failure and ends with 1', async () => {
  const { text, exitCode } = await run([check('Types', { passed: 0, failed: 1 }), check('Unit tests', { passed: 2, failed: 0 })]);
  expect(text.split('\n').at(-1)).toBe('2 passed, 1 failed');
  expect(exitCode).toBe(1);
});

it('names what failed once more at the end, before the closing line', async () => {
  const failures = ['face.test.ts > stays: expected 5 to be 4'];
  const { text } = await run([check('Unit tests', { passed: 2, failed: 1, failures }), check('Types', { passed: 1, failed: 0 })]);
  expect(text.split('\n').slice(-4)).toEqual(['Failed:', '  Unit tests: face.test.ts > stays: expected 5 to be 4', '', '3 passed, 1 failed']);
});

it('counts a check that throws as one failure and says why', async () => {
  const crash: Check = { title: 'Browser', run: () => Promise.reject(new Error('no Chromium')) };
  const { text, exitCode } = await run([crash, check('Unit tests', { passed: 2, failed: 0 })]);
  expect(text).toContain('no Chromium');
  expect(text.split('\n').at(-1)).toBe('2 passed, 1 failed');
  expect(exitCode).toBe(1);
});

it('does not call it a success when nothing ran', async () => {
  const { text, exitCode } = await run([]);
  expect(text.split('\n').at(-1)).toBe('0 passed, 0 failed');
  expect(exitCode).toBe(1);
});
