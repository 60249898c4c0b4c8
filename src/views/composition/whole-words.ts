/** A whole in words, as its bar says it. */
import '../../i18n/en/composition';
import { countText, sumText } from '../../i18n/count-text';
import type { Locale } from '../../i18n/locale';
import type { Composition } from '../../model/aggregates';
import { restOf } from './sums';

/** What stands at the bar of a whole: its total, the part that is known, and what is left; null where nothing is said. */
export interface WholeWords {
  readonly total: string;
  readonly known: string;
  readonly rest: string | null;
}

/** The words of a composition that has a total. */
export function barWords({ total, known }: Composition, locale: Locale): WholeWords {
  const rest = restOf(total, known);
  const open = total.strictKind === 'at-least' || total.strictKind === 'more-than';
  return {
    total: locale.t('composition.bar.total', { total: sumText(locale, total) }),
    known: known === 0 ? locale.t('composition.bar.known-none') : locale.t('composition.bar.known', { n: known }),
    rest:
      (rest.high ?? rest.low ?? 0) > 0
        ? locale.t('composition.bar.rest', { rest: countText(locale, rest) })
        : open
          ? locale.t('composition.bar.rest-open')
          : null,
  };
}

/** "40 in all; 25 by group; at least 15 not broken down". */
export function wholeText(words: WholeWords): string {
  return [words.total, words.known, words.rest].filter((part) => part !== null).join('; ');
}
