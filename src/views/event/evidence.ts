import type { Fact, Quote } from './facts';
import type { EventDetail } from '../../model/aggregates';
import type { EvidenceRow } from '../../model/records';
import type { Level } from '../../ui/level';

/** The evidence rows behind a field of the event, or of one of its projects. */
export function evidenceOf(
  detail: EventDetail,
  field: string,
  record: { type: EvidenceRow['recordType']; id: string } = { type: 'event', id: detail.event.id },
): Quote[] {
  return detail.evidence
    .filter((row) => row.recordType === record.type && row.recordId === record.id && row.field === field)
    .map((row) => ({
      text: row.quote,
      lang: row.quoteLang,
      sourceId: row.sourceId,
      status: row.status,
      note: row.note,
    }));
}

/** The same quotes without repetition, in order; the first of equal ones stays, with the remarks of all. */
export function distinctQuotes(quotes: readonly Quote[]): Quote[] {
  const found = new Map<string, Quote>();
  for (const quote of quotes) {
    const key = `${quote.sourceId}\n${quote.text}`;
    const before = found.get(key);
    if (before === undefined) found.set(key, quote);
    else if (before.note === null && quote.note !== null) found.set(key, { ...before, note: quote.note });
  }
  return [...found.values()];
}

/** The level of a fact from its quotes and pages: a conflict shows first, then what is weakest among what backs it. */
export function levelOf(quotes: readonly Quote[], pages: readonly string[], present: boolean): Level {
  if (!present) return 'not-stated';
  if (quotes.some((quote) => quote.status === 'conflict')) return 'conflict';
  if (quotes.some((quote) => quote.status === 'stated')) return 'stated';
  if (quotes.some((quote) => quote.status === 'derived')) return 'derived';
  if (quotes.length > 0) return 'inferred';
  return pages.length > 0 ? 'named' : 'not-stated';
}

/** A fact that is backed by one field of the event; without a quote, by the pages that name it. */
export function fact(
  base: Pick<Fact, 'id' | 'label' | 'lines'>,
  quotes: readonly Quote[],
  pages: readonly (string | null)[],
  present = base.lines.length > 0,
): Fact {
  const distinct = distinctQuotes(quotes);
  const quoted = new Set(distinct.map((quote) => quote.sourceId));
  const named = [...new Set(pages.filter((page): page is string => page !== null && !quoted.has(page)))];
  return {
    ...base,
    quotes: distinct,
    pages: distinct.length > 0 ? [] : named,
    level: levelOf(distinct, named, present),
  };
}

/** Every page that the event rests on: for facts that the pages say without a kept quote. */
export function pagesOf(detail: EventDetail): string[] {
  return [...new Set(detail.evidence.filter((row) => row.recordType === 'event').map((row) => row.sourceId))];
}
