/** What the tips of the timeline say. */
import '../../i18n/en/timeline';
import { dateText } from '../../i18n/date-text';
import type { Locale } from '../../i18n/locale';
import type { Piece } from '../../i18n/pieces';
import type { TimelineMark } from '../../model/aggregates';
import type { NumberRef } from '../../model/number-ref';
import { doored } from '../../state/doored';
import type { Selection } from '../../state/selection.svelte';
import { TipParts } from '../../state/tip-parts';
import { titleIn } from '../../state/title';
import type { Tip } from '../../ui/tip';
import { firstDayOf, lastDayOf } from '../../ui/period';
import { daysOf, yearMonths } from './bins';
import { eventKey, periodKey, spreadKey } from './key';
import type { PlacedTimeline } from './layout';

/** The tip of a dot, a capsule, a bar or a year; null for the key of none of these. */
export function timelineTip(
  key: string,
  placed: PlacedTimeline,
  marks: readonly TimelineMark[],
  locale: Locale,
  selection: Selection,
): Tip | null {
  const parts = new TipParts(locale, selection);
  const dot = placed.dots.find(({ mark }) => eventKey(mark.id) === key)?.mark;
  if (dot) return eventTip(dot, parts);
  const spread = placed.spreads.find((one) => spreadKey(one.spread) === key)?.spread;
  if (spread) {
    const [only, ...others] = spread.marks;
    if (only && others.length === 0) return eventTip(only, parts);
    return marksTip(spanText(locale, spread.span), spread.marks, parts);
  }
  const bin = placed.bars.find((bar) => periodKey('bar', bar.bin.first, bar.bin.last) === key)?.bin;
  if (bin) {
    const [first, last] = daysOf(bin);
    return marksTip(spanText(locale, { first, last, precision: 'month', inferred: false }), bin.marks, parts);
  }
  const year = placed.ticks.find((tick) => periodKey('year', ...yearMonths(tick.year)) === key)?.year;
  if (year === undefined) return null;
  const [first, last] = yearMonths(year);
  const within = marks.filter(({ span }) => span.first <= lastDayOf(last) && span.last >= firstDayOf(first));
  return marksTip(locale.t('date.year', { year: String(year) }), within, parts);
}

function eventTip(mark: TimelineMark, parts: TipParts): Tip {
  const { locale } = parts;
  const { id, span, counted, selected } = mark;
  const title = titleIn(locale, mark);
  const said = [
    locale.t(counted ? 'timeline.counted' : 'timeline.uncounted'),
    ...(selected ? [] : [locale.t('timeline.outside')]),
  ];
  return {
    title: title.text,
    lang: title.lang,
    lines: [[{ text: spanText(locale, span) }], [{ text: said.join(', ') }]],
    link: parts.eventLink(eventKey(id)),
  };
}

/** Several events: those of the selection, of them with a total, and those outside the period. */
function marksTip(title: string, marks: readonly TimelineMark[], parts: TipParts): Tip {
  const { texts } = parts;
  const inside = marks.filter(({ selected }) => selected);
  const outside = marks.filter(({ selected }) => !selected);
  const counted = inside.filter((mark) => mark.counted);
  const here = these(inside);
  const grey: NumberRef = { ...these(outside), leftOutBy: 'period' };
  const lines: Piece[][] = [];
  if (inside.length > 0) {
    lines.push([parts.events(inside.length, here)]);
    lines.push(doored(texts.parts('tip.with-total', { n: counted.length }), { n: these(counted) }));
  }
  if (outside.length > 0) lines.push(doored(texts.parts('tip.outside', { n: outside.length }), { n: grey }));
  const main = inside.length > 0 ? { n: inside.length, ref: here } : { n: outside.length, ref: grey };
  if (marks.length === 0) return { title, lines: [[{ text: parts.locale.t('events', { n: 0 }) }]], link: null };
  return {
    title,
    lines,
    ...(lines.length < 3 ? { examples: parts.examples(main.ref) } : {}),
    link: parts.eventsLink(main.n, main.ref),
  };
}

const these = (marks: readonly TimelineMark[]): NumberRef => ({ of: 'these', ids: marks.map(({ id }) => id) });

const spanText = (locale: Locale, span: TimelineMark['span']): string => dateText(locale, { date: null, span });
