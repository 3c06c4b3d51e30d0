import { expect, it } from 'vitest';
import { tallyVitest, type VitestReport } from './tallyVitest.ts';

const report = (part: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...part,
});

const failedTest = { status: 'failed', fullName: 'a face stays', failureMessages: ['AssertionError: expected 5 to be 4\n    at face.test.ts:3'] };

it('counts tests one by one, and skipped ones apart', () => {
  expect(tallyVitest(report({ numPassedTests: 7, numPendingTests: 2 }), 0, '/house')).toEqual({ passed: 7, failed: 0, skipped: 2, failures: [] });
});

it('counts a file that does not load as one failure beside the failed tests, and names both with the first line of why', () => {
  const testResults = [
    { name: '/house/a.test.ts', status: 'failed', message: 'Cannot find module b\nRequire stack', assertionResults: [] },
    { name: '/house/room/face.test.ts', status: 'failed', assertionResults: [failedTest, { status: 'passed', fullName: 'a face moves' }] },
  ];
  expect(tallyVitest(report({ numPassedTests: 1, testResults }), 1, '/house')).toMatchObject({
    passed: 1,
    failed: 2,
    failures: ['a.test.ts: Cannot find module b', 'room/face.test.ts > a face stays: AssertionError: expected 5 to be 4'],
  });
});

it('counts a bad end without a failed test, such as an unhandled error or no tests at all, as one failure', () => {
  expect(tallyVitest(report({ numPassedTests: 3 }), 1, '/house')).toMatchObject({ passed: 3, failed: 1, failures: ['ended with 1, though no test failed'] });
});

it('counts a run that left no report as one failure', () => {
  expect(tallyVitest(undefined, 0, '/house')).toEqual({ passed: 0, failed: 1, failures: ['left no report'] });
});
