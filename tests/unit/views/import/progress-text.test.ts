import { expect, test } from 'vitest';
import { ownWords } from '../../../../src/i18n/own';
import { progressText } from '../../../../src/views/import/progress-text';
import { localeOf } from '../../../support/locale-of';

const words = ownWords(await localeOf('en'));

test('megabytes of a file, rows of a table, and rows of which nobody knows how many follow', () => {
  expect(progressText('bytes', { done: 34_400_000, all: 100_600_000, left: null }, words)).toBe('34 of 101 MB');
  expect(progressText('rows', { done: 120_000, all: 360_000, left: null }, words)).toBe('120,000 of 360,000 rows');
  expect(progressText('check', { done: 10_000, all: null, left: null }, words)).toBe('10,000 rows so far');
});

test('the time that is left is said once it can be told, and not at the end', () => {
  const rows = { done: 90, all: 100 } as const;
  expect(progressText('rows', { ...rows, left: 12_000 }, words)).toBe(
    '90 of 100 rows · about 15 seconds left in this step',
  );
  expect(progressText('rows', { ...rows, left: 61_000 }, words)).toBe(
    '90 of 100 rows · about 1 minute left in this step',
  );
  expect(progressText('rows', { ...rows, done: 100, left: 0 }, words)).toBe('100 of 100 rows');
});
