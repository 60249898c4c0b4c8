/** What a sum says of a row: how long its bar is, how it ends, and the words beside and below it. */
import '../../i18n/en/composition';
import { sumText } from '../../i18n/count-text';
import type { Locale } from '../../i18n/locale';
import type { GroupRow } from '../../model/aggregates';
import { makeCount, type Count, type CountSum } from '../../model/count';

/** A bar in participations. */
export interface Bar {
  /** Length of the solid part. */
  readonly solid: number;
  /** Upper end of a range; null where there is none. */
  readonly hatchTo: number | null;
  /** True where more is certain to be possible: a torn stub that is not to scale. */
  readonly torn: boolean;
  /** True where the solid part itself is approximate: a dashed end line. */
  readonly about: boolean;
}

/** True where nothing but "about" numbers stand behind the sum, so that only an approximate bar can be drawn. */
export const isAbout = (sum: CountSum): boolean => sum.strictLow === 0 && sum.approxLow !== null;

/** The bar of a sum: its strict bound, or the approximate number where that is all there is. Null without any number. */
export function barOf(sum: CountSum): Bar | null {
  if (sum.given === 0) return null;
  if (isAbout(sum)) {
    return { solid: sum.approxLow ?? 0, hatchTo: null, torn: sum.about < sum.given, about: true };
  }
  return {
    solid: sum.strictLow,
    hatchTo: sum.strictKind === 'range' ? sum.high : null,
    torn: sum.strictKind === 'at-least' || sum.strictKind === 'more-than',
    about: false,
  };
}

/** The number beside a bar: "25", "at least 74", "about 30"; "not counted" without a number. */
export function countedText(locale: Locale, sum: CountSum): string {
  if (sum.given === 0) return locale.t('composition.not-counted');
  if (!isAbout(sum)) return sumText(locale, sum);
  const low = locale.number(sum.approxLow ?? 0);
  return locale.t(sum.about === sum.given ? 'count.about' : 'composition.about-or-more', { low });
}

/** The number in fewer than six characters, where it is open: "50+". */
export function shortText(locale: Locale, sum: CountSum): string {
  const open = !isAbout(sum) && (sum.strictKind === 'at-least' || sum.strictKind === 'more-than');
  return open ? locale.t('count.short.more-than', { low: locale.number(sum.strictLow) }) : countedText(locale, sum);
}

/** What else must be said of a row's number, a line each; mostly nothing. */
export function rowNotes(locale: Locale, row: GroupRow): string[] {
  const notes: string[] = [];
  if (row.sum.approxLow !== null && !isAbout(row.sum)) {
    notes.push(locale.t('composition.row.about', { low: row.sum.approxLow }));
  }
  if (row.outsideBar > 0) notes.push(locale.t('composition.row.outside', { n: row.outsideBar }));
  return notes;
}

/**
 * What is left of a total when `known` of it are told apart: "at least 485". Never under 0, and as open as the total.
 *
 * @returns `not-stated` where the total has no number.
 */
export function restOf(total: CountSum, known: number): Count {
  const low = Math.max(0, total.strictLow - known);
  switch (total.strictKind) {
    case 'none':
      return makeCount('not-stated');
    case 'range':
      return total.high === null
        ? makeCount('at-least', low)
        : makeCount('range', low, Math.max(low, total.high - known));
    default:
      return makeCount(total.strictKind, low);
  }
}
