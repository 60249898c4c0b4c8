import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages';
import { wholeNumber } from '../../../src/i18n/whole-number';

describe.each(LANGUAGES.map(({ code, tag }) => [code, tag] as const))('a whole number in %s', (code, tag) => {
  const format = new Intl.NumberFormat(tag);

  test('is written as the rules of the language have it', () => {
    const whole = fc.oneof(fc.nat(2_000_000), fc.maxSafeNat());
    fc.assert(fc.property(whole, (n) => wholeNumber(n, code) === format.format(n)));
  });

  test.each([0, 7, 999, 1000, 1091, 9999, 10_000, 999_999, 1_000_000, Number.MAX_SAFE_INTEGER])('%i', (n) => {
    expect(wholeNumber(n, code)).toBe(format.format(n));
  });
});
