/** Places the events of a selection on the time axis. Pure: the same input gives the same marks. */
import type { Timeline, TimelineMark } from '../../model/aggregates';
import type { Filters } from '../../model/filters';
import { binName, isImprecise, type BinName } from '../../model/time-columns';
import { firstDayOf, lastDayOf } from '../../lib/month';
import { timeAxis, xOf, yearTicks, type Axis, type YearTick } from './axis';
import { arrange, daysOf, eventsOf, type Bin, type Spread } from './bins';
import { periodRange, type MonthSpan } from './brush';
import { dotPlace, dotSetting, lanes, lanesBelow, type Interval } from './stack';

/** Room above the marks in which the grips hang, px. */
const TOP = 34;
/** Room below the baseline for ticks and labels, px. */
const BOTTOM = 26;
/** Distance of the lowest marks from the baseline, px. */
const LIFT = 3;
/** Height of a lane of spans, px; above bars it holds the number of a span, which is then always more than one. */
const LANE = 12;
const LANE_OF_BARS = 17;
const WIDEST_PITCH = 10.5;
const LEAST_PLOT = 48;
const MOST_PLOT = 150;

export interface PlacedDot {
  readonly mark: TimelineMark;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly imprecise: boolean;
}

export interface PlacedSpread extends Interval {
  readonly spread: Spread;
  readonly top: number;
  readonly height: number;
}

/** A column that too many events stand in for dots: it is a bar. */
export interface PlacedColumn extends Interval {
  readonly bin: Bin;
  /** Where its bar stands, px above the baseline. */
  readonly below: number;
}

export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
  readonly bin: BinName;
  readonly ticks: readonly YearTick[];
  readonly top: number;
  readonly baseline: number;
  /** The period, px; null without one. */
  readonly range: Interval | null;
  readonly period: MonthSpan | null;
  /** By column, from the bottom up; empty where bars stand instead. */
  readonly dots: readonly PlacedDot[];
  readonly spreads: readonly PlacedSpread[];
  readonly bars: readonly PlacedColumn[];
  /** Room for the highest bar, px. */
  readonly barRoom: number;
}

/** Null where no event of the data set has a known year. */
export function placeTimeline(
  timeline: Timeline,
  period: Pick<Filters, 'from' | 'to'>,
  size: { readonly width: number; readonly height: number | null },
): PlacedTimeline | null {
  if (timeline.domain === null) return null;
  const axis = timeAxis(timeline.domain, size.width);
  const bin = binName(timeline.domain);
  const { bins, spreads } = arrange(timeline, bin);
  const laneHeight = timeline.bars ? LANE_OF_BARS : LANE;
  const intervals = spreads.map((spread) => spreadInterval(spread, axis, laneHeight));
  const lane = lanes(intervals);
  const columns = bins.map((column) => {
    const [first, last] = daysOf(column);
    const interval = { left: xOf(axis, first), right: xOf(axis, last + 1) };
    const below = LIFT + laneHeight * lanesBelow(inner(interval), intervals, lane);
    return { bin: column, ...interval, count: eventsOf(column), below };
  });
  const width = Math.min(...columns.map(({ left, right }) => right - left), WIDEST_PITCH * 4);
  const pitch = Math.min(WIDEST_PITCH, width);
  const laneTop = LIFT + laneHeight * Math.max(0, ...lane.map((at) => at + 1));
  const wanted = Math.max(laneTop, ...columns.map(({ count, below }) => below + count * pitch));
  const room = size.height === null ? Math.min(MOST_PLOT, wanted) : size.height - TOP - BOTTOM;
  const plot = Math.max(LEAST_PLOT, laneTop, room);
  const baseline = TOP + plot;
  const setting = timeline.bars ? null : dotSetting(columns, width, plot, WIDEST_PITCH);

  const range = periodRange(period, axis);
  return {
    width: size.width,
    height: baseline + BOTTOM,
    axis,
    bin,
    ticks: yearTicks(axis),
    top: 0,
    baseline,
    period: range,
    range:
      range === null ? null : { left: xOf(axis, firstDayOf(range.first)), right: xOf(axis, lastDayOf(range.last) + 1) },
    dots:
      setting === null
        ? []
        : columns.flatMap(({ bin: { marks }, left, right, count, below }) =>
            marks.map((mark, n): PlacedDot => {
              const { dx, up } = dotPlace(n, count, setting);
              const r = Math.max(1.2, setting.pitch * 0.4);
              return {
                mark,
                x: (left + right) / 2 + dx,
                y: baseline - below - up,
                r,
                imprecise: isImprecise(mark.span),
              };
            }),
          ),
    spreads: spreads.map((spread, i) => ({
      spread,
      ...(intervals[i] ?? { left: 0, right: 0 }),
      top: baseline - LIFT - laneHeight * ((lane[i] ?? 0) + 1) + 1,
      height: laneHeight - 2,
    })),
    bars: setting === null ? columns : [],
    barRoom: plot - laneTop,
  };
}

/** A capsule is never narrower than it is high. */
function spreadInterval({ first, last }: Spread, axis: Axis, laneHeight: number): Interval {
  const [left, right] = [xOf(axis, first) + 1, xOf(axis, last + 1) - 1];
  const missing = Math.max(0, laneHeight - 2 - (right - left)) / 2;
  const shift = Math.max(0, axis.left - (left - missing)) - Math.max(0, right + missing - axis.right);
  return { left: left - missing + shift, right: right + missing + shift };
}

/** Neighbouring columns touch; a span that ends with one does not lie below the next. */
function inner({ left, right }: Interval): Interval {
  const rim = Math.min(2, (right - left) / 4);
  return { left: left + rim, right: right - rim };
}
