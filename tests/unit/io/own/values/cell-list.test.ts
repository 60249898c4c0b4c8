import { expect, test } from 'vitest';
import { listDelimiter, splitList } from '../../../../../src/io/own/values/cell-list';
import { codeNames, readCode } from '../../../../../src/io/own/values/read-code';
import { readLink } from '../../../../../src/io/own/values/read-link';

const KNOWN = new Set(['Sarajevo', 'Tuzla', 'Kuća, Beograd']);

test.each<[string[], string | null]>([
  [['Sarajevo; Tuzla', 'Tuzla'], ';'],
  [['Sarajevo|Tuzla'], '|'],
  [['Sarajevo\nTuzla'], '\n'],
  [['Sarajevo, Tuzla'], ','],
  [['Atina, ASTRA', 'Atina', 'ASTRA'], ','],
  [['Ministarstvo rada, zapošljavanja i socijalne politike', 'Atina'], null],
  [['Kuća, Beograd', 'Kuća, Beograd'], null],
  [['Sarajevo', 'Tuzla'], null],
  [[], null],
])('the lists of %j are parted by %j', (values, delimiter) => {
  expect(listDelimiter(values, (entry) => KNOWN.has(entry))).toBe(delimiter);
});

test.each<[string, ';' | ',' | null, string[]]>([
  ['a; b ;;c', ';', ['a', 'b', 'c']],
  ['"Kuća, Beograd", Atina', ',', ['Kuća, Beograd', 'Atina']],
  ['a, b', null, ['a, b']],
  [' ', null, []],
  ['', ';', []],
  ['NVO "Atina"; b', ';', ['NVO "Atina"', 'b']],
])('splitList of %j by %j', (text, delimiter, entries) => {
  expect(splitList(text, delimiter)).toEqual(entries);
});

test.each([
  ['https://x.org/a?b=c', 'https://x.org/a?b=c', []],
  ['http://x.org', 'http://x.org', []],
  ['mailto:a@x.org', 'mailto:a@x.org', []],
  ['<https://x.org>', 'https://x.org', []],
  ['www.x.org', 'https://www.x.org', ['link-completed']],
])('readLink of %s', (text, value, doubts) => {
  const read = readLink(text);
  expect(read.ok ? [read.value, read.doubts.map(({ code }) => code)] : read).toEqual([value, doubts]);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'ftp://x.org',
  'file:///etc',
  '//x.org',
  'x',
  'https://',
  'www.x.org javascript:a',
])('%s is no safe link', (text) => {
  expect(readLink(text)).toEqual({ ok: false, code: 'not-a-link', expected: null });
});

test('a code is known by itself and by its label in any language', () => {
  const labels = {
    en: 'Round table',
    bs: 'Okrugli sto',
    sr: 'Округли сто',
    sq: 'Tryezë e rrumbullakët',
    mk: 'Тркалезна маса',
  };
  const code = { list: 'format', code: 'roundtable', labels, broader: null, sensitive: false, note: null };
  const names = codeNames([code, { ...code, list: 'topic', code: 'x', labels: { en: 'Meeting' } }], 'format');
  for (const name of [
    'roundtable',
    'ROUND TABLE',
    'okrugli sto',
    'Округли сто',
    'tryeze e rrumbullaket',
    'тркалезна маса',
  ]) {
    expect(readCode(name, names, 'format'), name).toEqual({ ok: true, value: 'roundtable', doubts: [] });
  }
  expect(readCode('Meeting', names, 'format')).toEqual({ ok: false, code: 'not-in-list', expected: 'format' });
});
