import { expect, test } from 'vitest';
import { fewTexts } from '../../../src/i18n/few-texts';
import { firstLanguage, languageFor, LANGUAGES, loadLocale, offeredLanguages } from '../../../src/i18n/languages';

test.each([
  ['bs', 'bs'],
  ['BS-latn-BA', 'bs'],
  ['hr-HR', 'bs'],
  ['hr', 'bs'],
  ['sh', 'bs'],
  ['sr-Latn-RS', 'sr-Latn'],
  ['SR-LATN', 'sr-Latn'],
  ['sr-ME', 'sr-Latn'],
  ['cnr', 'sr-Latn'],
  ['cnr-Latn-ME', 'sr-Latn'],
  ['cnr-Cyrl', 'sr-Cyrl'],
  ['sr', 'sr-Cyrl'],
  ['sr-RS', 'sr-Cyrl'],
  ['sr-BA', 'sr-Cyrl'],
  ['sr-Cyrl-ME', 'sr-Cyrl'],
  ['en-US', 'en'],
  ['de-AT', undefined],
])('a reader of %s gets %s', (tag, code) => {
  expect(languageFor(tag, LANGUAGES)?.code).toBe(code);
});

test.each([
  ['sr-Latn-RS', ['en', 'bs'], 'bs'],
  ['sr-ME', ['en', 'bs'], 'bs'],
  ['sr-BA', ['en', 'bs'], 'bs'],
  ['cnr', ['en', 'bs'], 'bs'],
  ['sr', ['en', 'bs'], undefined],
  ['sr-Cyrl-RS', ['en', 'bs'], undefined],
  ['sr', ['en', 'bs', 'sr-Latn'], 'sr-Latn'],
  ['sr-Cyrl-RS', ['en', 'sr-Latn'], 'sr-Latn'],
  ['cnr', ['en', 'bs', 'sr-Cyrl'], 'bs'],
  ['hr', ['en', 'sr-Latn', 'sr-Cyrl'], undefined],
])('a reader of %s where there are %j gets %s', (tag, offered, code) => {
  expect(languageFor(tag, offeredLanguages(offered))?.code).toBe(code);
});

test('the first of the reader’s languages that is offered wins, else the first offered one', () => {
  expect(firstLanguage(['de', 'hr', 'en'], LANGUAGES)?.code).toBe('bs');
  expect(firstLanguage(['de', 'fr'], LANGUAGES)?.code).toBe('en');
  expect(firstLanguage(['bs'], offeredLanguages(['en']))?.code).toBe('en');
  expect(offeredLanguages(['xx']).map(({ code }) => code)).toEqual(['en']);
  expect(offeredLanguages(['xx', 'bs']).map(({ code }) => code)).toEqual(['bs']);
});

test('a language goes to its own readers before one that serves them', () => {
  const entry = LANGUAGES.find(({ code }) => code === 'bs');
  if (entry === undefined) throw new Error('There is no Bosnian.');
  expect(languageFor('sr-Latn-RS', [entry, { ...entry, code: 'sr-Latn', serves: [] }])?.code).toBe('sr-Latn');
});

test('a chapter is English until its words come, with the forms of English', async () => {
  const entry = LANGUAGES.find(({ code }) => code === 'bs');
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
    ['sr-Cyrl', 'sr-Cyrl-RS'],
    ['sr-Latn', 'sr-Latn-RS'],
    ['bs', 'sr-Latn-BA'],
    ['mk', 'sr-Cyrl-MK'],
    ['sq', 'pt-PT'],
  ]);
});
