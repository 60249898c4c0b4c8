import { describe, expect, test } from 'vitest';
import { english } from '../../../src/i18n/english';
import { textOf } from '../../../src/i18n/pieces';
import { LANGUAGES, loadLocale } from '../../../src/i18n/languages';
import { listText, MAX_TITLE, titleFrom } from '../../../src/i18n/finding-text';

describe('listText', () => {
  test('joins names as English does', () => {
    const list = (...names: string[]) => listText(english(), names);
    expect(list('Skopje')).toBe('Skopje');
    expect(list('Budva', 'Skopje')).toBe('Budva and Skopje');
    expect(list('Budva', 'Belgrade', 'Sarajevo')).toBe('Budva, Belgrade and Sarajevo');
    expect(list()).toBe('');
  });

  test.each([
    ['en', 'en-GB'],
    ['bs', 'bs'],
    ['sr-Latn', 'sr-Latn'],
    ['sr-Cyrl', 'sr-Cyrl'],
    ['sq', 'sq'],
    ['mk', 'mk'],
  ] as const)('joins names in %s as the locale data of Unicode do', async (code, tag) => {
    const entry = LANGUAGES.find((language) => language.code === code);
    if (!entry) throw new Error(code);
    const locale = await loadLocale(entry);
    const format = new Intl.ListFormat(tag, { type: 'conjunction' });
    for (const names of [['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']]) {
      expect(listText(locale, names)).toBe(format.format(names));
    }
  });
});

/** A text of one piece for each letter, so that its length is that of all pieces. */
const pieces = (text: string) => [...(text.startsWith('x') ? text : [text])].map((part) => ({ text: part }));

describe('titleFrom', () => {
  test('takes the first text that has room, whole', () => {
    const [fits, long] = ['x'.repeat(MAX_TITLE), 'x'.repeat(MAX_TITLE + 1)];
    expect(textOf(titleFrom([long, fits, 'short'].map(pieces), 'plain'))).toBe(fits);
  });

  test('takes the plain title where none has room, or there is none', () => {
    expect(titleFrom([pieces('x'.repeat(MAX_TITLE + 1))], 'Events by town')).toEqual(pieces('Events by town'));
    expect(titleFrom([], 'Events by town')).toEqual(pieces('Events by town'));
  });
});
