import { describe, expect, test } from 'vitest';
import { readCell, safeLink, type Cell } from '../../../src/io/cell';
import { readField } from '../../../src/io/field';

const field = (descriptor: Record<string, unknown>) => readField({ name: 'x', ...descriptor }, null, new Set(['']));

describe('readCell reads a value by its type', () => {
  const table: [Record<string, unknown>, string, Cell][] = [
    [{ type: 'string' }, 'Đakovo', 'Đakovo'],
    [{ type: 'integer' }, '0', 0],
    [{ type: 'integer' }, '-12', -12],
    [{ type: 'integer', groupChar: '.' }, '1.234', 1234],
    [{ type: 'integer', bareNumber: false }, '95 %', 95],
    [{ type: 'number' }, '43.8563', 43.8563],
    [{ type: 'number' }, '1e3', 1000],
    [{ type: 'number', decimalChar: ',', groupChar: '.' }, '1.234,5', 1234.5],
    [{ type: 'boolean' }, 'true', true],
    [{ type: 'boolean', trueValues: ['da'], falseValues: ['ne'] }, 'ne', false],
    [{ type: 'date' }, '2024-02-29', '2024-02-29'],
    [{ type: 'date', format: '%d.%m.%Y' }, '9.3.2024', '2024-03-09'],
    [{ type: 'year' }, '2021', 2021],
    [{ type: 'yearmonth' }, '2021-12', '2021-12'],
    [{ type: 'geojson' }, '{"type":"Point"}', '{"type":"Point"}'],
    [{ type: 'string', listDelimiter: ';' }, 'a; b;;a', ['a', 'b']],
    [{ type: 'list' }, 'a,b', ['a', 'b']],
    [{ type: 'string', format: 'uri' }, 'https://example.org/ž?a=1', 'https://example.org/ž?a=1'],
    [{ type: 'string', missingValues: [{ value: '-', label: 'none' }] }, '-', null],
    [{ type: 'integer', missingValues: ['n/a'] }, 'n/a', null],
    [{ type: 'integer' }, '', null],
  ];
  test.each(table)('%j %j', (descriptor, raw, value) => {
    expect(readCell(field(descriptor), raw)).toEqual({ value, fault: null });
  });
});

describe('readCell says what is wrong', () => {
  const table: [Record<string, unknown>, string, string, string | number | null][] = [
    [{ type: 'integer' }, '12.5', 'not-an-integer', 'integer'],
    [{ type: 'integer' }, 'over 50', 'not-a-number', 'integer'],
    [{ type: 'integer' }, '99999999999999999999', 'not-an-integer', 'integer'],
    [{ type: 'number' }, '43,85', 'not-a-number', 'number'],
    [{ type: 'number' }, 'NaN', 'not-a-number', 'number'],
    [{ type: 'number' }, '1e999', 'not-a-number', 'number'],
    [{ type: 'number' }, '0x1F', 'not-a-number', 'number'],
    [{ type: 'boolean' }, 'da', 'not-in-list', 'true, True, TRUE, 1, false, False, FALSE, 0'],
    [{ type: 'date' }, '2023-02-29', 'not-a-date', 'YYYY-MM-DD'],
    [{ type: 'date' }, '13.10.2021', 'not-a-date', 'YYYY-MM-DD'],
    [{ type: 'date', format: '%d.%m.%Y' }, '31.02.2024', 'not-a-date', '%d.%m.%Y'],
    [{ type: 'number', constraints: { minimum: -90 } }, '-90.1', 'below-minimum', -90],
    [{ type: 'number', constraints: { maximum: 90 } }, '91', 'above-maximum', 90],
    [{ type: 'date', constraints: { minimum: '2015-01-01' } }, '2014-12-31', 'below-minimum', '2015-01-01'],
    [{ constraints: { maxLength: 3 } }, 'abcd', 'too-long', 3],
    [{ constraints: { minLength: 3 } }, 'ab', 'too-short', 3],
    [{ constraints: { pattern: 'a|b' } }, 'ab', 'pattern', 'a|b'],
    [{ constraints: { pattern: '^[a-z]+$' } }, 'a1', 'pattern', '^[a-z]+$'],
    [{ constraints: { enum: ['yes', 'no'] } }, 'Yes', 'not-in-list', 'yes, no'],
    [{ constraints: { required: true } }, '', 'required', null],
    [{ format: 'uri' }, 'javascript:alert(1)', 'not-a-link', 'http, https, mailto'],
  ];
  test.each(table)('%j %j', (descriptor, raw, code, expected) => {
    expect(readCell(field(descriptor), raw)).toEqual({ value: null, fault: { code, expected, keep: false } });
  });
});

test('a value outside the categories is kept and doubted', () => {
  const training = field({ categories: [{ value: 'training', label: 'Training' }, 'meeting'] });
  expect(readCell(training, 'meeting').fault).toBeNull();
  expect(readCell(training, 'gala')).toEqual({
    value: 'gala',
    fault: { code: 'not-in-list', expected: 'x', keep: true },
  });
});

test('a pattern that is no regular expression is as if it were not there', () => {
  expect(readCell(field({ constraints: { pattern: '(' } }), 'anything').fault).toBeNull();
});

describe('safeLink', () => {
  test.each(['http://a.example', 'HTTPS://a.example/x?y#z', 'mailto:a@example.org'])('keeps %s', (link) => {
    expect(safeLink(link)).toBe(link);
  });
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.example',
    'a.example',
    'https://',
    'https://a.example/"onmouseover="x',
    'https://a.example/<b>',
    '',
  ])('drops %j', (link) => {
    expect(safeLink(link)).toBeNull();
  });
});
