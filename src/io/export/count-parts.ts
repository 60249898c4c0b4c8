import { countText } from '../../i18n/count-text';
import { fullSumText } from '../../i18n/full-sum-text';
import type { Locale } from '../../i18n/locale';
import type { Count, CountSum } from '../../model/count';
import { countBounds, type CountBounds } from '../count-bounds';

/** The bounds of a count with the same in words. */
export interface CountParts extends CountBounds {
  readonly text: string;
}

/** A count or sum in parts, its words in the language of `locale`. */
export function countParts(count: Count | CountSum, locale: Locale): CountParts {
  const text = 'kind' in count ? countText(locale, count) : fullSumText(locale, count);
  return { ...countBounds(count), text };
}
