import { isAbout, sumText, type SumLike } from './count-text';
import type { Locale } from './locale';

/** Both bounds of a sum: "more than 834; with the approximate numbers about 1,091 or more". */
export function fullSumText(locale: Locale, sum: SumLike): string {
  if (sum.approxLow === null || isAbout(sum)) return sumText(locale, sum);
  return locale.t('count.with-about', { strict: sumText(locale, sum), approx: sum.approxLow });
}
