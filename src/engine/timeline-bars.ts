/** How many events fall where on the timeline, when there are too many to name each. */
import { partsOf, type Day } from '../lib/day';
import { firstDayOf, lastDayOf } from '../lib/month';
import type { TimelineBars, TimelineTally } from '../model/aggregates';
import { hasNumber } from '../model/count';
import type { DateSpan } from '../model/edtf';
import { binName, binStart, COLUMN_MONTHS, isSpread } from '../model/time-columns';
import type { EventFacts } from './facts';

/** The places of a timeline at which events count. The same for every selection of a data set. */
export interface TimeSlots {
  /** How many there are. */
  readonly size: number;
  /** The slots of an event: its column or span, and every year in which it may lie. */
  of(span: DateSpan, counted: boolean): readonly number[];
  /**
   * What the slots hold.
   *
   * @param kept Events in each slot that all filters but the period keep.
   * @param selected Those of the selection.
   */
  bars(kept: ArrayLike<number>, selected: ArrayLike<number>): TimelineBars;
}

/**
 * The slots of a data set.
 *
 * @param spans Of all dated events, by first day, last day and id.
 * @param domain The first and last day of them all.
 */
export function timeSlots(spans: Iterable<DateSpan>, domain: readonly [Day, Day]): TimeSlots {
  const bin = binName(domain);
  const [firstYear, lastYear] = [partsOf(domain[0]).year, partsOf(domain[1]).year];
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const columns = new Map<number, { readonly at: number; readonly first: Day; readonly last: Day }>();
  const spreads = new Map<string, { readonly at: number; readonly span: DateSpan }>();
  // Two slots each, without a number of people and with one; the years come first.
  let size = 2 * years.length;
  const keyOf = ({ first, last, inferred }: DateSpan): string => `${first} ${last} ${inferred}`;
  const next = (): number => {
    size += 2;
    return size - 2;
  };
  for (const span of spans) {
    if (isSpread(span, bin)) {
      const key = keyOf(span);
      if (!spreads.has(key)) spreads.set(key, { at: next(), span });
    } else {
      const start = binStart(span.first, bin);
      if (!columns.has(start)) {
        const last = lastDayOf(start + COLUMN_MONTHS[bin] - 1);
        columns.set(start, { at: next(), first: firstDayOf(start), last });
      }
    }
  }
  const inOrder = [...columns].sort(([a], [b]) => a - b).map(([, column]) => column);
  const longestFirst = [...spreads.values()].sort(
    ({ span: a }, { span: b }) => a.first - b.first || b.last - a.last || Number(a.inferred) - Number(b.inferred),
  );

  return {
    size,
    of: (span, counted) => {
      const place = isSpread(span, bin) ? spreads.get(keyOf(span)) : columns.get(binStart(span.first, bin));
      const slots = place === undefined ? [] : [place.at + Number(counted)];
      const [from, to] = [partsOf(span.first).year, partsOf(span.last).year];
      for (let year = from; year <= to; year++) slots.push(2 * (year - firstYear) + Number(counted));
      return slots;
    },
    bars: (kept, selected) => {
      const tally = (at: number): TimelineTally => {
        const [uncounted = 0, counted = 0] = [selected[at], selected[at + 1]];
        return { counted, uncounted, outside: (kept[at] ?? 0) + (kept[at + 1] ?? 0) - counted - uncounted };
      };
      const eventsOf = ({ counted, uncounted, outside }: TimelineTally): number => counted + uncounted + outside;
      const some = (own: TimelineTally): boolean => eventsOf(own) > 0;
      const columns = inOrder.map(({ at, first, last }) => ({ ...tally(at), first, last })).filter(some);
      const spreads = longestFirst.flatMap(({ at, span }) =>
        [true, false].flatMap((counted) =>
          [true, false].flatMap((inside) => {
            const slot = at + Number(counted);
            const events = inside ? (selected[slot] ?? 0) : (kept[slot] ?? 0) - (selected[slot] ?? 0);
            return events === 0 ? [] : [{ span, counted, selected: inside, events }];
          }),
        ),
      );
      return {
        events: [...columns.map(eventsOf), ...spreads.map(({ events }) => events)].reduce((a, b) => a + b, 0),
        columns,
        spreads,
        years: years.map((year, i) => ({ ...tally(2 * i), year })).filter(some),
      };
    },
  };
}

/**
 * Counts dated events by where they fall.
 *
 * @param facts Of all events, by first day, last day and id.
 */
export function countBars(
  facts: readonly EventFacts[],
  domain: readonly [Day, Day],
  dated: readonly EventFacts[],
  selection: ReadonlySet<EventFacts>,
): TimelineBars {
  const slots = timeSlots(
    facts.flatMap(({ event }) => event.span ?? []),
    domain,
  );
  const tally = (some: readonly EventFacts[]): number[] => {
    const counts = new Array<number>(slots.size).fill(0);
    for (const { event } of some) {
      if (event.span === null) continue;
      for (const slot of slots.of(event.span, hasNumber(event.count.kind))) counts[slot] = (counts[slot] ?? 0) + 1;
    }
    return counts;
  };
  return slots.bars(tally(dated), tally(dated.filter((fact) => selection.has(fact))));
}
