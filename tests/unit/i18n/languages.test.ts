import { expect, test } from 'vitest';
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
});

test('every language loads with the tag of its own rules', async () => {
  const locales = await Promise.all(LANGUAGES.map(loadLocale));
  expect(locales.map(({ language, tag }) => [language, tag])).toEqual([
    ['en', 'en-GB'],
    ['bs', 'sr-Latn-BA'],
  ]);
});
