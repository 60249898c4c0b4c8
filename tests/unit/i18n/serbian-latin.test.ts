import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinMessages, serbianLatin } from '../../../src/i18n/serbian-latin';
import { fold } from '../../../src/lib/fold';

const ALPHABET = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const CYRILLIC = /\p{Script=Cyrillic}/u;

const letters = fc.constantFrom(...ALPHABET, ...ALPHABET.toUpperCase());
const cyrillic = fc.string({ unit: letters });
/** Text without a letter of Serbian Cyrillic: Latin and other letters, digits, marks, placeholders. */
const foreign = fc
  .string({ unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom('{n}', '{events}', 'č', 'ѓ')) })
  .filter((text) => [...text].every((letter) => !ALPHABET.includes(letter.toLowerCase())));

describe('serbianLatin', () => {
  test('has one counterpart for each letter of the alphabet', () => {
    expect(serbianLatin(ALPHABET)).toBe('abvgdđežzijklljmnnjoprstćufhcčdžš');
    expect([...ALPHABET.toUpperCase()].map(serbianLatin).join(' ')).toBe(
      'A B V G D Đ E Ž Z I J K L Lj M N Nj O P R S T Ć U F H C Č Dž Š',
    );
  });

  test.each([
    ['Љубав', 'Ljubav'],
    ['ЉУБАВ', 'LJUBAV'],
    ['Љ.', 'Lj.'],
    ['Љ. Њ. Џ.', 'Lj. Nj. Dž.'],
    ['Његош', 'Njegoš'],
    ['КОЊ', 'KONJ'],
    ['ПОЉЕ', 'POLJE'],
    ['Пољанска', 'Poljanska'],
    ['Џ', 'Dž'],
    ['џеп', 'džep'],
    ['УЏБЕНИК', 'UDŽBENIK'],
    ['аЊ', 'aNj'],
    ['Улцињ, Љеш и Ђевђелија', 'Ulcinj, Lješ i Đevđelija'],
    ['Крњача', 'Krnjača'],
    ['надживети', 'nadživeti'],
    ['инјекција', 'injekcija'],
    ['„шта год“ – {n} догађаја', '„šta god“ – {n} događaja'],
    ['JSON-у и CSV датотеке', 'JSON-u i CSV datoteke'],
    ['v{version} × 2, 13.–15. окт 2021.', 'v{version} × 2, 13.–15. okt 2021.'],
    ['Косово*', 'Kosovo*'],
    ['', ''],
  ])('writes %s as %s', (text, latin) => {
    expect(serbianLatin(text)).toBe(latin);
  });

  test('leaves Cyrillic of other languages alone', () => {
    expect(serbianLatin('Ѓорче, Ѕ, ќ, й, ы')).toBe('Ѓorče, Ѕ, ќ, й, ы');
  });

  test('leaves no letter of Serbian Cyrillic', () => {
    fc.assert(fc.property(cyrillic, (text) => !CYRILLIC.test(serbianLatin(text))));
  });

  test('changes nothing that is not Serbian Cyrillic', () => {
    fc.assert(fc.property(foreign, (text) => serbianLatin(text) === text));
  });

  test('changes placeholders nowhere', () => {
    const placeholder = fc.stringMatching(/^\{\w+\}$/);
    fc.assert(
      fc.property(cyrillic, placeholder, cyrillic, (before, name, after) => {
        expect(serbianLatin(before + name + after)).toBe(serbianLatin(before) + name + serbianLatin(after));
      }),
    );
  });

  test('gives each word what a letter for a letter gives, but for case', () => {
    fc.assert(
      fc.property(cyrillic, (text) => {
        expect(serbianLatin(text).toLowerCase()).toBe([...text].map(serbianLatin).join('').toLowerCase());
      }),
    );
  });

  test('is found by the same search as the Cyrillic', () => {
    fc.assert(fc.property(cyrillic, (text) => fold(serbianLatin(text)) === fold(text)));
  });
});

test('latinMessages writes strings and every plural form, under the same keys', () => {
  const messages = {
    events: { '=1': 'једини догађај', one: '{n} догађај', few: '{n} догађаја', other: '{n} догађаја' },
    'view.table': 'Табела',
    'count.exact': '{low}',
  };
  expect(latinMessages(messages)).toEqual({
    events: { '=1': 'jedini događaj', one: '{n} događaj', few: '{n} događaja', other: '{n} događaja' },
    'view.table': 'Tabela',
    'count.exact': '{low}',
  });
});
