import { expect, test } from 'vitest';
import { kilobytes } from '../../../src/lib/kilobytes';

test.each([
  [0, 0],
  [1, 0.1],
  [3060, 3.1],
  [9949, 9.9],
  [10_000, 10],
  [107_240, 107],
])('%d bytes are %d kB', (bytes, kb) => {
  expect(kilobytes(bytes)).toBe(kb);
});
