import { expect, test } from 'vitest';
import { readNumberText } from '../../../../../src/io/own/values/read-number-text';

function number(text: string) {
  const result = readNumberText(text);
  return result.ok ? [result.value, ...result.doubts.map(({ code }) => code)] : [result.code];
}

test.each<[string, unknown[]]>([
  ['12', [12]],
  ['+12', [12]],
  ['-12', [-12]],
  ['−12,5', [-12.5]],
  ['12,5', [12.5]],
  ['12.5', [12.5]],
  [',5', [0.5]],
  ['0,125', [0.125]],
  ['1.234,50', [1234.5]],
  ['1 234,50', [1234.5]],
  ['1\u202f234,50', [1234.5]],
  ['1\u00a0234', [1234]],
  ["1'234.50", [1234.5]],
  ['1’234', [1234]],
  ['1,234.50', [1234.5]],
  ['1.234.567', [1234567]],
  ['1,234,567', [1234567]],
  ['1234,567', [1234.567]],
  ['1.234', [1234, 'number-either-way']],
  ['1,234', [1234, 'number-either-way']],
  ['１２３', [123]],
  ['١٢٣', [123]],
  ['۱۲۳', [123]],
  ['50 %', ['percent']],
  ['(12)', ['number-in-brackets']],
  ['1.23.4', ['not-a-number']],
  ['12 34', ['not-a-number']],
  ['1e5', ['not-a-number']],
  ['', ['not-a-number']],
  ['Infinity', ['not-a-number']],
  ['99999999999999999999', ['above-maximum']],
])('readNumberText of %s', (text, expected) => {
  expect(number(text)).toEqual(expected);
});
