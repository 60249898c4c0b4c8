import { expect, test } from 'vitest';
import { ownWords } from '../../../../src/i18n/own';
import { issueAt } from '../../../../src/io/raw-table';
import { faultText } from '../../../../src/views/import/fault-text';
import { localeOf } from '../../../support/locale-of';

const locale = await localeOf('en');
const text = (issue: ReturnType<typeof issueAt>) => faultText({ kind: 'refused', issue }, ownWords(locale), locale);

test('the place in a file that cannot be read is said where it is known', () => {
  const issue = issueAt('json-unfinished', 'error', { file: 'a.json', line: 3, column: '7' });
  expect(text(issue)).toMatch(/^a\.json, line 3, column 7: A text, a list or an object that begins before this place/);
});

test('a file as a whole has its name in the heading alone', () => {
  expect(text(issueAt('file-empty', 'error', { file: 'a.csv' }))).toMatch(/^The file is empty\. Check/);
});
