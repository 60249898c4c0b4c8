/** Macedonian numbers and their words, written by hand: 1, 21, 101 take the singular, but 11 and 111 the plural. */
import { beforeAll, describe, expect, test } from 'vitest';
import { dateText } from '../../../src/i18n/date-text';
import { LANGUAGES, loadLocale } from '../../../src/i18n/languages';
import type { Locale } from '../../../src/i18n/locale';
import { dayOf } from '../../../src/lib/day';
import { AT_LEAST_545, liveSentence } from '../../support/live-sentence';

let macedonian: Locale;
beforeAll(async () => {
  const entry = LANGUAGES.find(({ code }) => code === 'mk');
  if (entry === undefined) throw new Error('There is no Macedonian.');
  macedonian = await loadLocale(entry, { whole: true });
});

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
    expect(liveSentence(macedonian, n, AT_LEAST_545)).toContain(
      `${events} за род и миграции од 2019 до 2023 година ${verb} најмалку 545 учества.`,
    );
  });
});

test('dates have the day first and no stops', () => {
  const span = { first: dayOf(2021, 10, 13), last: dayOf(2021, 10, 15), precision: 'day', inferred: false } as const;
  expect(dateText(macedonian, { date: '2021-10-13/2021-10-15', span })).toBe('13–15 окт 2021');
});
