/** What the tips of the timeline say. */
import '../../i18n/en/timeline';
import { dateText } from '../../i18n/date-text';
import type { Locale } from '../../i18n/locale';
import type { Piece } from '../../i18n/pieces';
import type { Timeline, TimelineMark } from '../../model/aggregates';
import { doored } from '../../state/doored';
import type { Selection } from '../../state/selection.svelte';
import { TipParts } from '../../state/tip-parts';
import { titleIn } from '../../state/title';
import type { Tip } from '../../ui/tip';
import { daysOf, yearMonths } from './bins';
import { eventKey, periodKey, spreadKey } from './key';
import type { PlacedTimeline } from './layout';
import { binTally, spreadTally, yearTally, type Tally } from './tally';

/** The tip of a dot, a capsule, a bar or a year; null for the key of none of these. */
export function timelineTip(
  key: string,
  placed: PlacedTimeline,
  timeline: Timeline,
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
    return tallyTip(spanText(locale, spread.span), spreadTally(spread, placed.bin), parts);
  }
  const bin = placed.bars.find((bar) => periodKey('bar', bar.bin.first, bar.bin.last) === key)?.bin;
  if (bin) {
    const [first, last] = daysOf(bin);
    const tally = binTally(bin, placed.bin);
    return tallyTip(spanText(locale, { first, last, precision: 'month', inferred: false }), tally, parts);
  }
  const year = placed.ticks.find((tick) => periodKey('year', ...yearMonths(tick.year)) === key)?.year;
  if (year === undefined) return null;
  const tally = yearTally(
    year,
    timeline.bars?.years.find((own) => own.year === year),
    timeline.marks,
  );
  return tallyTip(locale.t('date.year', { year: String(year) }), tally, parts);
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
function tallyTip(title: string, tally: Tally, parts: TipParts): Tip {
  const { texts } = parts;
  const { counted, outside, insideRef, outsideRef } = tally;
  const inside = counted + tally.uncounted;
  const lines: Piece[][] = [];
  if (inside > 0) {
    lines.push([parts.events(inside, insideRef)]);
    lines.push(doored(texts.parts('tip.with-total', { n: counted }), { n: tally.countedRef }));
  }
  if (outside > 0) lines.push(doored(texts.parts('tip.outside', { n: outside }), { n: outsideRef }));
  const main = inside > 0 ? { n: inside, ref: insideRef } : { n: outside, ref: outsideRef };
  if (inside + outside === 0) return { title, lines: [[{ text: parts.locale.t('events', { n: 0 }) }]], link: null };
  return {
    title,
    lines,
    ...(lines.length < 3 ? { examples: parts.examples(main.ref) } : {}),
    link: parts.eventsLink(main.n, main.ref),
  };
}

const spanText = (locale: Locale, span: TimelineMark['span']): string => dateText(locale, { date: null, span });
