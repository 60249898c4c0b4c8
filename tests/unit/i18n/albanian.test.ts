/** Albanian numbers and their words, written by hand: 1 alone takes the singular; 21 and 101 are plural, unlike in the languages beside it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ofSumText, sumText } from '../../../src/i18n/count-text';
import { dateText, monthText } from '../../../src/i18n/date-text';
import { fewTexts } from '../../../src/i18n/few-texts';
import { firstLanguage, LANGUAGES, loadLocale } from '../../../src/i18n/languages';
import type { Locale } from '../../../src/i18n/locale';
import { textOf } from '../../../src/i18n/pieces';
import { dayOf } from '../../../src/lib/day';
import type { CountSum } from '../../../src/model/count';
import { Names } from '../../../src/model/names';
import { periodText } from '../../../src/state/value-names';
import { mapFindingPieces } from '../../../src/views/map/title';
import { timelineFindingPieces } from '../../../src/views/timeline/title';
import { AT_LEAST_545, liveSentence } from '../../support/live-sentence';

let albanian: Locale;
beforeAll(async () => {
  const entry = LANGUAGES.find(({ code }) => code === 'sq');
  if (entry === undefined) throw new Error('There is no Albanian.');
  albanian = await loadLocale(entry, { whole: true });
});

const NAMES = new Names({ codes: [], organisations: [], projects: [], venues: [], towns: [] });

describe('the live sentence', () => {
  test.each([
    [1, '1 ngjarje', 'pati'],
    [2, '2 ngjarje', 'patën'],
    [11, '11 ngjarje', 'patën'],
    [21, '21 ngjarje', 'patën'],
    [101, '101 ngjarje', 'patën'],
    [1091, '1091 ngjarje', 'patën'],
  ])('lets its verb agree with %i', (n, events, verb) => {
    expect(liveSentence(albanian, n, AT_LEAST_545)).toBe(
      `${events} për gjininë dhe migrimin nga viti 2019 deri në vitin 2023 ${verb} të paktën 545 pjesëmarrje. ` +
        'Vetëm për 60 prej tyre burimet tregojnë kush mori pjesë; 34 ngjarje nuk japin numër.',
    );
  });

  test.each([
    [1, '1 ngjarje', 'nuk jep'],
    [2, '2 ngjarje', 'nuk japin'],
    [21, '21 ngjarje', 'nuk japin'],
  ])('says that %i give no number', (n, events, verb) => {
    expect(liveSentence(albanian, n, null)).toBe(
      `${events} për gjininë dhe migrimin nga viti 2019 deri në vitin 2023 ${verb} numër njerëzish.`,
    );
  });
});

describe('findings', () => {
  test.each([
    [1, '1 nga 120 ngjarjet me vit të njohur bie në 2016'],
    [2, '2 nga 120 ngjarjet me vit të njohur bien në 2016'],
    [21, '21 nga 120 ngjarjet me vit të njohur bien në 2016'],
  ])('of the timeline agree with %i', (n, words) => {
    const finding = { kind: 'years', n, of: 120, years: [2016], least: false } as const;
    expect(textOf(timelineFindingPieces(finding, albanian))).toBe(words);
  });

  test('put months that follow "muajve" in the form that dates have', () => {
    const finding = { kind: 'gap', n: 12, last: dayOf(2019, 10, 1), next: dayOf(2021, 3, 1) } as const;
    expect(textOf(timelineFindingPieces(finding, albanian))).toBe(
      'Në faqet e lexuara, asnjë nga 12 ngjarjet nuk bie ndërmjet muajve tetor 2019 dhe mars 2021',
    );
  });

  test.each([
    [1, 'Sipas burimeve, 10 nga 12 ngjarjet u mbajtën në 1 qytet; për 2 nuk përmendet qytet'],
    [2, 'Sipas burimeve, 10 nga 12 ngjarjet u mbajtën në 2 qytete; për 2 nuk përmendet qytet'],
    [21, 'Sipas burimeve, 10 nga 12 ngjarjet u mbajtën në 21 qytete; për 2 nuk përmendet qytet'],
  ])('of the map count %i towns', (count, words) => {
    const finding = { kind: 'towns', n: 10, of: 12, count } as const;
    expect(textOf(mapFindingPieces(finding, { names: NAMES, locale: albanian }))).toBe(words);
  });

  test.each([
    [1, 'Projekti PaCT përfshin ngjarjen e vetme', 'E vetmja ngjarje u mbajt në Tiranë'],
    [2, 'Projekti PaCT përfshin të dyja ngjarjet', 'Të dyja ngjarjet u mbajtën në Tiranë'],
    [3, 'Projekti PaCT përfshin të 3 ngjarjet', 'Të 3 ngjarjet u mbajtën në Tiranë'],
  ])('of few events agree with %i', (n, network, map) => {
    const texts = fewTexts(albanian);
    expect(texts.t('few.network.project', { n, project: 'PaCT' })).toBe(network);
    expect(texts.t('few.map.one-town', { n, town: 'Tiranë' })).toBe(map);
  });
});

test('the article before a noun agrees with the number of events', () => {
  expect(albanian.t('event.same-project', { n: 1 })).toBe('1 ngjarje e këtij projekti');
  expect(albanian.t('event.same-project', { n: 21 })).toBe('21 ngjarje të këtij projekti');
});

describe('rules of the language', () => {
  test('numbers of four digits are whole, longer ones have a no-break space', () => {
    expect([999, 1091, 12345].map((n) => albanian.number(n))).toEqual(['999', '1091', '12\u00a0345']);
  });

  test('a range after "of" is written with a dash', () => {
    const range: CountSum = { ...AT_LEAST_545, strictLow: 48, strictKind: 'range', high: 60 };
    expect(sumText(albanian, range)).toBe('48 deri në 60');
    expect(ofSumText(albanian, range)).toBe('48–60');
  });

  test('dates have the day first and no stops', () => {
    const span = { first: dayOf(2021, 10, 13), last: dayOf(2021, 10, 15), precision: 'day', inferred: false } as const;
    expect(dateText(albanian, { date: '2021-10-13/2021-10-15', span })).toBe('13–15 tet 2021');
    expect(dateText(albanian, { date: null, span: { ...span, precision: 'year', inferred: true } })).toBe(
      '2021 (pjesërisht e nënkuptuar)',
    );
    expect(monthText(albanian, dayOf(2019, 11, 1), 'long')).toBe('nëntor 2019');
    expect(periodText({ from: null, to: '2021-09-13' }, albanian)).toBe('deri në 13 sht 2021');
  });

  test('readers of Albanian get it wherever they live', () => {
    expect(['sq', 'sq-AL', 'sq-XK', 'sq-MK'].map((tag) => firstLanguage([tag], LANGUAGES)?.code)).toEqual(
      Array.from({ length: 4 }, () => 'sq'),
    );
  });
});
