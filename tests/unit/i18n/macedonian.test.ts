/** Macedonian numbers and their words, written by hand: 1, 21, 101 take the singular, but 11 and 111 the plural. */
import { beforeAll, describe, expect, test } from 'vitest';
import { dateText } from '../../../src/i18n/date-text';
import { LANGUAGES, loadLocale } from '../../../src/i18n/languages';
import type { Locale } from '../../../src/i18n/locale';
import { dayOf } from '../../../src/lib/day';
import type { Aggregates } from '../../../src/model/aggregates';
import { noFilters } from '../../../src/model/filters';
import { sentencePieces } from '../../../src/views/summary/sentence';

let macedonian: Locale;
beforeAll(async () => {
  const entry = LANGUAGES.find(({ code }) => code === 'mk');
  if (entry === undefined) throw new Error('There is no Macedonian.');
  macedonian = await loadLocale(entry, { whole: true });
});

/** The live sentence of `n` events with at least 545 participations. */
function sentence(n: number): string {
  const participations = {
    strictLow: 545,
    strictKind: 'at-least',
    approxLow: null,
    high: null,
    given: 10,
    about: 0,
    mentioned: 0,
    missing: 0,
  };
  const answer = {
    filters: noFilters('core'),
    summary: { events: n, firstYear: 2019, lastYear: 2023, undated: 0, counted: { none: 0 }, participations },
    composition: { known: 60, total: participations },
  } as unknown as Aggregates;
  return sentencePieces(macedonian, answer)
    .map(({ text }) => text)
    .join('');
}

describe('the live sentence', () => {
  test.each([
    [1, '1 настан', 'собра'],
    [2, '2 настани', 'собраа'],
    [11, '11 настани', 'собраа'],
    [21, '21 настан', 'собра'],
    [22, '22 настани', 'собраа'],
    [101, '101 настан', 'собра'],
    [111, '111 настани', 'собраа'],
  ])('lets its verb agree with %i', (n, events, verb) => {
    expect(sentence(n)).toContain(`${events} за род и миграции од 2019 до 2023 година ${verb} најмалку 545 учества.`);
  });
});

test('dates have the day first and no stops', () => {
  const span = { first: dayOf(2021, 10, 13), last: dayOf(2021, 10, 15), precision: 'day', inferred: false } as const;
  expect(dateText(macedonian, { date: '2021-10-13/2021-10-15', span })).toBe('13–15 окт 2021');
});
