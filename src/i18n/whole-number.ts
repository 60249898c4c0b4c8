import type { LanguageCode } from './locale';

/** What stands between groups of three digits, and how many digits a number has at least that is grouped. */
const GROUPING: Readonly<Record<LanguageCode, readonly [mark: string, fewest: number]>> = {
  en: [',', 4],
  bs: ['.', 4],
  'sr-Latn': ['.', 4],
  'sr-Cyrl': ['.', 4],
  sq: ['\u00a0', 5],
  mk: ['.', 4],
};

const BEFORE_GROUP = /\B(?=(?:\d{3})+$)/g;

/**
 * A whole number as the language writes it: what `Intl.NumberFormat` gives, whose first use takes a browser longer than any view does
 * (Chromium: 45 of the 1,200 ms that the first drawing took on the same computer).
 *
 * @param n A whole number from 0 to the largest safe one.
 */
export function wholeNumber(n: number, language: LanguageCode): string {
  const digits = String(n);
  const [mark, fewest] = GROUPING[language];
  return digits.length < fewest ? digits : digits.replace(BEFORE_GROUP, mark);
}
