import { expect, test } from 'vitest';
import { nominatives } from '../../../../../src/io/own/places/nominatives';
import { readPieces } from '../../../../../src/io/own/places/pieces';
import { fromName } from '../../../../../src/io/own/places/place-words';

const CODES: Readonly<Record<string, string>> = {
  BiH: 'BA',
  Srbija: 'RS',
  'North Macedonia': 'MK',
  na: 'NA',
  NA: 'NA',
  Sad: 'US',
  SAD: 'US',
};
const countryOf = (text: string) => (Object.hasOwn(CODES, text) ? (CODES[text] ?? null) : null);

test.each([
  ['Sarajevo, BiH', [['sarajevo']], 'BA', false],
  ['Beograd (Srbija)', [['beograd']], 'RS', false],
  ['Skopje North Macedonia', [['skopje']], 'MK', false],
  ['Hotel Hills – Ilidža; Tuzla/Zenica', [['hotel', 'hills'], ['ilidza'], ['tuzla'], ['zenica']], null, false],
  ['Banja-Luka', [['banja', 'luka']], null, false],
  ['Tuzla na', [['tuzla', 'na']], null, false],
  ['Tuzla NA', [['tuzla']], 'NA', false],
  ['BiH', [], 'BA', false],
  ['Novi Sad', [['novi', 'sad']], null, false],
  ['Novi Sad, online', [['novi', 'sad']], null, true],
  ['Boston SAD', [['boston']], 'US', false],
  ['', [], null, false],
])('%j is read in pieces', (text, towns, country, online) => {
  expect(readPieces(text, countryOf)).toEqual({ towns, country, online });
});

test('a town whose name ends like a country has no country after it', () => {
  const isTown = (key: string) => key === 'novi sad';
  expect(readPieces('NOVI SAD', countryOf, isTown)).toEqual({ towns: [['novi', 'sad']], country: null, online: false });
});

test.each([
  ['u opstini bar', 'bar'],
  ['bashkia e tiranes', 'tiranes'],
  ['grad skopje', 'skopje'],
  ['novi grad', 'novi grad'],
  ['grad', 'grad'],
])('the name in "%s" is "%s"', (words, name) => {
  expect(fromName(words.split(' ')).join(' ')).toBe(name);
});

// Cases of the languages' grammars.
test.each([
  ['sarajevu', 'sarajevo'],
  ['beogradu', 'beograd'],
  ['skoplju', 'skoplje'],
  ['tuzli', 'tuzla'],
  ['tuzle', 'tuzla'],
  ['luci', 'luka'],
  ['cacku', 'cacak'],
  ['kragujevca', 'kragujevac'],
  ['sapcu', 'sabac'],
  ['plevljima', 'plevlja'],
  ['novom sadu', 'novi sad'],
  ['bijelog polja', 'bijelo polje'],
  ['sremskoj mitrovici', 'sremska mitrovica'],
  ['tirane', 'tirana'],
  ['tiranes', 'tirana'],
  ['prizrenit', 'prizren'],
])('"%s" may be a case of "%s"', (words, name) => {
  expect(nominatives(words.split(' '))).toContain(name);
});

test('words without a known ending stand as they are, and longer names are left alone', () => {
  expect(nominatives(['mostar'])).toEqual(['mostar']);
  expect(nominatives([])).toEqual([]);
  expect(nominatives(['a', 'b', 'c', 'd'])).toEqual([]);
});
