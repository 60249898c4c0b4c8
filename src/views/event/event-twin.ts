import type { Locale } from '../../i18n/locale';
import '../../i18n/en/event';
import type { Source } from '../../model/records';
import type { Twin, TwinCell } from '../../model/twin';
import { quotesOf, type Fact } from './facts';

/**
 * What the panel says, as a table: one row a quote, one a page where a fact has no quote, and one for a fact that sources leave open.
 *
 * @param sources By id, with those of every quote and page.
 */
export function eventTwin(
  title: string,
  facts: readonly Fact[],
  sources: ReadonlyMap<string, Source>,
  locale: Locale,
): Twin {
  const text = (key: string, label: string) => ({ key, label, kind: 'text' as const });
  return {
    caption: title,
    columns: [
      text('fact', locale.t('event.table.fact')),
      text('value', locale.t('event.table.value')),
      text('level', locale.t('event.table.level')),
      text('quote', locale.t('event.table.quote')),
      text('quote_language', locale.t('event.table.language')),
      text('source', locale.t('event.table.source')),
      text('source_url', locale.t('event.table.address')),
    ],
    rows: facts.flatMap((fact): TwinCell[][] => {
      const value = fact.lines.map((line) => line.text).join('; ');
      const said: TwinCell[] = [fact.label, value, locale.t(`event.level.${fact.level}`)];
      const from = (id: string): TwinCell[] => [sources.get(id)?.title ?? id, sources.get(id)?.url ?? null];
      const quotes = quotesOf(fact).map((quote) => [...said, quote.text, quote.lang, ...from(quote.sourceId)]);
      if (quotes.length > 0) return quotes;
      const pages = fact.pages.map((page) => [...said, null, null, ...from(page)]);
      return pages.length > 0 ? pages : [[...said, null, null, null, null]];
    }),
  };
}
