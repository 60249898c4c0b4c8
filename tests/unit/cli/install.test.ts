import { expect, test } from 'vitest';
import { isAtLeast } from '../../../src/cli/install.mjs';

test.each([
  ['20.19.0', '20.19.0', true],
  ['20.20.2', '20.19.0', true],
  ['20.9.0', '20.19.0', false],
  ['20.18.9', '20.19.0', false],
  ['22.0.0', '20.19.0', true],
  ['18.99.99', '20.19.0', false],
])('Node %s against %s: %s', (version, least, enough) => {
  expect(isAtLeast(version, least)).toBe(enough);
});
