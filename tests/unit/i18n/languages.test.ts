import { expect, test } from 'vitest';
import { fewTexts } from '../../../src/i18n/few-texts';
import { firstLanguage, languageFor, LANGUAGES, loadLocale, offeredLanguages } from '../../../src/i18n/languages';

test.each([
  ['bs', 'bs'],
  ['BS-latn-BA', 'bs'],
  ['hr-HR', 'bs'],
  ['sr-Latn-RS', 'bs'],
  ['en-US', 'en'],
  ['sr', undefined],
  ['sr-Cyrl', undefined],
  ['de-AT', undefined],
])('a reader of %s gets %s', (tag, code) => {
  expect(languageFor(tag, LANGUAGES)?.code).toBe(code);
});

test('the first of the reader’s languages that is offered wins, else the first offered one', () => {
  expect(firstLanguage(['de', 'hr', 'en'], LANGUAGES)?.code).toBe('bs');
  expect(firstLanguage(['de', 'fr'], LANGUAGES)?.code).toBe('en');
  expect(firstLanguage(['bs'], offeredLanguages(['en']))?.code).toBe('en');
  expect(offeredLanguages(['xx']).map(({ code }) => code)).toEqual(['en']);
  expect(offeredLanguages(['xx', 'bs']).map(({ code }) => code)).toEqual(['bs']);
});

test('a language goes to its own readers before one that serves them', () => {
  const [entry] = LANGUAGES.slice(1);
  if (entry === undefined) throw new Error('There is no Bosnian.');
  expect(languageFor('sr-Latn-RS', [entry, { ...entry, code: 'sr-Latn', serves: [] }])?.code).toBe('sr-Latn');
});

test('a chapter is English until its words come, with the forms of English', async () => {
  const [entry] = LANGUAGES.slice(1);
  if (entry === undefined) throw new Error('There is no Bosnian.');
  const locale = await loadLocale(entry);
  expect(fewTexts(locale).t('few.map.one-town', { n: 3, town: 'Tuzla' })).toBe('All 3 events were in Tuzla');
  locale.rest = await entry.rest();
  expect(fewTexts(locale).t('few.map.one-town', { n: 3, town: 'Tuzla' })).toBe('Tuzla: tu su održana sva 3 događaja');
});

test('every language loads with the tag of its own rules', async () => {
  const locales = await Promise.all(LANGUAGES.map((entry) => loadLocale(entry, { whole: true })));
  expect(locales.map(({ language, tag }) => [language, tag])).toEqual([
    ['en', 'en-GB'],
    ['bs', 'sr-Latn-BA'],
    ['mk', 'mk'],
    ['sq', 'pt-PT'],
  ]);
});
