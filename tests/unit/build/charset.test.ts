import { describe, expect, it } from 'vitest';
import { CHARSETS, unicodeRange } from '../../../src/build/charset';

const ALL = new Set(Object.values(CHARSETS).join(''));

describe('CHARSETS', () => {
  it.each([
    ['English', 'abcdefghijklmnopqrstuvwxyz'],
    ['Bosnian, Croatian and Serbian', 'abcčćdđefghijklmnoprsštuvzž'],
    ['Montenegrin', 'śź'],
    ['Slovene', 'abcčdefghijklmnoprsštuvzž'],
    ['Serbian Cyrillic', 'абвгдђежзијклљмнњопрстћуфхцчџш'],
    ['Macedonian', 'абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ'],
    ['Bulgarian', 'абвгдежзийклмнопрстуфхцчшщъьюя'],
    ['Albanian', 'abcçdeëfghijklmnopqrstuvxyz'],
    ['German', 'abcdefghijklmnopqrstuvwxyzäöüß'],
    ['French', 'àâæçéèêëîïôœùûü'],
    ['Italian', 'àèéìíîòóùú'],
    ['Hungarian', 'aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyz'],
    ['Romanian', 'aăâbcdefghiîjklmnopqrsștțuvwxyzşţ'],
    ['Turkish', 'abcçdefgğhıijklmnoöprsştuüvyz'],
  ])('hold the letters of %s in both cases', (_, letters) => {
    const upper = letters.toLocaleUpperCase(letters.includes('ı') ? 'tr' : 'en');
    expect([...letters, ...upper].filter((letter) => !ALL.has(letter))).toEqual([]);
  });

  it('hold figures, punctuation and quotation marks of the region', () => {
    expect([...'0123456789.,;:!?()[]/%&@#*+-=<>–—…„“”‘’‚«»‹›•·×−°§©€№'].filter((sign) => !ALL.has(sign))).toEqual([]);
  });

  it('put no character into two files', () => {
    expect(Object.values(CHARSETS).join('')).toHaveLength(ALL.size);
  });
});

describe('unicodeRange', () => {
  it.each([
    ['one character', 'a', 'U+61'],
    ['neighbours as a range', 'cab', 'U+61-63'],
    ['gaps and repetitions', 'azаbz', 'U+61-62,U+7A,U+430'],
    ['nothing', '', ''],
  ])('writes %s', (_, characters, range) => {
    expect(unicodeRange(characters)).toBe(range);
  });
});
