import { describe, expect, test } from 'vitest';
import { isDateFormat, serialDate } from '../../../../src/io/own/excel-date';

describe('serialDate', () => {
  test.each([
    // The calendar of 1900: day 1 is 1 January, and day 60 the 29 February that never was.
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [44197, '2021-01-01'],
    [44482, '2021-10-13'],
    [44482.395833333336, '2021-10-13T09:30'],
    [44482.5000116, '2021-10-13T12:00:01'],
    [0.5, '12:00'],
    [2958465, '9999-12-31'],
    [-3, '-3'],
    [1e9, '1000000000'],
  ])('reads %d', (serial, text) => {
    expect(serialDate(serial, false)).toBe(text);
  });

  test('reads the calendar of 1904, 1462 days behind', () => {
    expect(serialDate(0, true)).toBe('1904-01-01');
    expect(serialDate(44197 - 1462, true)).toBe('2021-01-01');
  });
});

test.each([
  [14, undefined, true],
  [22, undefined, true],
  [0, undefined, false],
  [2, undefined, false],
  [164, 'dd.mm.yyyy.', true],
  [165, '[$-141A]d. mmmm yyyy;@', true],
  [166, 'yyyy"-"mm', true],
  [167, '#,##0.00\\ "dinara"', false],
  [168, '[h]:mm', false],
  [169, '0.00" days"', false],
  [170, 'General', false],
  [171, '[Red]0', false],
  [172, 'hh:mm:ss.000', true],
  [173, '@', false],
])('isDateFormat of %d %j is %s', (id, code, isDate) => {
  expect(isDateFormat(id, code)).toBe(isDate);
});
