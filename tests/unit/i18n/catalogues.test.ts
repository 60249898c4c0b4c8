import { expect, test } from 'vitest';
import { about as bsAbout } from '../../../src/i18n/bs/about';
import { dataPage as bsDataPage } from '../../../src/i18n/bs/data-page';
import { method as bsMethod } from '../../../src/i18n/bs/method';
import { about } from '../../../src/i18n/en/about';
import { dataPage } from '../../../src/i18n/en/data-page';
import { method } from '../../../src/i18n/en/method';
import { few as bsFew } from '../../../src/i18n/bs/few';
import { few } from '../../../src/i18n/en/few';
import { bs } from '../../../src/i18n/bs';
import { door as bsDoor } from '../../../src/i18n/bs/door';
import { issues as bsIssues } from '../../../src/i18n/bs/issues';
import { record as bsRecord } from '../../../src/i18n/bs/record';
import { en } from '../../../src/i18n/en';
import '../../../src/i18n/en/closer';
import { door } from '../../../src/i18n/en/door';
import '../../../src/i18n/en/event';
import '../../../src/i18n/en/filter-fields';
import { issues } from '../../../src/i18n/en/issues';
import { record } from '../../../src/i18n/en/record';
import '../../../src/i18n/en/states';
import '../../../src/i18n/en/tables';
import { Locale } from '../../../src/i18n/locale';
import type { Message } from '../../../src/i18n/message';

type Catalogue = Readonly<Record<string, Message>>;

const PAIRS: readonly (readonly [name: string, english: Catalogue, bosnian: Catalogue])[] = [
  ['page', en, bs],
  ['pages', { ...method, ...dataPage, ...about }, { ...bsMethod, ...bsDataPage, ...bsAbout }],
  ['few events', few, bsFew],
  ['doors', door, bsDoor],
  ['records', record, bsRecord],
  ['issues', issues, bsIssues],
];

const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const placeholders = (message: Message): Set<string> =>
  new Set(formsOf(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')));

/** What a message may use: `n` also where it only chooses the form. */
const given = (message: Message): Set<string> =>
  typeof message === 'string' ? placeholders(message) : placeholders(message).add('n');

test.each(PAIRS)('Bosnian has the messages of English and no others: %s', (_, english, bosnian) => {
  expect(Object.keys(bosnian).sort()).toEqual(Object.keys(english).sort());
});

test.each(PAIRS)('a Bosnian message uses no parameter that its caller does not give: %s', (_, english, bosnian) => {
  const wrong = Object.entries(bosnian).filter(([key, message]) => {
    const known = given(english[key] ?? '');
    const asked = typeof message === 'string' ? placeholders(message) : placeholders(message).add('n');
    return [...asked].some((name) => !known.has(name));
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test.each(PAIRS)(
  'a Bosnian message leaves no parameter out but a number that a sentence can do without: %s',
  (_, english, bosnian) => {
    const lost = Object.entries(bosnian).flatMap(([key, message]) =>
      [...placeholders(english[key] ?? '')]
        .filter((name) => !placeholders(message).has(name))
        .map((name) => `${key} ${name}`),
    );
    // The sentence before it has said the number.
    expect(lost.filter((entry) => entry !== 'composition.dek.from n')).toEqual([]);
  },
);

test.each(PAIRS)('every plural of Bosnian has the forms of its rules: %s', (_, _english, bosnian) => {
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

test('a verb agrees with its number', () => {
  const bosnian = new Locale('bs', 'bs', 'sr-Latn-BA', bs);
  const people = (n: number) =>
    bosnian.t('sentence.people', { n, subject: bosnian.t('events', { n }), participations: 'najmanje 545 učešća' });
  expect([1, 44, 45, 111].map(people)).toEqual([
    '1 događaj okupio je najmanje 545 učešća.',
    '44 događaja okupila su najmanje 545 učešća.',
    '45 događaja okupilo je najmanje 545 učešća.',
    '111 događaja okupilo je najmanje 545 učešća.',
  ]);
  expect(bosnian.number(1091)).toBe('1.091');
});
