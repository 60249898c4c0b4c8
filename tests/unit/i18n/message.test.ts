import { expect, test } from 'vitest';
import { fill } from '../../../src/i18n/message';

const english = new Intl.PluralRules('en');
const bosnian = new Intl.PluralRules('bs');
const plain = (n: number) => String(n);

const text = (...args: Parameters<typeof fill>) =>
  fill(...args)
    .map((part) => part.text)
    .join('');

test('fill puts parameters in their places and keeps them apart from the text', () => {
  expect(fill('{a} and {b}.', { a: 'x', b: 2 }, english, plain)).toEqual([
    { param: 'a', text: 'x' },
    { text: ' and ' },
    { param: 'b', text: '2' },
    { text: '.' },
  ]);
});

test('fill chooses the plural form by n', () => {
  const message = { one: '{n} event', other: '{n} events' };
  expect(text(message, { n: 1 }, english, plain)).toBe('1 event');
  expect(text(message, { n: 0 }, english, plain)).toBe('0 events');
  // Unicode CLDR, plural rules of Bosnian: 1, 21 one; 2 to 4, 22 few; 5, 11, 12 other.
  const forms = { one: 'događaj', few: 'događaja (few)', other: 'događaja' };
  expect([1, 21, 2, 34, 5, 11, 12].map((n) => text(forms, { n }, bosnian, plain))).toEqual([
    'događaj',
    'događaj',
    'događaja (few)',
    'događaja (few)',
    'događaja',
    'događaja',
    'događaja',
  ]);
});

test('fill prefers the form of the number itself to that of its rule', () => {
  const forms = { '=1': 'jedini', '=2': 'oba', one: 'svaki od {n}', few: 'sva {n}', other: 'svih {n}' };
  const said = (n: number) => text(forms, { n }, bosnian, plain);
  expect([1, 2, 3, 5, 21, 22].map(said)).toEqual(['jedini', 'oba', 'sva 3', 'svih 5', 'svaki od 21', 'sva 22']);
});

test('fill leaves a placeholder without a parameter as it is written, and treats parameters as text', () => {
  expect(text('{a} {b}', { a: '{b}' }, english, plain)).toBe('{b} {b}');
});
