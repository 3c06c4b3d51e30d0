import { expect, it } from 'vitest';
import { explain } from './ensureDependencies.mjs';

it.each([
  ['npx: spawn npx ENOENT', /npx was not found/],
  ['npm error code EAI_AGAIN', /could not be reached/],
  ['ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"', /commit pnpm-lock\.yaml/],
  ['npm error code ENOSPC', /disk is full/],
  ['npm error code EACCES', /No permission/],
  ['something new', /exit code 1/],
])('says the cause and the cure of a failed install: %s', (output, words) => {
  expect(explain(1, output)).toMatch(words);
});
