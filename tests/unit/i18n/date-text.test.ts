import { expect, test } from 'vitest';
import { first } from '../../../src/i18n/bs/first';
import { english } from '../../../src/i18n/english';
import { Locale } from '../../../src/i18n/locale';
import { dateText, isoDateText, monthText, spokenDate, yearOf } from '../../../src/i18n/date-text';
import { dayOf } from '../../../src/lib/day';

const locale = english();
const bosnian = new Locale('bs', 'bs', 'sr-Latn-BA', first);
const span = (
  first: [number, number, number],
  last: [number, number, number],
  precision: 'day' | 'month' | 'year',
  inferred = false,
) => ({ date: 'x', span: { first: dayOf(...first), last: dayOf(...last), precision, inferred } });

test.each([
  [span([2021, 10, 13], [2021, 10, 15], 'day'), '13–15 Oct 2021'],
  [span([2021, 10, 30], [2021, 11, 2], 'day'), '30 Oct – 2 Nov 2021'],
  [span([2023, 12, 30], [2024, 1, 2], 'day'), '30 Dec 2023 – 2 Jan 2024'],
  [span([2016, 4, 21], [2016, 4, 21], 'day'), '21 Apr 2016'],
  [span([2016, 4, 1], [2016, 5, 31], 'month'), 'Apr–May 2016'],
  [span([2018, 2, 1], [2018, 2, 28], 'month', true), 'Feb 2018 (in part inferred)'],
  [span([2016, 1, 1], [2016, 12, 31], 'year'), '2016'],
  [span([2016, 1, 1], [2017, 12, 31], 'year'), '2016–2017'],
] as const)('dateText writes a span as exactly as it is known: %#', (event, words) => {
  expect(dateText(locale, event)).toBe(words);
});

test('dateText says what is missing', () => {
  expect(dateText(locale, { date: null, span: null })).toBe('date not stated');
  expect(dateText(locale, { date: 'XXXX-02-27/XXXX-02-28', span: null })).toBe('27–28 Feb, year not stated');
  expect(dateText(locale, { date: 'XXXX-02-29', span: null })).toBe('29 Feb, year not stated');
});

test('single days and months are written in words, and what is no date stays as it is', () => {
  expect(isoDateText(locale, '2026-11-22T00:00:00Z')).toBe('22 Nov 2026');
  expect(isoDateText(locale, 'soon')).toBe('soon');
  expect(monthText(locale, dayOf(2019, 1, 31))).toBe('Jan 2019');
  expect(yearOf(dayOf(2019, 12, 31))).toBe(2019);
});

test.each([
  [span([2021, 10, 13], [2021, 10, 15], 'day'), '13.–15. okt 2021.'],
  [span([2021, 10, 30], [2021, 11, 2], 'day'), '30. okt – 2. nov 2021.'],
  [span([2016, 4, 21], [2016, 4, 21], 'day'), '21. apr 2016.'],
  [span([2016, 4, 1], [2016, 5, 31], 'month'), 'apr–maj 2016.'],
  [span([2023, 12, 30], [2024, 1, 2], 'day'), '30. dec 2023. – 2. jan 2024.'],
  [span([2016, 1, 1], [2016, 12, 31], 'year'), '2016.'],
  [span([2016, 1, 1], [2017, 12, 31], 'year'), '2016.–2017.'],
] as const)('dateText writes days and years of Bosnian as ordinals: %#', (event, words) => {
  expect(dateText(bosnian, event)).toBe(words);
});

test('dateText keeps the points of Bosnian days without a year', () => {
  expect(dateText(bosnian, { date: 'XXXX-02-27/XXXX-02-28', span: null })).toBe('27.–28. feb, godina nije navedena');
});

test.each([
  [span([2021, 10, 13], [2021, 10, 15], 'day'), '13–15 October 2021', '13.–15. oktobra 2021.'],
  [span([2016, 4, 21], [2016, 4, 21], 'day'), '21 April 2016', '21. aprila 2016.'],
  [span([2023, 5, 31], [2023, 6, 1], 'day'), '31 May – 1 June 2023', '31. maja – 1. juna 2023.'],
  [
    span([2023, 12, 30], [2024, 1, 2], 'day'),
    '30 December 2023 – 2 January 2024',
    '30. decembra 2023. – 2. januara 2024.',
  ],
  [span([2022, 7, 1], [2022, 7, 31], 'month'), 'July 2022', 'jula 2022.'],
  [span([2016, 3, 1], [2016, 8, 31], 'month'), 'March–August 2016', 'marta–augusta 2016.'],
  [span([2016, 2, 1], [2017, 2, 28], 'month'), 'February 2016 – February 2017', 'februara 2016. – februara 2017.'],
] as const)('spokenDate writes months in full, in Bosnian in the genitive: %#', ({ span }, words, bosnianWords) => {
  expect(spokenDate(locale, span)).toBe(words);
  expect(spokenDate(bosnian, span)).toBe(bosnianWords);
});
