/** The numbers that the page on the method speaks of, as words. */
import type { Chapters } from '../../i18n/chapters';
import { countText } from '../../i18n/count-text';
import { fullSumText } from '../../i18n/full-sum-text';
import type { Locale } from '../../i18n/locale';
import type { Aggregates, EventDetail } from '../../model/aggregates';
import type { Names } from '../../model/names';

/** The two events of which the page tells how they are counted. */
export const EXAMPLES = {
  open: '2021-sarajevo-gender-and-migration',
  parts: '2023-belgrade-we-empower-training-2',
} as const;

export interface MethodFacts {
  /** How an event says "more than"; null where the data have no such event. */
  readonly openExample: string | null;
  /** How groups add up to a total; null where the data have no such event. */
  readonly partsExample: string | null;
  readonly counted: string;
  /** Null where every event has a known year. */
  readonly undated: string | null;
  readonly groups: string | null;
  /** Null where no event has a scope. */
  readonly scopes: string | null;
  /** Null where no event has a place in one of the region's countries. */
  readonly coverage: string | null;
}

/**
 * Puts the numbers of the whole data set into sentences.
 *
 * @param region The codes of the countries whose coverage is told; they are told in the order of their codes, which ranks none.
 */
export function methodFacts(
  whole: Aggregates,
  examples: { readonly open: EventDetail | null; readonly parts: EventDetail | null },
  region: readonly string[],
  names: Names,
  words: Chapters,
  locale: Locale,
): MethodFacts {
  const { summary, scopes } = whole;
  const families = names.list('group-family').length;
  return {
    openExample: examples.open && openExample(examples.open, words, locale),
    partsExample: examples.parts && partsExample(examples.parts, words, locale),
    counted: words.t('method.sums.all', {
      n: summary.events,
      counted: summary.events - summary.counted.none,
      sum: fullSumText(locale, summary.participations),
    }),
    undated: summary.undated === 0 ? null : words.t('method.dates.period', { n: summary.undated }),
    groups:
      families === 0 ? null : words.t('method.composition.groups', { groups: names.list('group').length, families }),
    scopes:
      scopes.core + scopes.context === 0
        ? null
        : words.t('method.filters.scope', { core: scopes.core, context: scopes.context }),
    coverage: coverage(whole, region, names, words, locale),
  };
}

function openExample({ event }: EventDetail, words: Chapters, locale: Locale): string | null {
  if (event.count.kind !== 'more-than') return null;
  return words.t('method.sums.sarajevo', { count: countText(locale, event.count) });
}

/** Only where the groups are exact and add up: the sentence says that they do. */
function partsExample({ event, groups }: EventDetail, words: Chapters, locale: Locale): string | null {
  const numbers = groups.map(({ count }) => (count.kind === 'exact' ? count.low : null));
  const total = numbers.reduce<number>((sum, n) => sum + (n ?? Number.NaN), 0);
  if (numbers.length < 2 || event.count.kind !== 'exact' || event.count.low !== total) return null;
  const sum = numbers.map((n) => locale.number(n ?? 0)).join(' + ');
  return words.t('method.sums.belgrade', { total, groups: `${sum} = ${locale.number(total)}` });
}

function coverage(
  whole: Aggregates,
  region: readonly string[],
  names: Names,
  words: Chapters,
  locale: Locale,
): string | null {
  const counts = new Map(whole.options.country.options.map(({ value, events }) => [value, events]));
  const known = [...region].sort().filter((code) => counts.has(code));
  if (known.length === 0) return null;
  const countries = known.map((code) =>
    words.t('method.limits.country', { country: names.country(code, locale.labels), n: counts.get(code) ?? 0 }),
  );
  return words.t('method.limits.coverage', { countries: countries.join(', ') });
}
