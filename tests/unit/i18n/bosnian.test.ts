/** Bosnian numbers and their words, written by hand: 1, 21, 101 take the singular, 2 to 4, 22, 44 the paucal, 5, 11, 12, 25, 111 the plural. */
import { beforeAll, describe, expect, test } from 'vitest';
import { fewTexts } from '../../../src/i18n/few-texts';
import { LANGUAGES, loadLocale } from '../../../src/i18n/languages';
import type { Locale } from '../../../src/i18n/locale';
import type { CountSum } from '../../../src/model/count';
import { Names } from '../../../src/model/names';
import { textOf } from '../../../src/i18n/pieces';
import { compositionFindingPieces } from '../../../src/views/composition/title';
import { periodText } from '../../../src/state/value-names';
import { mapFindingPieces } from '../../../src/views/map/title';
import { networkFindingPieces } from '../../../src/views/network/title';
import { timelineFindingPieces } from '../../../src/views/timeline/title';
import { AT_LEAST_545, liveSentence } from '../../support/live-sentence';

let bosnian: Locale;
beforeAll(async () => {
  const entry = LANGUAGES.find(({ code }) => code === 'bs');
  if (entry === undefined) throw new Error('There is no Bosnian.');
  bosnian = await loadLocale(entry, { whole: true });
});

const NAMES = new Names({
  codes: [
    { list: 'group-family', code: 'state', labels: { bs: 'Vlast' }, broader: null, sensitive: false, note: null },
  ],
  organisations: [],
  projects: [],
  venues: [],
  towns: [],
});

const sentence = (n: number, sum: CountSum | null) => liveSentence(bosnian, n, sum);

describe('the live sentence', () => {
  test.each([
    [1, '1 događaj', 'okupio je'],
    [2, '2 događaja', 'okupila su'],
    [5, '5 događaja', 'okupilo je'],
    [11, '11 događaja', 'okupilo je'],
    [12, '12 događaja', 'okupilo je'],
    [21, '21 događaj', 'okupio je'],
    [22, '22 događaja', 'okupila su'],
    [25, '25 događaja', 'okupilo je'],
    [44, '44 događaja', 'okupila su'],
    [101, '101 događaj', 'okupio je'],
    [111, '111 događaja', 'okupilo je'],
  ])('lets its verb agree with %i', (n, events, verb) => {
    expect(sentence(n, AT_LEAST_545)).toBe(
      `${events} o rodu i migracijama od 2019. do 2023. ${verb} najmanje 545 učešća. ` +
        'Izvori navode ko je učestvovao tek za 60 od njih; 34 događaja ne navode broj.',
    );
  });

  test.each([
    [1, '1 događaj', 'ne navodi'],
    [2, '2 događaja', 'ne navode'],
    [5, '5 događaja', 'ne navodi'],
    [12, '12 događaja', 'ne navodi'],
    [21, '21 događaj', 'ne navodi'],
    [44, '44 događaja', 'ne navode'],
    [111, '111 događaja', 'ne navodi'],
  ])('says that %i give no number', (n, events, verb) => {
    expect(sentence(n, null)).toBe(`${events} o rodu i migracijama od 2019. do 2023. ${verb} broj ljudi.`);
  });

  test('counts exact participations in their own form', () => {
    const exactly = (strictLow: number) => sentence(5, { ...AT_LEAST_545, strictLow, strictKind: 'exact' });
    expect(exactly(1)).toContain(' okupilo je 1 učešće.');
    expect(exactly(22)).toContain(' okupilo je 22 učešća.');
    expect(exactly(101)).toContain(' okupilo je 101 učešće.');
    expect(exactly(1091)).toContain(' okupilo je 1.091 učešće.');
  });
});

describe('findings', () => {
  test.each([
    [5, 'U 2019. i 2020. održano je svih 5 događaja'],
    [11, 'U 2019. i 2020. održano je svih 11 događaja'],
    [21, 'U 2019. i 2020. održan je svaki od 21 događaja'],
    [22, 'U 2019. i 2020. održana su sva 22 događaja'],
    [25, 'U 2019. i 2020. održano je svih 25 događaja'],
    [101, 'U 2019. i 2020. održan je svaki od 101 događaja'],
  ])('of the timeline agree with %i', (n, words) => {
    expect(textOf(timelineFindingPieces({ kind: 'all-in', n, years: [2019, 2020] }, bosnian))).toBe(words);
  });

  test.each([
    [2, 'U 2016. održana su najmanje 2 od 120 događaja s poznatom godinom'],
    [12, 'U 2016. održano je najmanje 12 od 120 događaja s poznatom godinom'],
    [21, 'U 2016. održan je najmanje 21 od 120 događaja s poznatom godinom'],
    [44, 'U 2016. održana su najmanje 44 od 120 događaja s poznatom godinom'],
    [111, 'U 2016. održano je najmanje 111 od 120 događaja s poznatom godinom'],
  ])('of a part of the dates agree with %i', (n, words) => {
    expect(textOf(timelineFindingPieces({ kind: 'years', n, of: 120, years: [2016], least: true }, bosnian))).toBe(
      words,
    );
  });

  test.each([
    [2, 'Izvori smještaju 10 od 12 događaja u 2 grada, a za 2 ne navode grad'],
    [5, 'Izvori smještaju 10 od 12 događaja u 5 gradova, a za 2 ne navode grad'],
    [12, 'Izvori smještaju 10 od 12 događaja u 12 gradova, a za 2 ne navode grad'],
    [21, 'Izvori smještaju 10 od 12 događaja u 21 grad, a za 2 ne navode grad'],
    [44, 'Izvori smještaju 10 od 12 događaja u 44 grada, a za 2 ne navode grad'],
  ])('of the map count %i towns', (count, words) => {
    const finding = { kind: 'towns', n: 10, of: 12, count } as const;
    expect(textOf(mapFindingPieces(finding, { names: NAMES, locale: bosnian }))).toBe(words);
  });

  test.each([
    [5, 'Vlast: pomenuto na 5 događaja, nigdje nije brojano'],
    [21, 'Vlast: pomenuto na 21 događaju, nigdje nije brojano'],
    [22, 'Vlast: pomenuto na 22 događaja, nigdje nije brojano'],
    [101, 'Vlast: pomenuto na 101 događaju, nigdje nije brojano'],
    [111, 'Vlast: pomenuto na 111 događaja, nigdje nije brojano'],
  ])('of the composition have the case that %i takes', (n, words) => {
    expect(textOf(compositionFindingPieces({ kind: 'never-counted', n, family: 'state' }, NAMES, bosnian))).toBe(words);
  });

  test('keep one "od" where the total is a range', () => {
    const total: CountSum = { ...AT_LEAST_545, strictLow: 48, strictKind: 'range', high: 60 };
    expect(textOf(compositionFindingPieces({ kind: 'known', n: 32, total }, NAMES, bosnian))).toBe(
      'Izvori navode ko je učestvovao za 32 od 48 do 60 učešća',
    );
  });

  test.each([
    [5, 'Projekat pact obuhvata svih 5 događaja'],
    [21, 'Projekat pact obuhvata svaki od 21 događaja'],
    [22, 'Projekat pact obuhvata sva 22 događaja'],
  ])('of the network agree with %i', (n, words) => {
    const finding = { kind: 'project', n, of: n, project: 'pact', funders: [] } as const;
    expect(textOf(networkFindingPieces(finding, NAMES, bosnian)[0] ?? [])).toBe(words);
  });

  test.each([
    [1, 'Jedini događaj pripada projektu PaCT', 'Beograd: tu je održan jedini događaj'],
    [2, 'Oba događaja pripadaju projektu PaCT', 'Beograd: tu su održana oba događaja'],
    [3, 'Sva 3 događaja pripadaju projektu PaCT', 'Beograd: tu su održana sva 3 događaja'],
    [4, 'Sva 4 događaja pripadaju projektu PaCT', 'Beograd: tu su održana sva 4 događaja'],
  ])('of few events agree with %i', (n, network, map) => {
    const texts = fewTexts(bosnian);
    expect(texts.t('few.network.project', { n, project: 'PaCT' })).toBe(network);
    expect(texts.t('few.map.one-town', { n, town: 'Beograd' })).toBe(map);
  });
});

describe('counted words', () => {
  test.each([
    [1, 'Nijedan događaj ne odgovara ovom filteru'],
    [2, 'Nijedan događaj ne odgovara ovim dvama filterima'],
    [3, 'Nijedan događaj ne odgovara svim filterima zajedno (3)'],
  ])('of an empty selection name %i filters', (n, words) => {
    expect(bosnian.t('state.empty', { n })).toBe(words);
  });

  test.each([
    [1, '1 događaj bez ikakvog datuma ne ulazi ni u jedan period.'],
    [12, '12 događaja bez ikakvog datuma ne ulazi ni u jedan period.'],
    [22, '22 događaja bez ikakvog datuma ne ulaze ni u jedan period.'],
  ])('of the timeline agree with %i', (n, words) => {
    expect(bosnian.t('timeline.undated', { n })).toBe(words);
  });
});

describe('rules of the language', () => {
  test('write years as ordinals, in periods as in dates', () => {
    expect(periodText({ from: '2019', to: '2023' }, bosnian)).toBe('2019.–2023.');
    expect(periodText({ from: '2019-03', to: null }, bosnian)).toBe('od mar 2019.');
    expect(periodText({ from: null, to: '2021-10-13' }, bosnian)).toBe('do 13. okt 2021.');
  });

  test('sort č after c and đ after d', () => {
    const sorted = ['Đakovica', 'Čapljina', 'Žabljak', 'Cetinje', 'Drač', 'Ćićevac', 'Šid', 'Zenica', 'Sarajevo'].sort(
      (a, b) => bosnian.compare(a, b),
    );
    expect(sorted).toEqual([
      'Cetinje',
      'Čapljina',
      'Ćićevac',
      'Drač',
      'Đakovica',
      'Sarajevo',
      'Šid',
      'Zenica',
      'Žabljak',
    ]);
  });
});
