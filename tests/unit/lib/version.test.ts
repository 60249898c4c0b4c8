import { expect, test } from 'vitest';
import { compareVersions } from '../../../src/lib/version';

test('versions stand in the order of their numbers, drafts before the release', () => {
  const ordered = ['0.9', '1.0.0-rc.1', '1.0.0-rc.2', '1.0.0-rc.10', '1.0.0', '1.2', '1.2.1', '1.10.0', '2'];
  const shuffled = ['1.10.0', '1.0.0', '2', '1.0.0-rc.10', '0.9', '1.2.1', '1.0.0-rc.2', '1.2', '1.0.0-rc.1'];
  expect(shuffled.sort(compareVersions)).toEqual(ordered);
});

test('a missing number counts as 0', () => {
  expect(compareVersions('1.0', '1.0.0')).toBe(0);
});
