/** The timeline as a display list: the same in the page, in a file and in print. */
import '../../i18n/en/timeline';
import type { Colour, GroupMark, Mark, PlacedFigure } from '../../figure/mark';
import { dateText } from '../../i18n/date-text';
import type { Locale } from '../../i18n/locale';
import type { Timeline } from '../../model/aggregates';
import { textWidth } from '../../plot/text-width';
import { titleIn } from '../../state/title';
import { firstDayOf, lastDayOf } from '../../lib/month';
import { LABEL_SIZE } from './axis';
import { eventsOf, yearMonths } from './bins';
import { eventKey, periodKey, spreadKey } from './key';
import type { PlacedDot, PlacedSpread, PlacedTimeline } from './layout';

/** Font size of the numbers in capsules and above bars, px. */
export const NUMBER_SIZE = 12;
const DASH = [2.5, 2] as const;
/** What must be left of a capsule beside its number, px: a shorter one has none, and its name says it. */
const CAPSULE_RIM = 14;

/** A mark, and the day that its turn in the order of drawing goes by. */
export interface Timed {
  readonly at: number;
  readonly mark: Mark;
}

type DrawBars = (placed: PlacedTimeline, locale: Locale) => readonly Timed[];

/**
 * Turns placed events into marks.
 *
 * @param drawBars Draws the bars of a timeline that has them (`bars.ts`).
 */
export function draw(placed: PlacedTimeline, timeline: Timeline, locale: Locale, drawBars?: DrawBars): PlacedFigure {
  return {
    width: placed.width,
    height: placed.height,
    title: locale.t(`timeline.title.${placed.bin}`),
    description: locale.t('timeline.description', { n: timeline.bars?.events ?? timeline.marks.length }),
    marks: [
      ...range(placed),
      ...axisLine(placed),
      ...byTime([
        ...placed.spreads.map((spread) => ({ at: spread.spread.first, mark: capsule(spread, locale) })),
        ...placed.dots.map((dot) => ({ at: dot.mark.span.first, mark: dotMark(dot, locale) })),
        ...(drawBars?.(placed, locale) ?? []),
      ]),
      ...years(placed, timeline, locale),
    ],
  };
}

/** Arrow keys follow the order of drawing. */
function byTime(list: readonly Timed[]): Mark[] {
  return [...list].sort((a, b) => a.at - b.at).map(({ mark }) => mark);
}

function range({ range: at, top, baseline }: PlacedTimeline): Mark[] {
  if (at === null) return [];
  const edge = (x: number): Mark => ({
    type: 'line',
    x1: x,
    y1: top,
    x2: x,
    y2: baseline,
    stroke: 'ink',
    strokeWidth: 1.5,
  });
  return [
    { type: 'rect', x: at.left, y: top, width: at.right - at.left, height: baseline - top, fill: 'wash' },
    edge(at.left),
    edge(at.right),
  ];
}

function axisLine({ axis, ticks, baseline }: PlacedTimeline): Mark[] {
  const paint = { stroke: 'line-strong', strokeWidth: 1 } as const;
  const tick = (x: number): Mark => ({ type: 'line', x1: x, y1: baseline, x2: x, y2: baseline + 5, ...paint });
  return [
    { type: 'line', x1: axis.left, y1: baseline, x2: axis.right, y2: baseline, ...paint },
    ...ticks.map(({ left }) => tick(left)),
    tick(axis.right),
  ];
}

function years({ ticks, baseline, period }: PlacedTimeline, timeline: Timeline, locale: Locale): Mark[] {
  return ticks.map(({ year, left, right, label }): GroupMark => {
    const [first, last] = yearMonths(year);
    const within = period !== null && first <= period.last && last >= period.first;
    const [start, end] = [firstDayOf(first), lastDayOf(last)];
    const own = timeline.bars?.years.find((other) => other.year === year);
    const n = own ? eventsOf(own) : timeline.marks.filter(({ span }) => span.first <= end && span.last >= start).length;
    const selected = period !== null && period.first === first && period.last === last;
    const text: Mark[] =
      label === null
        ? []
        : [
            {
              type: 'text',
              x: (left + right) / 2,
              y: baseline + 19,
              text: label,
              size: LABEL_SIZE,
              weight: within ? 600 : 400,
              anchor: 'middle',
              fill: within ? 'ink' : 'ink-3',
            },
          ];
    // A year without events leads nowhere; the one that is the period can still be freed.
    if (n === 0 && !selected) return { type: 'group', marks: text };
    return {
      type: 'group',
      key: periodKey('year', first, last),
      name: locale.t('timeline.mark.year', { year: String(year), n }),
      selected,
      hit: { x: left, y: baseline + 1, width: right - left, height: 24 },
      marks: text,
    };
  });
}

const hue = (selected: boolean): Colour => (selected ? 'event' : 'context');

function countedText(counted: boolean, locale: Locale): string {
  return locale.t(counted ? 'timeline.counted' : 'timeline.uncounted');
}

function dotMark({ mark, x, y, r, imprecise }: PlacedDot, locale: Locale): GroupMark {
  const colour = hue(mark.selected);
  const strokeWidth = r > 3 && !imprecise ? 1.5 : 1;
  const ring = { x, y, stroke: colour, strokeWidth } as const;
  const reach = Math.max(r * 1.25, 2);
  return {
    type: 'group',
    key: eventKey(mark.id),
    name: locale.t(mark.selected ? 'timeline.mark.event' : 'timeline.mark.event-outside', {
      date: dateText(locale, { date: null, span: mark.span }),
      title: titleIn(locale, mark).text,
      counted: countedText(mark.counted, locale),
    }),
    hit: { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
    marks: [
      {
        type: 'circle',
        ...ring,
        r: r - strokeWidth / 2,
        fill: mark.counted && !imprecise ? colour : 'paper',
        ...(imprecise ? { dash: [2.3, 1.4] as const } : {}),
      },
      ...(mark.counted && imprecise ? [{ type: 'circle', x, y, r: r * 0.42, fill: colour } as const] : []),
    ],
  };
}

function capsule({ spread, left, right, top, height }: PlacedSpread, locale: Locale): GroupMark {
  const colour = hue(spread.selected);
  const n = spread.events;
  const text =
    n > 1
      ? locale.t(spread.inferred ? 'timeline.times-inferred' : 'timeline.times', { n })
      : spread.inferred
        ? '?'
        : null;
  const width = right - left;
  const inset = 2.5;
  return {
    type: 'group',
    key: spreadKey(spread),
    name: locale.t('timeline.mark.span', {
      n,
      date: dateText(locale, { date: null, span: spread.span }),
      counted: countedText(spread.counted, locale),
    }),
    hit: { x: left, y: top - 1, width, height: height + 2 },
    marks: [
      {
        type: 'rect',
        x: left,
        y: top,
        width,
        height,
        radius: 4,
        fill: 'paper',
        stroke: colour,
        strokeWidth: 1.25,
        dash: DASH,
      },
      ...(spread.counted
        ? [
            {
              type: 'rect',
              x: left + inset,
              y: top + inset,
              width: Math.max(0, width - 2 * inset),
              height: height - 2 * inset,
              radius: 2,
              fill: colour,
            } as const,
          ]
        : []),
      ...(text !== null && textWidth(text, NUMBER_SIZE, 600) <= width - CAPSULE_RIM
        ? capsuleText(text, (left + right) / 2, top + height / 2)
        : []),
    ],
  };
}

/** The number covers the edge of its capsule, which is lower than the smallest type. */
function capsuleText(text: string, x: number, middle: number): Mark[] {
  const width = textWidth(text, NUMBER_SIZE, 600) + 4;
  return [
    { type: 'rect', x: x - width / 2, y: middle - 5.5, width, height: 11, fill: 'paper' },
    {
      type: 'text',
      x,
      y: middle + 4.2,
      text,
      size: NUMBER_SIZE,
      weight: 600,
      anchor: 'middle',
      fill: 'ink-2',
    },
  ];
}
