import { describe, expect, test } from 'vitest';
import { first } from '../../../src/i18n/bs/first';
import { rest } from '../../../src/i18n/bs/rest';
import { english } from '../../../src/i18n/english';
import { Locale } from '../../../src/i18n/locale';
import { shareWords } from '../../../src/i18n/share';
import { apa, bibtex, cff, type Cited, type Citing } from '../../../src/io/citation';
import { readCitation } from '../../../src/io/read-citation';

const HASH = 'ed63ba4b262304cdc39930ecb1cd8ff1c4e6f5a1a9722e3a5a2512659750dc96';

const CITED: Cited = {
  author: 'Susret contributors',
  title: 'Events on gender and migration in the Western Balkans',
  version: '1.1.0',
  created: '2026-11-22T00:00:00Z',
  hash: HASH,
  licence: { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  filters: 'Filters: Period: 2019–2023.',
  url: 'https://susret.example/?from=2019&to=2023&v=1.1.0',
  accessed: '2026-11-25',
};

const locale = english();
const say = (citing: Citing, change: Partial<Cited> = {}) =>
  citing({ ...CITED, ...change }, shareWords(locale), locale);

test('apa names publisher, year, title, version, pinned address, day of access, filters and hash', () => {
  expect(say(apa)).toBe(
    'Susret contributors. (2026). Events on gender and migration in the Western Balkans (Version 1.1.0) [Data set]. ' +
      'https://susret.example/?from=2019&to=2023&v=1.1.0. Accessed 25 November 2026. Filters: Period: 2019–2023. ' +
      `SHA-256 of the data: ${HASH}.`,
  );
});

test('apa says so where the year is unknown, and leaves out what there is not', () => {
  expect(say(apa, { created: null, hash: null, filters: '' })).toBe(
    'Susret contributors. (n.d.). Events on gender and migration in the Western Balkans (Version 1.1.0) [Data set]. ' +
      'https://susret.example/?from=2019&to=2023&v=1.1.0. Accessed 25 November 2026.',
  );
});

test('apa is a Bosnian sentence in Bosnian', () => {
  const bosnian = new Locale('bs', 'bs', 'sr-Latn-BA', first, rest);
  expect(apa({ ...CITED, filters: '' }, shareWords(bosnian), bosnian)).toBe(
    'Susret contributors. (2026). Events on gender and migration in the Western Balkans (verzija 1.1.0) ' +
      '[Skup podataka]. https://susret.example/?from=2019&to=2023&v=1.1.0. Pristupljeno 25. novembra 2026. ' +
      `SHA-256 podataka: ${HASH}.`,
  );
});

test('bibtex is one entry, its address as it is', () => {
  expect(say(bibtex)).toBe(`@misc{susret_2026,
  author  = {{Susret contributors}},
  title   = {{Events on gender and migration in the Western Balkans}},
  year    = {2026},
  version = {1.1.0},
  note    = {Data set. Filters: Period: 2019--2023. SHA-256 of the data: ${HASH}.},
  url     = {https://susret.example/?from=2019&to=2023&v=1.1.0},
  urldate = {2026-11-25},
}`);
});

test('bibtex escapes what LaTeX would take for its own', () => {
  const entry = say(bibtex, {
    author: 'Žene & djeca',
    filters: 'Search: 100 % {a}_b #1 $5 ~ ^ \\end\n}.',
    url: 'https://susret.example/?q=%7Ba}&v=1.1.0',
  });
  expect(entry).toContain('author  = {{Žene \\& djeca}}');
  expect(entry).toContain(
    'Search: 100 \\% \\{a\\}\\_b \\#1 \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end \\}.',
  );
  expect(entry).toContain('url     = {https://susret.example/?q=%7Ba%7D&v=1.1.0}');
});

test('cff has the keys of the format and quotes every text', () => {
  expect(say(cff)).toBe(`cff-version: 1.2.0
message: "If you use these data, please cite them as below."
type: dataset
title: "Events on gender and migration in the Western Balkans"
abstract: "Accessed 25 November 2026. Filters: Period: 2019–2023."
authors:
  - name: "Susret contributors"
version: "1.1.0"
date-released: 2026-11-22
license: CC-BY-4.0
url: "https://susret.example/?from=2019&to=2023&v=1.1.0"
identifiers:
  - type: other
    value: "sha256:${HASH}"
    description: "SHA-256 of the data: of a line “HASH PATH” for each file of the package, sorted by path"
`);
});

test('cff cannot be broken out of by a text', () => {
  const file = say(cff, {
    title: 'a"\nlicense: MIT # \u2028b\\',
    licence: { name: 'My own', path: 'https://a.example' },
  });
  expect(file).toContain('title: "a\\"\\nlicense: MIT # \\u2028b\\\\"\n');
  expect(file).toContain('\nlicense-url: "https://a.example"\n');
  expect(file).not.toMatch(/^license:/m);
});

describe('readCitation', () => {
  test.each([
    ['APA', apa],
    ['BibTeX', bibtex],
    ['CFF', cff],
  ])('finds version and hash in our %s', (_, citing) => {
    expect(readCitation(say(citing))).toEqual({ version: '1.1.0', hash: HASH });
    expect(readCitation(say(citing, { url: 'https://susret.example/' }))).toEqual({ version: '1.1.0', hash: HASH });
  });

  test.each([
    ['a hash alone', HASH.toUpperCase(), { version: null, hash: HASH }],
    ['a hash with its name', `sha256:${HASH}`, { version: null, hash: HASH }],
    ['a hash broken over lines', `${HASH.slice(0, 40)}\n  ${HASH.slice(40)}`, { version: null, hash: HASH }],
    ['an address', 'https://susret.example/?country=BA&v=1.0.0.', { version: '1.0.0', hash: null }],
    ['an address in HTML', '<a href="/?country=BA&amp;v=1.0.0">', { version: '1.0.0', hash: null }],
    ['a draft', 'Version 2.0.0-rc.1.', { version: '2.0.0-rc.1', hash: null }],
    ['the version of the format', 'cff-version: 1.2.0', { version: null, hash: null }],
    ['a longer number', `${HASH}0`, { version: null, hash: null }],
    ['nothing', '', { version: null, hash: null }],
  ])('reads %s', (_, text, read) => {
    expect(readCitation(text)).toEqual(read);
  });
});

test('cff leaves out an address that the format does not allow, as that of a page on a disk', () => {
  expect(say(cff, { url: 'susret.html?v=1.1.0' })).not.toContain('url:');
  expect(say(apa, { url: 'susret.html?v=1.1.0' })).toContain('[Data set]. susret.html?v=1.1.0.');
});
