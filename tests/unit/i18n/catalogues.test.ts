import { describe, expect, test } from 'vitest';
import { shareWords } from '../../../src/i18n/share';
import { LANGUAGES, loadLocale } from '../../../src/i18n/languages';
import type { Message } from '../../../src/i18n/message';
import { readCitation } from '../../../src/io/read-citation';

type Catalogue = Readonly<Record<string, Message>>;

/** Every message of a language, whichever part of the page brings it. */
const allOf = (parts: Readonly<Record<string, Readonly<Record<string, Catalogue>>>>): Catalogue =>
  Object.assign({}, ...Object.values(parts).flatMap((part) => Object.values(part))) as Catalogue;

const english = allOf(import.meta.glob('../../../src/i18n/en/*.ts', { eager: true }));

/** Languages as they are written down, by the tag of their plural rules. */
const WRITTEN: Readonly<Record<string, Catalogue>> = {
  bs: allOf(import.meta.glob('../../../src/i18n/bs/*.ts', { eager: true })),
  sr: allOf(import.meta.glob('../../../src/i18n/sr/*.ts', { eager: true })),
  mk: allOf(import.meta.glob('../../../src/i18n/mk/*.ts', { eager: true })),
  sq: allOf(import.meta.glob('../../../src/i18n/sq/*.ts', { eager: true })),
};

const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const placeholders = (message: Message): Set<string> =>
  new Set(formsOf(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')));

/** What a message may use: `n` also where it only chooses the form. */
const given = (message: Message): Set<string> =>
  typeof message === 'string' ? placeholders(message) : placeholders(message).add('n');

const textsOf = (catalogue: Catalogue) =>
  Object.entries(catalogue).flatMap(([key, message]) =>
    formsOf(message).map((text) => ({ key, text: text.replace(/\{\w+\}/g, '') })),
  );

describe.each(Object.entries(WRITTEN))('the catalogue of %s', (code, catalogue) => {
  test('has the messages of English and no others', () => {
    expect(Object.keys(english).length).toBeGreaterThan(800);
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
  });

  test('uses no parameter that its caller does not give', () => {
    const wrong = Object.entries(catalogue).filter(([key, message]) => {
      const known = given(english[key] ?? '');
      return [...given(message)].some((name) => !known.has(name));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('leaves no parameter out but a number that a sentence can do without', () => {
    const lost = Object.entries(catalogue).flatMap(([key, message]) =>
      [...placeholders(english[key] ?? '')]
        .filter((name) => !placeholders(message).has(name))
        .map((name) => `${key} ${name}`),
    );
    // The sentence before it has said the number.
    expect(lost.filter((one) => one !== 'composition.dek.from n')).toEqual([]);
  });

  test('has the forms of its rules in every plural', () => {
    const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories.sort();
    for (const [key, message] of Object.entries(catalogue)) {
      if (typeof message === 'string') continue;
      const forms = Object.keys(message);
      const exact = forms.filter((form) => form.startsWith('='));
      // Beside forms of single numbers, one form may do for all others.
      const wanted = exact.length > 0 && forms.length === exact.length + 1 ? ['other'] : categories;
      expect(forms.filter((form) => !exact.includes(form)).sort(), key).toEqual(wanted);
    }
  });

  test('has its quotes in „…“', () => {
    const left = textsOf(catalogue).filter(({ text }) => /[„“”"]/.test(text.replace(/„[^„“”"]*“/g, '')));
    // A quotation mark of CSV, written twice.
    expect(left.map(({ key }) => key)).toEqual(['issue.quote-open.remedy']);
  });

  test('has no word that English left behind', () => {
    const foreign = /(?<!\p{L})(the|of|and|events?|not|with|from)(?!\p{L})/iu;
    expect(textsOf(catalogue).filter(({ text }) => foreign.test(text))).toEqual([]);
  });
});

test('Bosnian has no word of its neighbours’ standards', () => {
  const foreign =
    /(?<!\p{L})(gde|ovde|mesto|mesta|reč|reči|vreme|uvek|svet|posle|pre|tjedan|tko|netko|tisuća|avgust|događanje)(?!\p{L})/iu;
  expect(textsOf(WRITTEN['bs'] ?? {}).filter(({ text }) => foreign.test(text))).toEqual([]);
});

test.each(LANGUAGES)('the version of a citation in $name can be read again', async (entry) => {
  const locale = await loadLocale(entry, { whole: true });
  const cited = shareWords(locale).t('share.cite.apa', {
    ...{ author: 'A', year: '2026', title: 'B', version: '1.1.0', url: 'https://example.org/', date: '2026' },
  });
  expect(readCitation(cited).version).toBe('1.1.0');
});
