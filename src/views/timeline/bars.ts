/** The bars of a timeline with too many events for dots: one a column, in three parts. */
import '../../i18n/en/timeline';
import type { Colour, GroupMark, Mark } from '../../figure/mark';
import { dateText } from '../../i18n/date-text';
import type { Locale } from '../../i18n/locale';
import { firstDayOf } from '../../lib/month';
import { textWidth } from '../../plot/text-width';
import { daysOf, eventsOf, type Bin } from './bins';
import { NUMBER_SIZE, type Timed } from './figure';
import { periodKey } from './key';
import type { PlacedTimeline } from './layout';
import type { Interval } from './stack';

/** Room above a bar for its number, px. */
const LABEL_ROOM = 16;

export interface PlacedBar extends Interval {
  readonly bin: Bin;
  readonly bottom: number;
  /** Heights of the parts, px: with a total, without, outside the period. */
  readonly counted: number;
  readonly uncounted: number;
  readonly outside: number;
}

/** The bars of a placed timeline, in proportion to the highest. None where it has dots. */
export function placeBars({ bars, barRoom, baseline }: PlacedTimeline): PlacedBar[] {
  const most = Math.max(1, ...bars.map(({ bin }) => eventsOf(bin)));
  const tall = (n: number) => (n / most) * (barRoom - LABEL_ROOM);
  return bars.map(({ bin, left, right, below }) => {
    const rim = Math.min(1, (right - left) / 8);
    return {
      bin,
      left: left + rim,
      right: right - rim,
      bottom: baseline - below,
      counted: tall(bin.counted),
      uncounted: tall(bin.uncounted),
      outside: tall(bin.outside),
    };
  });
}

/** The bars as marks. Where a number is wider than its bar only the highest bar has one: it is what the others are read by. */
export function drawBars(placed: PlacedTimeline, locale: Locale): Timed[] {
  const bars = placeBars(placed);
  const fits = bars.every((bar) => textWidth(numberOf(bar.bin, locale), NUMBER_SIZE) <= bar.right - bar.left);
  const most = Math.max(...bars.map(({ bin }) => eventsOf(bin)));
  const highest = bars.find(({ bin }) => eventsOf(bin) === most);
  return bars.map((bar) => {
    const number = fits || bar === highest ? numberMark(bar, placed, locale) : [];
    return { at: firstDayOf(bar.bin.first), mark: barMark(bar, number, placed.top, locale) };
  });
}

/** The events of the selection, or where it has none those outside the period. */
function numberOf({ counted, uncounted, outside }: Bin, locale: Locale): string {
  return locale.number(counted + uncounted > 0 ? counted + uncounted : outside);
}

const topOf = ({ bottom, counted, uncounted, outside }: PlacedBar): number => bottom - counted - uncounted - outside;

function numberMark(bar: PlacedBar, { axis }: PlacedTimeline, locale: Locale): Mark[] {
  const text = numberOf(bar.bin, locale);
  const half = textWidth(text, NUMBER_SIZE) / 2;
  const x = Math.min(axis.right - half, Math.max(axis.left + half, (bar.left + bar.right) / 2));
  return [{ type: 'text', x, y: topOf(bar) - 3, text, size: NUMBER_SIZE, anchor: 'middle', fill: 'ink-2' }];
}

function barMark(bar: PlacedBar, number: readonly Mark[], ceiling: number, locale: Locale): GroupMark {
  const { bin, left, right, bottom, counted, uncounted, outside } = bar;
  const part = (y: number, height: number, fill: Colour, stroke: Colour): Mark[] =>
    height > 0 ? [{ type: 'rect', x: left, y, width: right - left, height, fill, stroke, strokeWidth: 1 }] : [];
  const [first, last] = daysOf(bin);
  return {
    type: 'group',
    key: periodKey('bar', bin.first, bin.last),
    name: locale.t('timeline.mark.bar', {
      n: bin.counted + bin.uncounted,
      date: dateText(locale, { date: null, span: { first, last, precision: 'month', inferred: false } }),
      counted: bin.counted,
      outside: bin.outside,
    }),
    hit: { x: left, y: ceiling, width: right - left, height: bottom - ceiling },
    marks: [
      ...part(bottom - counted, counted, 'event', 'event'),
      ...part(bottom - counted - uncounted, uncounted, 'paper', 'event'),
      ...part(topOf(bar), outside, 'context', 'context'),
      ...number,
    ],
  };
}
