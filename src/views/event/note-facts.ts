import '../../i18n/en/event';
import { evidenceOf, fact, levelOf, pagesOf } from './evidence';
import type { Fact, Line, Quote } from './facts';
import type { Locale } from '../../i18n/locale';
import type { EventDetail } from '../../model/aggregates';
import type { Names } from '../../model/names';
import { COMPILED_IN, type EventNote } from '../../model/records';

/** Form, topics and series, then what the pages tell of aims, methods, claims and results. */
export function noteFacts(detail: EventDetail, names: Names, locale: Locale): Fact[] {
  return [
    formFact(detail, names, locale),
    ...topicFact(detail, names, locale),
    ...seriesFact(detail, names, locale),
    ...toldFacts(detail, names, locale),
  ];
}

function formFact(detail: EventDetail, names: Names, locale: Locale): Fact {
  const { format, attendance } = detail.event;
  const words = [
    format === null ? null : names.label('format', format, locale.labels),
    attendance === null || attendance === 'not-stated'
      ? null
      : names.label('attendance', attendance, locale.labels).toLowerCase(),
  ].filter((word) => word !== null);
  const lines: Line[] = [{ text: words.length > 0 ? words.join(', ') : locale.t('event.sources-do-not-say') }];
  return fact(
    { id: 'form', label: locale.t('event.form'), lines },
    evidenceOf(detail, 'format'),
    pagesOf(detail),
    words.length > 0,
  );
}

function topicFact(detail: EventDetail, names: Names, locale: Locale): Fact[] {
  if (detail.event.topics.length === 0) return [];
  const lines = detail.event.topics.map((topic): Line => ({
    text: names.label('topic', topic, locale.labels),
    filter: { key: 'topic', value: topic },
  }));
  return [
    fact({ id: 'topics', label: locale.t('event.topics'), lines }, evidenceOf(detail, 'topics'), pagesOf(detail)),
  ];
}

function seriesFact(detail: EventDetail, names: Names, locale: Locale): Fact[] {
  const { seriesId, seriesNumber } = detail.event;
  if (seriesId === null) return [];
  const series = names.label('series', seriesId, locale.labels);
  const text = seriesNumber === null ? series : locale.t('event.series-number', { series, number: seriesNumber });
  const lines: Line[] = [{ text }, { text: locale.t('event.same-series', { n: detail.series.length }), small: true }];
  return [
    fact(
      { id: 'series', label: locale.t('event.series'), lines },
      evidenceOf(detail, 'series_number'),
      pagesOf(detail),
    ),
  ];
}

function toldFacts(detail: EventDetail, names: Names, locale: Locale): Fact[] {
  return names.list('note-kind').flatMap(({ code }) => {
    const notes = detail.notes.filter((note) => note.kind === code);
    if (notes.length === 0) return [];
    const key = `event.note.${code}`;
    const lines = notes.map((note): Line => {
      const quote = noteQuote(note);
      return { text: note.text, lang: COMPILED_IN, ...(quote && { quote }) };
    });
    const quotes = lines.flatMap((line) => line.quote ?? []);
    const quoted = new Set(quotes.map((quote) => quote.sourceId));
    const pages = notes.flatMap((note) => note.sourceId ?? []).filter((page) => !quoted.has(page));
    const label = locale.has(key) ? locale.t(key as 'event.when') : names.label('note-kind', code, locale.labels);
    return [{ id: `note-${code}`, label, lines, quotes: [], pages, level: levelOf(quotes, pages, true) }];
  });
}

function noteQuote({ quote, sourceId, quoteLang }: EventNote): Quote | null {
  if (quote === null || sourceId === null) return null;
  return { text: quote, lang: quoteLang, sourceId, status: 'stated', note: null };
}
