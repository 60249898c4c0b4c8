import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCountText } from '../../../../../src/io/own/values/read-count-text';

type Expected = [kind: string, low: number | null, high: number | null, ...doubts: string[]];

function read(text: string): Expected | [code: string, expected: string | null] {
  const result = readCountText(text);
  if (!result.ok) return [result.code, result.expected];
  const { kind, low, high } = result.value;
  return [kind, low, high, ...result.doubts.map(({ code }) => code)];
}

const MORE = [
  'preko 50',
  'više od 50',
  'Preko 50 učesnika/učesnica',
  'mbi 50',
  'më shumë se 50',
  'над 50',
  'преку 50',
  'повеќе од 50',
];
const LEAST = [
  'najmanje 50',
  'bar 50',
  'barem 50 osoba',
  'të paktën 50',
  'најмалку 50',
  'at least 50',
  'no fewer than 50',
  '50 i više',
  '50 or more',
];
const ABOUT = [
  'oko 50',
  'otprilike 50',
  'skoro 50',
  'rreth 50',
  'околу 50',
  'some 50',
  'around 50 people',
  'approximately 50',
  'almost 50',
  'ca. 50',
  'c. 50',
  'cca 50',
];
const MOST = ['do 50', 'deri në 50', 'up to 50', 'до 50', 'najviše 50', 'no more than 50'];

test.each<[string, Expected]>([
  ...MORE.map((text): [string, Expected] => [text, ['more-than', 50, null, 'count-read-as']]),
  ...['over 50', 'more than 50 participants'].map((text): [string, Expected] => [
    text,
    ['more-than', 50, null, 'count-read-as'],
  ]),
  ...LEAST.map((text): [string, Expected] => [text, ['at-least', 50, null, 'count-read-as']]),
  ...ABOUT.map((text): [string, Expected] => [text, ['about', 50, null, 'count-read-as']]),
  ...MOST.map((text): [string, Expected] => [text, ['at-most', 0, 50, 'count-read-as']]),
  ['manje od 50', ['at-most', 0, 49, 'count-read-as']],
  ['fewer than 50', ['at-most', 0, 49, 'count-read-as']],
  ['50+', ['at-least', 50, null]],
  ['≥50', ['at-least', 50, null]],
  ['>= 50', ['at-least', 50, null]],
  ['>50', ['more-than', 50, null]],
  ['<50', ['at-most', 0, 49]],
  ['≤ 50', ['at-most', 0, 50]],
  ['~50', ['about', 50, null]],
  ['≈ 50', ['about', 50, null]],
])('a bound: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[string, Expected]>([
  ['32', ['exact', 32, 32]],
  ['0', ['exact', 0, 0]],
  ['nula', ['exact', 0, 0]],
  [' 32 ', ['exact', 32, 32]],
  ['1.234', ['exact', 1234, 1234]],
  ['1 234', ['exact', 1234, 1234]],
  ['1\u00a0234', ['exact', 1234, 1234]],
  ['１２', ['exact', 12, 12]],
  ['٣٢', ['exact', 32, 32]],
  ['50 učesnika/učesnica', ['exact', 50, 50]],
  ['50 pjesëmarrës', ['exact', 50, 50]],
  ['50 participants', ['exact', 50, 50]],
  ['50 учесници', ['exact', 50, 50]],
  ['50 учесника', ['exact', 50, 50]],
  ['ukupno 50', ['exact', 50, 50]],
  ['tačno 50', ['exact', 50, 50]],
  ['Učesnika: 50', ['exact', 50, 50]],
  ['32 (7+25)', ['exact', 32, 32]],
  ['32 (7 žena i 25 muškaraca)', ['exact', 32, 32]],
  ['32 (7+20)', ['exact', 32, 32, 'parts-differ']],
  ['7 + 25', ['exact', 32, 32, 'count-summed']],
  ['7+12+3+10', ['exact', 32, 32, 'count-summed']],
  ['12 štandova', ['exact', 12, 12, 'count-of-what']],
  ['12 predstavnica organizacija', ['exact', 12, 12]],
  ['20 žena iz Saveza opština', ['exact', 20, 20]],
  ['12 NGO representatives', ['exact', 12, 12]],
  ['12 representatives of NGOs', ['exact', 12, 12]],
  ['30 organizatora', ['exact', 30, 30]],
  ['9 policewomen', ['exact', 9, 9]],
])('an exact number: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ...['12 organizacija', '5 NVO', '8 општина', 'preko 50 institucija', '10-12 udruženja', '12 udruženja žena'],
  ...['5 women organisations', '3 days', '50 dana', '7 vende dhe komuna', '6 organizata grash', '4 општини', '500 EUR'],
])('a number of what is no people, whose words stay: %s', (text) => {
  expect(readCountText(text)).toMatchObject({
    value: { kind: 'not-stated', low: null, high: null, text },
    doubts: [{ code: 'count-of-units' }],
  });
});

test.each<[string, Expected]>([
  ['40-50', ['range', 40, 50]],
  ['40 – 50', ['range', 40, 50]],
  ['40 do 50', ['range', 40, 50, 'count-read-as']],
  ['između 40 i 50', ['range', 40, 50, 'count-read-as']],
  ['od 40 do 50 učesnika', ['range', 40, 50, 'count-read-as']],
  ['40-50 učesnika', ['range', 40, 50]],
  ['between 40 and 50', ['range', 40, 50, 'count-read-as']],
  ['nga 40 deri 50', ['range', 40, 50, 'count-read-as']],
  ['помеѓу 40 и 50', ['range', 40, 50, 'count-read-as']],
  ['50-40', ['range', 40, 50, 'count-read-as']],
])('a range: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[string, Expected]>([
  ['pedeset', ['exact', 50, 50]],
  ['педесет', ['exact', 50, 50]],
  ['pesëdhjetë', ['exact', 50, 50]],
  ['fifty', ['exact', 50, 50]],
  ['шеесет', ['exact', 60, 60]],
  ['dvadeset pet', ['exact', 25, 25]],
  ['dvadeset i pet učesnika', ['exact', 25, 25]],
  ['njëzet e pesë', ['exact', 25, 25]],
  ['twenty-five', ['exact', 25, 25]],
  ['sto', ['exact', 100, 100]],
  ['sto dvadeset', ['exact', 120, 120]],
  ['a hundred', ['exact', 100, 100]],
  ['one hundred and five', ['exact', 105, 105]],
  ['njëqind', ['exact', 100, 100]],
  ['dvadesetoro', ['exact', 20, 20]],
  ['petnaestero', ['exact', 15, 15]],
  ['petmina', ['exact', 5, 5]],
  ['triesetak', ['about', 30, null, 'count-read-as']],
  ['tridesetak učesnica', ['about', 30, null, 'count-read-as']],
  ['pedesetak', ['about', 50, null, 'count-read-as']],
  ['desetak', ['about', 10, null, 'count-read-as']],
  ['stotinjak', ['about', 100, null, 'count-read-as']],
  ['педесетина', ['about', 50, null, 'count-read-as']],
  ['preko pedeset', ['more-than', 50, null, 'count-read-as']],
  ['преку педесет', ['more-than', 50, null, 'count-read-as']],
  ['mbi pesëdhjetë', ['more-than', 50, null, 'count-read-as']],
  ['oko dvadeset i pet osoba', ['about', 25, null, 'count-read-as']],
])('a number in words: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  '',
  ' ',
  '-',
  '–',
  '?',
  '...',
  '/',
  'n/a',
  'N/A',
  'nije navedeno',
  'nepoznato',
  'nuk dihet',
  'непознато',
  'unknown',
])('no statement: "%s"', (text) => {
  expect(read(text)).toEqual(['not-stated', null, null]);
});

test.each<[string, Expected]>([
  ['studenti', ['mentioned', null, null, 'only-named']],
  ['učesnice', ['mentioned', null, null, 'only-named']],
  ['predstavnici policije', ['mentioned', null, null, 'only-named']],
  ['x', ['mentioned', null, null]],
  ['✓', ['mentioned', null, null]],
  ['da', ['mentioned', null, null]],
])('named without a number: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[string, [string, string | null]]>([
  ['32 (7+25', ['bracket-open', '32 (7+25']],
  ['32 7+25)', ['bracket-open', '32 7+25)']],
  ['(12)', ['number-in-brackets', null]],
  ['50 %', ['percent', null]],
  ['-5', ['below-minimum', '0']],
  ['−5', ['below-minimum', '0']],
  ['12,5', ['not-an-integer', null]],
  ['12.50', ['not-an-integer', null]],
  ['10000001', ['above-maximum', '10000000']],
  ['99999999999999999999', ['above-maximum', '9007199254740991']],
  ['7 žena i 25 muškaraca', ['several-numbers', null]],
  ['20, 30', ['several-numbers', null]],
  ['nema', ['not-a-count', null]],
  ['none', ['not-a-count', null]],
  ['2 hiljade', ['not-a-count', null]],
  ['dvije stotine', ['not-a-count', null]],
  ['sala 5', ['not-a-count', null]],
])('refused: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('the words of the cell are kept', () => {
  for (const text of ['preko 50 učesnika', '32 (7+25)', 'studenti', 'nije navedeno']) {
    expect(readCountText(text)).toMatchObject({ ok: true, value: { text } });
  }
  expect(readCountText('')).toMatchObject({ value: { text: null } });
});

test('a count read from words is told in signs', () => {
  const signs = ['preko 50', 'najmanje 50', 'oko 50', 'do 50', '40 do 50'].map((text) => {
    const result = readCountText(text);
    return result.ok ? result.doubts[0]?.expected : null;
  });
  expect(signs).toEqual(['> 50', '≥ 50', '≈ 50', '≤ 50', '40–50']);
});

test('every whole number up to ten million is exactly itself, in any grouping', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.constantFrom('', '.', ' ', "'", '\u00a0', '\u202f'),
      (n, sign) => {
        const text = String(n).replace(/\B(?=(\d{3})+$)/g, sign);
        expect(read(text)).toEqual(['exact', n, n]);
      },
    ),
  );
});

test('any text gives a count or a refusal, and no number that it does not hold', () => {
  const words = fc.constantFrom('50', ' ', 'oko', 'do', '-', '+', '(', ')', 'sto', 'i', '%', 'x', '.', ',', '٣');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((parts) => parts.join('')),
      ),
      (text) => {
        const result = readCountText(text);
        return !result.ok || result.value.low === null || result.value.low <= 10_000_000;
      },
    ),
  );
});

test('a cell of a megabyte is refused at once', () => {
  for (const part of ['sto ', '13.', 'a', '(', '- ', '5 5 ']) {
    expect(readCountText(part.repeat(1_000_000 / part.length))).toMatchObject({ ok: false, code: 'not-a-count' });
  }
});
