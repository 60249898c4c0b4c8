import { expect, test } from 'vitest';
import type { Message } from '../../../src/i18n/message';

type Catalogue = Readonly<Record<string, Message>>;

/** Every message of a language, whichever part of the page brings it. */
const allOf = (parts: Readonly<Record<string, Readonly<Record<string, Catalogue>>>>): Catalogue =>
  Object.assign({}, ...Object.values(parts).flatMap((part) => Object.values(part))) as Catalogue;

const english = allOf(import.meta.glob('../../../src/i18n/en/*.ts', { eager: true }));
const bosnian = allOf(import.meta.glob('../../../src/i18n/bs/*.ts', { eager: true }));

const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const placeholders = (message: Message): Set<string> =>
  new Set(formsOf(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')));

/** What a message may use: `n` also where it only chooses the form. */
const given = (message: Message): Set<string> =>
  typeof message === 'string' ? placeholders(message) : placeholders(message).add('n');

test('Bosnian has the messages of English and no others', () => {
  expect(Object.keys(english).length).toBeGreaterThan(800);
  expect(Object.keys(bosnian).sort()).toEqual(Object.keys(english).sort());
});

test('a Bosnian message uses no parameter that its caller does not give', () => {
  const wrong = Object.entries(bosnian).filter(([key, message]) => {
    const known = given(english[key] ?? '');
    return [...given(message)].some((name) => !known.has(name));
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test('a Bosnian message leaves no parameter out but a number that a sentence can do without', () => {
  const lost = Object.entries(bosnian).flatMap(([key, message]) =>
    [...placeholders(english[key] ?? '')]
      .filter((name) => !placeholders(message).has(name))
      .map((name) => `${key} ${name}`),
  );
  // The sentence before it has said the number.
  expect(lost).toEqual(['composition.dek.from n']);
});

test('every plural of Bosnian has the forms of its rules', () => {
  const categories = new Intl.PluralRules('bs').resolvedOptions().pluralCategories.sort();
  expect(categories).toEqual(['few', 'one', 'other']);
  for (const [key, message] of Object.entries(bosnian)) {
    if (typeof message === 'string') continue;
    const forms = Object.keys(message);
    const exact = forms.filter((form) => form.startsWith('='));
    // Beside forms of single numbers, one form may do for all others.
    const wanted = exact.length > 0 && forms.length === exact.length + 1 ? ['other'] : categories;
    expect(forms.filter((form) => !exact.includes(form)).sort(), key).toEqual(wanted);
  }
});

const bosnianTexts = Object.entries(bosnian).flatMap(([key, message]) =>
  formsOf(message).map((text) => ({ key, text: text.replace(/\{\w+\}/g, '') })),
);

test('Bosnian quotes stand in „…“', () => {
  const left = bosnianTexts.filter(({ text }) => /[„“”"]/.test(text.replace(/„[^„“”"]*“/g, '')));
  // A quotation mark of CSV, written twice.
  expect(left.map(({ key }) => key)).toEqual(['issue.quote-open.remedy']);
});

test('Bosnian has no word of its neighbours’ standards and none that English left behind', () => {
  const foreign =
    /(?<!\p{L})(gde|ovde|mesto|mesta|reč|reči|vreme|uvek|svet|posle|pre|tjedan|tko|netko|tisuća|avgust|događanje|the|of|and|events?)(?!\p{L})/iu;
  expect(bosnianTexts.filter(({ text }) => foreign.test(text))).toEqual([]);
});
