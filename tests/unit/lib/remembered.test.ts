import { expect, test, vi } from 'vitest';
import { remembered } from '../../../src/lib/remembered';

test('remembered makes each result once, also one that is undefined', () => {
  const make = vi.fn((n: number) => (n === 0 ? undefined : n * 2));
  const twice = remembered(make);
  expect([twice(2), twice(0), twice(2), twice(0), twice(3)]).toEqual([4, undefined, 4, undefined, 6]);
  expect(make.mock.calls).toEqual([[2], [0], [3]]);
});

test('remembered forgets all once it holds the most that it may', () => {
  const make = vi.fn((n: number) => n * 2);
  const twice = remembered(make, 2);
  expect([twice(1), twice(2), twice(1), twice(3), twice(3), twice(1)]).toEqual([2, 4, 2, 6, 6, 2]);
  expect(make.mock.calls).toEqual([[1], [2], [3], [1]]);
});
