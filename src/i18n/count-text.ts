/** Counts in words. The same words stand in the sentence, the charts, the panel and the exports. */
import type { Locale } from './locale';

/** The part of a count that words need; `model/count.ts` has the whole. */
interface CountLike {
  readonly kind: 'exact' | 'more-than' | 'at-least' | 'about' | 'at-most' | 'range' | 'mentioned' | 'not-stated';
  readonly low: number | null;
  readonly high: number | null;
}

export interface SumLike {
  readonly strictKind: 'none' | 'exact' | 'range' | 'at-least' | 'more-than';
  readonly strictLow: number;
  readonly approxLow: number | null;
  readonly high: number | null;
}

/** "more than 50", "32", "48 to 60", "named without a number", "not stated". */
export function countText(locale: Locale, count: CountLike): string {
  const low = locale.number(count.low ?? 0);
  const high = locale.number(count.high ?? 0);
  switch (count.kind) {
    case 'range':
      return locale.t('count.range', { low, high });
    case 'at-most':
      return locale.t('count.at-most', { high });
    case 'mentioned':
    case 'not-stated':
      return locale.t(`count.${count.kind}`);
    default:
      return locale.t(`count.${count.kind}`, { low });
  }
}

/** True where nothing but "about" numbers stand behind a sum. */
export const isAbout = (sum: SumLike): boolean => sum.strictLow === 0 && sum.approxLow !== null;

/** The strict bound of a sum: "more than 834"; "no number" where no addend gives one, "about 50 or more" where only "about" numbers are given. */
export function sumText(locale: Locale, sum: SumLike): string {
  if (isAbout(sum)) return locale.t('count.about-or-more', { approx: sum.approxLow ?? 0 });
  const low = locale.number(sum.strictLow);
  switch (sum.strictKind) {
    case 'none':
      return locale.t('count.none');
    case 'range':
      return locale.t('count.range', { low, high: locale.number(sum.high ?? 0) });
    default:
      return locale.t(`count.${sum.strictKind}`, { low });
  }
}

/** The same after "of", where "od 48 do 60" cannot stand behind another "od". */
export function ofSumText(locale: Locale, sum: SumLike): string {
  if (sum.strictKind !== 'range' || isAbout(sum)) return sumText(locale, sum);
  return locale.t('count.range.of', { low: sum.strictLow, high: sum.high ?? 0 });
}
