import { relative } from 'node:path';
import type { Tally } from './Check.ts';

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly FileReport[];
}

interface FileReport {
  /** Absolute path. */
  readonly name: string;
  readonly status: string;
  /** Why the file failed outside its tests. */
  readonly message?: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages?: readonly string[] }[];
}

/**
 * Counts a vitest run. A file that failed outside its tests (it does not load, its set-up throws) counts as one failure,
 * and so does a run that ends badly though no test failed (an unhandled error), or that left no report.
 * @param root - folder that the names of files are told from
 */
export function tallyVitest(report: VitestReport | undefined, exitCode: number, root: string): Tally {
  if (report === undefined) return { passed: 0, failed: 1, failures: ['left no report'] };
  const failures = report.testResults.filter((file) => file.status === 'failed').flatMap((file) => failuresOf(file, relative(root, file.name)));
  if (failures.length === 0 && exitCode !== 0) failures.push(`ended with ${exitCode}, though no test failed`);
  return { passed: report.numPassedTests, failed: failures.length, skipped: report.numPendingTests + report.numTodoTests, failures };
}

/** A line for each failed test, or one for a file that failed outside them. */
function failuresOf({ message, assertionResults }: FileReport, file: string): string[] {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return [`${file}: ${firstLine(message)}`];
  return failed.map((test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
}

function firstLine(text = ''): string {
  return text.split('\n', 1)[0] ?? '';
}
