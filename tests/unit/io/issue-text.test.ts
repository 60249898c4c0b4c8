import { expect, test } from 'vitest';
import { issues } from '../../../src/i18n/en/issues';
import { ownFiles } from '../../../src/i18n/en/own-files';
import { ownValues } from '../../../src/i18n/en/own-values';
import { english } from '../../../src/i18n/english';
import { issueText } from '../../../src/i18n/issue-text';
import { issueAt } from '../../../src/io/raw-table';
import type { IssueCode } from '../../../src/model/issue';

const codes = Object.keys({ ...issues, ...ownFiles, ...ownValues })
  .map((key) => /^issue\.([a-z-]+)\.reason$/.exec(key)?.[1])
  .filter((code) => code !== undefined) as IssueCode[];

test('issueText names the place, the value and what was expected', () => {
  const issue = issueAt('below-minimum', 'warning', { file: 'venues.csv', line: 1204, column: 'lat' }, '-91', -90);
  expect(issueText(english(), issue)).toEqual({
    place: 'venues.csv, line 1204, column lat',
    reason: '-91 is less than -90, the least that is allowed.',
    remedy: 'Check the value.',
  });
});

test('issueText shows markup and placeholders of a cell as they are', () => {
  const issue = issueAt('not-a-link', 'warning', { file: 'f.csv' }, '{expected}<b>');
  expect(issueText(english(), issue).reason).toBe('“{expected}<b>” is not a link that can be followed safely.');
});

test.each(codes)('%s has a reason and a remedy in whole sentences', (code) => {
  const { place, reason, remedy } = issueText(
    english(),
    issueAt(code, 'error', { file: 'f.csv' }, 'VALUE', 'EXPECTED'),
  );
  expect(place).toBe('f.csv');
  for (const sentence of [reason, remedy]) {
    expect(sentence).toMatch(/^([A-Z“]|VALUE ).*[.]$/s);
    expect(sentence).not.toContain('{');
  }
});
