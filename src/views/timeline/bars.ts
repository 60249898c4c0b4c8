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

/** The bars as marks. */
export function drawBars(placed: PlacedTimeline, locale: Locale): Timed[] {
  return placeBars(placed).map((bar) => ({ at: firstDayOf(bar.bin.first), mark: barMark(bar, placed.top, locale) }));
}

function barMark({ bin, left, right, bottom, ...heights }: PlacedBar, ceiling: number, locale: Locale): GroupMark {
  const { counted, uncounted, outside } = heights;
  const inside = bin.counted + bin.uncounted;
  const number = locale.number(inside > 0 ? inside : bin.outside);
  const top = bottom - counted - uncounted - outside;
  const part = (y: number, height: number, fill: Colour, stroke: Colour): Mark[] =>
    height > 0 ? [{ type: 'rect', x: left, y, width: right - left, height, fill, stroke, strokeWidth: 1 }] : [];
  const [first, last] = daysOf(bin);
  return {
    type: 'group',
    key: periodKey('bar', bin.first, bin.last),
    name: locale.t('timeline.mark.bar', {
      n: inside,
      date: dateText(locale, { date: null, span: { first, last, precision: 'month', inferred: false } }),
      counted: bin.counted,
      outside: bin.outside,
    }),
    hit: { x: left, y: ceiling, width: right - left, height: bottom - ceiling },
    marks: [
      ...part(bottom - counted, counted, 'event', 'event'),
      ...part(bottom - counted - uncounted, uncounted, 'paper', 'event'),
      ...part(top, outside, 'context', 'context'),
      ...(textWidth(number, NUMBER_SIZE) <= right - left
        ? [
            {
              type: 'text',
              x: (left + right) / 2,
              y: top - 3,
              text: number,
              size: NUMBER_SIZE,
              anchor: 'middle',
              fill: 'ink-2',
            } as const,
          ]
        : []),
    ],
  };
}
