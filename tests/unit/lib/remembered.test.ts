import { expect, test, vi } from 'vitest';
import { remembered } from '../../../src/lib/remembered';

test('remembered makes each result once, also one that is undefined', () => {
  const make = vi.fn((n: number) => (n === 0 ? undefined : n * 2));
  const twice = remembered(make);
  expect([twice(2), twice(0), twice(2), twice(0), twice(3)]).toEqual([4, undefined, 4, undefined, 6]);
  expect(make.mock.calls).toEqual([[2], [0], [3]]);
});
