import { expect, test } from 'vitest';
import { passesQuarter, roughly, timeLeft } from '../../../src/lib/progress';

test.each([
  // 100 rows in 10 s: the other 300 take 30 s.
  [10_000, 100, 400, 30_000],
  // A twentieth in 3 s is enough to tell of the other 19.
  [3000, 20, 400, 57_000],
  [2999, 20, 400, null],
  [60_000, 19, 400, null],
  [5000, 400, 400, 0],
  // More than there should be.
  [5000, 401, 400, 0],
  [60_000, 0, 400, null],
  [60_000, 100, null, null],
] as const)('timeLeft after %d ms with %d of %s done is %s', (elapsed, done, all, left) => {
  expect(timeLeft(elapsed, done, all)).toBe(left);
});

test.each([
  [0, 99, 400, false],
  [0, 100, 400, true],
  [100, 199, 400, false],
  [100, 350, 400, true],
  [300, 399, 400, false],
  // The end is said by what comes then.
  [300, 400, 400, false],
] as const)('from %d to %d of %d passing a quarter is %s', (before, done, all, passes) => {
  expect(passesQuarter(before, done, all)).toBe(passes);
});

test.each([
  [0, 'seconds', 5],
  [5000, 'seconds', 5],
  [5001, 'seconds', 10],
  [55_000, 'seconds', 55],
  [55_001, 'minutes', 1],
  [89_999, 'minutes', 1],
  [90_000, 'minutes', 2],
] as const)('roughly %d ms is so many %s', (ms, unit, n) => {
  expect(roughly(ms)).toEqual({ unit, n });
});
