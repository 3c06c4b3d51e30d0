import { join } from 'node:path';
import { applyRule, houseRules } from '../lint/houseRules.ts';
import { trackedFiles } from '../lint/trackedFiles.ts';
import { root, runNode } from '../runCommand.ts';
import type { Check } from './Check.ts';

/** The linter, then the rules of the house that it cannot express, each counted as one. */
export const lintChecks: readonly Check[] = [
  {
    title: 'Lint',
    run: async () => {
      const { code } = await runNode(join(root, 'node_modules/oxlint/bin/oxlint'), ['--format=unix', '--deny-warnings', '.']);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  },
  {
    title: 'House rules',
    run: async () => {
      const files = await trackedFiles(root);
      const found = houseRules.map((rule) => applyRule(rule, files));
      for (const line of found.flat()) console.error(line);
      return { passed: found.filter((lines) => lines.length === 0).length, failed: found.filter((lines) => lines.length > 0).length };
    },
  },
];
