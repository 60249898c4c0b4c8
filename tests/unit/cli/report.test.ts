import { expect, test } from 'vitest';
import { outcome, readTally, tally } from '../../../src/cli/report.mjs';

const vitest = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'failed', assertionResults: [{}] }],
};

test('tally reads the numbers of a Vitest report', () => {
  expect(tally(vitest)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test('tally counts a Vitest file that could not be loaded as failed', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(tally({ ...vitest, numFailedTests: 0, testResults }).failed).toBe(1);
});

test('tally counts a flaky Playwright test as failed', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(tally({ stats, errors: [] })).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('readTally gives null where no report was written', () => {
  expect(readTally('/nowhere/report.json')).toBeNull();
});

test.each([
  ['a failing step without tests adds one failure', false, null, { passed: 0, failed: 1, skipped: 0 }],
  ['a passing step without tests adds nothing', true, null, { passed: 0, failed: 0, skipped: 0 }],
  [
    'a step that fails beside its passing tests adds one failure',
    false,
    { passed: 4, failed: 0, skipped: 0 },
    { passed: 4, failed: 1, skipped: 0 },
  ],
  [
    'the failures of a failing step are not counted twice',
    false,
    { passed: 4, failed: 2, skipped: 0 },
    { passed: 4, failed: 2, skipped: 0 },
  ],
])('%s', (_, ok, counted, expected) => {
  expect(outcome(ok, counted)).toEqual(expected);
});
