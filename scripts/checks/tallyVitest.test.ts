import { expect, it } from 'vitest';
import { tallyVitest, type VitestReport } from './tallyVitest.ts';

const report = (part: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...part,
});

it('counts tests one by one, and skipped ones apart', () => {
  expect(tallyVitest(report({ numPassedTests: 7, numPendingTests: 2 }), 0)).toEqual({ passed: 7, failed: 0, skipped: 2 });
});

it('counts a file that does not load as one failure beside the failed tests', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
  ];
  expect(tallyVitest(report({ numPassedTests: 1, numFailedTests: 1, testResults }), 1)).toMatchObject({ passed: 1, failed: 2 });
});

it('counts a bad end without a failed test, such as an unhandled error or no tests at all, as one failure', () => {
  expect(tallyVitest(report({ numPassedTests: 3 }), 1)).toMatchObject({ passed: 3, failed: 1 });
});

it('counts a run that left no report as one failure', () => {
  expect(tallyVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
});
