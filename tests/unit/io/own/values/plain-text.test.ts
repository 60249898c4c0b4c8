import { expect, test } from 'vitest';
import { plainText } from '../../../../../src/io/own/values/plain-text';

test.each([
  ['43.8563, 18.4131', '43.8563, 18.4131'],
  ['', ''],
  [' two  blanks\tand a tab ', 'two blanks and a tab'],
  ['43°51`23', "43°51'23"],
  ['5`', "5'"],
  ['４０ – ５０', '40 - 50'],
])('plainText writes %j as %j', (text, expected) => {
  expect(plainText(text)).toBe(expected);
});
