/** Serbian numbers and their words in both scripts, written by hand: 1, 21, 101 take the singular, 2 to 4, 22, 44 the paucal, 5, 11, 12, 111 the plural. */
import { beforeAll, describe, expect, test } from 'vitest';
import { dateText, monthNames, spokenDate } from '../../../src/i18n/date-text';
import { fewTexts } from '../../../src/i18n/few-texts';
import { LANGUAGES, loadLocale } from '../../../src/i18n/languages';
import { listText } from '../../../src/i18n/finding-text';
import type { Locale } from '../../../src/i18n/locale';
import type { Message } from '../../../src/i18n/message';
import { textOf } from '../../../src/i18n/pieces';
import { codebookText } from '../../../src/io/export/codebook-text';
import { dayOf } from '../../../src/lib/day';
import { Names } from '../../../src/model/names';
import type { Code, Organisation, Town } from '../../../src/model/records';
import { mapFindingPieces } from '../../../src/views/map/title';
import { AT_LEAST_545, liveSentence } from '../../support/live-sentence';
import { realData } from '../../support/real-data';

let cyrillic: Locale;
let latin: Locale;
beforeAll(async () => {
  const load = (code: string) => {
    const entry = LANGUAGES.find((language) => language.code === code);
    if (entry === undefined) throw new Error(`There is no ${code}.`);
    return loadLocale(entry, { whole: true });
  };
  [cyrillic, latin] = await Promise.all([load('sr-Cyrl'), load('sr-Latn')]);
});

const NUMBERS = [
  [1, '1 догађај', 'окупио је', '1 događaj', 'okupio je'],
  [2, '2 догађаја', 'окупила су', '2 događaja', 'okupila su'],
  [5, '5 догађаја', 'окупило је', '5 događaja', 'okupilo je'],
  [11, '11 догађаја', 'окупило је', '11 događaja', 'okupilo je'],
  [12, '12 догађаја', 'окупило је', '12 događaja', 'okupilo je'],
  [21, '21 догађај', 'окупио је', '21 događaj', 'okupio je'],
  [22, '22 догађаја', 'окупила су', '22 događaja', 'okupila su'],
  [25, '25 догађаја', 'окупило је', '25 događaja', 'okupilo je'],
  [44, '44 догађаја', 'окупила су', '44 događaja', 'okupila su'],
  [101, '101 догађај', 'окупио је', '101 događaj', 'okupio je'],
  [111, '111 догађаја', 'окупило је', '111 događaja', 'okupilo je'],
] as const;

describe('the live sentence', () => {
  test.each(NUMBERS)('lets its verb agree with %i in both scripts', (n, events, verb, latinEvents, latinVerb) => {
    expect(liveSentence(cyrillic, n, AT_LEAST_545)).toBe(
      `${events} о роду и миграцијама од 2019. до 2023. ${verb} најмање 545 учешћа. ` +
        'Извори наводе ко је учествовао само за 60 од њих; 34 догађаја не наводе број.',
    );
    expect(liveSentence(latin, n, AT_LEAST_545)).toBe(
      `${latinEvents} o rodu i migracijama od 2019. do 2023. ${latinVerb} najmanje 545 učešća. ` +
        'Izvori navode ko je učestvovao samo za 60 od njih; 34 događaja ne navode broj.',
    );
  });

  test('counts exact participations in their own form', () => {
    const exactly = (strictLow: number) =>
      liveSentence(cyrillic, 5, { ...AT_LEAST_545, strictLow, strictKind: 'exact' });
    expect(exactly(1)).toContain(' окупило је 1 учешће.');
    expect(exactly(22)).toContain(' окупило је 22 учешћа.');
    expect(exactly(1091)).toContain(' окупило је 1.091 учешће.');
  });
});

test.each([
  [5, 'Београд: према изворима, ту је одржано 5 од 127 догађаја'],
  [21, 'Београд: према изворима, ту је одржан 21 од 127 догађаја'],
  [22, 'Београд: према изворима, ту су одржана 22 од 127 догађаја'],
])('a finding of the map agrees with %i', (n, words) => {
  const town: Town = { id: 'rs-belgrade', name: 'Belgrade', labels: { sr: 'Београд' } } as unknown as Town;
  const names = new Names({ codes: [], organisations: [], projects: [], venues: [], towns: [town] });
  const finding = { kind: 'top-towns', n, of: 127, towns: ['rs-belgrade'] } as const;
  expect(textOf(mapFindingPieces(finding, { names, locale: cyrillic }))).toBe(words);
});

test.each([
  [1, 'Једини догађај припада пројекту PaCT'],
  [2, 'Оба догађаја припадају пројекту PaCT'],
  [3, 'Сва 3 догађаја припадају пројекту PaCT'],
])('a finding of few events agrees with %i', (n, words) => {
  expect(fewTexts(cyrillic).t('few.network.project', { n, project: 'PaCT' })).toBe(words);
});

test('dates have a stop after the day and the year', () => {
  const span = { first: dayOf(2021, 10, 13), last: dayOf(2021, 10, 15), precision: 'day', inferred: false } as const;
  const event = { date: '2021-10-13/2021-10-15', span };
  expect(dateText(cyrillic, event)).toBe('13.–15. окт 2021.');
  expect(dateText(latin, event)).toBe('13.–15. okt 2021.');
  expect(spokenDate(cyrillic, span)).toBe('13.–15. октобра 2021.');
  for (const form of ['short', 'long', 'spoken'] as const) expect(monthNames(cyrillic, form)).toHaveLength(12);
});

test('each script has its own order and its own "and"', () => {
  const sorted = (locale: Locale, names: readonly string[]) => [...names].sort((a, b) => locale.compare(a, b));
  expect(sorted(cyrillic, ['Шид', 'Љеш', 'Лушња', 'Ђаково', 'Драч', 'Ечка', 'Цетиње', 'Ужице'])).toEqual([
    'Драч',
    'Ђаково',
    'Ечка',
    'Лушња',
    'Љеш',
    'Ужице',
    'Цетиње',
    'Шид',
  ]);
  expect(sorted(latin, ['Šid', 'Đakovo', 'Drač', 'Čačak', 'Cetinje', 'Zenica', 'Žabljak'])).toEqual([
    'Cetinje',
    'Čačak',
    'Drač',
    'Đakovo',
    'Šid',
    'Zenica',
    'Žabljak',
  ]);
  expect(listText(cyrillic, ['Будва', 'Скопље'])).toBe('Будва и Скопље');
  expect(listText(latin, ['Budva', 'Skoplje'])).toBe('Budva i Skoplje');
});

describe('labels of the tables', () => {
  const code: Code = {
    list: 'group',
    code: 'x',
    labels: { en: 'Media', sr: 'Медији' },
    broader: null,
  } as unknown as Code;
  const names = new Names({
    codes: [code, { ...code, code: 'y', labels: { en: 'Others' } }],
    organisations: [{ id: 'o', name: 'Атина (Atina)', acronym: 'АТ' } as unknown as Organisation],
    projects: [],
    venues: [],
    towns: [{ id: 'me-ulcinj', name: 'Ulcinj', labels: { sr: 'Улцињ' } } as unknown as Town],
  });

  test('stand in the script of the reader', () => {
    expect(names.label('group', 'x', cyrillic.labels)).toBe('Медији');
    expect(names.label('group', 'x', latin.labels)).toBe('Mediji');
    expect(names.place('me-ulcinj', cyrillic.labels)).toBe('Улцињ');
    expect(names.place('me-ulcinj', latin.labels)).toBe('Ulcinj');
    expect(names.label('group', 'y', latin.labels)).toBe('Others');
  });

  test('but names of organisations stay as the data have them', () => {
    expect([names.organisationName('o'), names.organisationShort('o')]).toEqual(['Атина (Atina)', 'АТ']);
  });

  test('in the codebook, too', () => {
    const field = { name: 'group', title: 'Group', type: 'string', references: { list: 'group' }, categories: ['x'] };
    const document = { resources: [{ name: 'groups', path: 'groups.csv', title: 'G', schema: { fields: [field] } }] };
    expect(codebookText(document, [code], cyrillic)).toContain('x (Медији)');
    expect(codebookText(document, [code], latin)).toContain('x (Mediji)');
  });

  test('of the real data are written in Latin without a letter left over', async () => {
    const real = await realData();
    const labels = real.core.codes.map((row) => real.names.label(row.list, row.code, latin.labels));
    expect(labels.length).toBeGreaterThan(100);
    expect(labels.filter((label) => /\p{Script=Cyrillic}/u.test(label))).toEqual([]);
    expect(real.names.country('ME', latin.labels)).toBe('Crna Gora');
  });
});

type Catalogue = Readonly<Record<string, Message>>;
const allOf = (parts: Readonly<Record<string, Readonly<Record<string, Catalogue>>>>): Catalogue =>
  Object.assign({}, ...Object.values(parts).flatMap((part) => Object.values(part))) as Catalogue;
const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
describe('the catalogue', () => {
  const serbian = allOf(import.meta.glob('../../../src/i18n/sr/*.ts', { eager: true }));
  const texts = Object.entries(serbian).flatMap(([key, message]) =>
    formsOf(message).map((text) => ({ key, text: text.replace(/\{\w+\}/g, '') })),
  );

  test('has no ijekavian, no letter of another Cyrillic and no word of both scripts', () => {
    const ijekavian =
      /(?<!\p{L})(гдје|овдје|нигдје|мјест\p{L}+|прије|послије|вријеме|увијек|дио|цијел\p{L}+|ријеч\p{L}*|промијен\p{L}+|провјер\p{L}+|вриједност\p{L}*|двије|обје|опће|уопће)(?!\p{L})/iu;
    const saying = (pattern: RegExp) => texts.filter(({ text }) => pattern.test(text));
    expect(saying(ijekavian)).toEqual([]);
    expect(saying(/[йщъыьэюяёѓќѕ]/iu)).toEqual([]);
    expect(saying(/\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u)).toEqual([]);
  });

  test('is in Latin letters where Latin is read', () => {
    const keys = Object.keys(serbian).filter((key) => latin.has(key));
    expect(keys.length).toBeGreaterThan(500);
    expect(latin.t('view.share')).toBe('Podeli');
    const written = texts
      .filter(({ key }) => latin.has(key))
      .map(({ key }) => textOf(latin.parts(key as 'view.table')));
    expect(written.filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
    const rest = Object.values(latin.rest ?? {}).flatMap(formsOf);
    expect(rest.length).toBeGreaterThan(400);
    expect(rest.filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  });
});
