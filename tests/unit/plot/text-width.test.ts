import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/plot/text-width';

// Source Sans 3 Regular: space 200, full stop 249, every figure 497 units of 1000. Source Serif 4: figures 0.5 em and wider.
describe('textWidth', () => {
  it('adds the advance widths of the font, scaled by the size', () => {
    expect(textWidth('2021', 10)).toBeCloseTo((4 * 497 * 10) / 1000, 10);
    expect(textWidth('1 2.', 1000)).toBeCloseTo(497 + 200 + 497 + 249, 10);
  });

  it('gives every figure the same width in every face', () => {
    for (const family of ['sans', 'serif'] as const) {
      for (const weight of [400, 500, 600] as const) {
        const widths = [...'0123456789'].map((figure) => textWidth(figure, 1000, weight, family));
        expect(new Set(widths).size).toBe(1);
      }
    }
  });

  it('puts weight 500 half way between 400 and 600', () => {
    const [light, medium, strong] = ([400, 500, 600] as const).map((weight) => textWidth('Sarajevo', 16, weight));
    expect(medium).toBeCloseTo(((light ?? 0) + (strong ?? 0)) / 2, 10);
    expect(strong).toBeGreaterThan(light ?? 0);
  });

  it('adds the letter spacing after every character', () => {
    expect(textWidth('SERBIA', 12, 600, 'sans', 0.6) - textWidth('SERBIA', 12, 600)).toBeCloseTo(3.6, 10);
  });

  it.each([
    ['a combining mark', 'c\u030c', 'c'],
    ['a zero-width space', 'a\u200bb', 'ab'],
    ['a soft hyphen', 'a\u00adb', 'ab'],
    ['a line break', 'a\nb', 'ab'],
  ])('gives %s no width', (_, text, same) => {
    expect(textWidth(text, 14)).toBe(textWidth(same, 14));
  });

  it('measures a letter that the fonts lack by its base letter, and others by an average', () => {
    expect(textWidth('ǧ', 14)).toBe(textWidth('g', 14));
    expect(textWidth('ʘ', 14)).toBe(textWidth('n', 14));
    expect(textWidth('界', 14)).toBe(14);
    expect(textWidth('🙂', 14)).toBe(14);
  });

  it('knows all letters of the region in both scripts', () => {
    const average = textWidth('n', 1000);
    const letters = 'čćđšžČĆĐŠŽëçËÇčđшђћџљњјѓќѕЅЉЊѐѝăâîșțőűıİğş–—…„“”‘’«»×−·•';
    const narrowOrWide = [...letters].filter((letter) => textWidth(letter, 1000) !== average);
    expect(narrowOrWide.length).toBeGreaterThan(letters.length / 2);
    expect(textWidth('Ж', 1000)).not.toBe(average);
  });

  it('is 0 for an empty text and additive over its parts', () => {
    expect(textWidth('', 16)).toBe(0);
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = textWidth(a, 15, 500) + textWidth(b, 15, 500);
        expect(Math.abs(textWidth(a + b, 15, 500) - parts)).toBeLessThan(1e-6);
      }),
    );
  });
});
