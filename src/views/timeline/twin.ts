import '../../i18n/en/tables';
import { dateText } from '../../i18n/date-text';
import type { Locale } from '../../i18n/locale';
import type { Aggregates } from '../../model/aggregates';
import { binName, type BinName } from '../../model/time-columns';
import type { Doors, Twin, TwinCell } from '../../model/twin';
import { arrange, daysOf } from './bins';
import { binTally, spreadTally, type Tally } from './tally';

/**
 * The table of the timeline: a row a column of dots, a row a capsule, by time; then events without a known year.
 *
 * `events` counts the selection, `events_outside` what only the period leaves out and is drawn grey.
 */
export function timelineTwin({ timeline, filters }: Pick<Aggregates, 'timeline' | 'filters'>, locale: Locale): Twin {
  const bin = timeline.domain === null ? 'quarter' : binName(timeline.domain);
  const { bins, spreads } = arrange(timeline, bin);
  const period = filters.from !== null || filters.to !== null;
  const rows = [
    ...bins.map((column) => {
      const [first, last] = daysOf(column);
      const precision = bin === 'quarter' ? ('month' as const) : ('year' as const);
      const time = dateText(locale, { date: null, span: { first, last, precision, inferred: false } });
      const tally = binTally(column, bin);
      return { first, last, cells: cells(time, locale.t(KNOWN[bin]), tally), doors: doors(tally) };
    }),
    ...spreads.map((spread) => {
      const { first, last, span, inferred } = spread;
      const tally = spreadTally(spread, bin);
      const known = locale.t(inferred ? 'timeline.twin.inferred' : 'timeline.twin.span');
      return { first, last, cells: cells(dateText(locale, { date: null, span }), known, tally), doors: doors(tally) };
    }),
  ].sort((a, b) => a.first - b.first || a.last - b.last);
  const unknown = (time: string, n: number): TwinCell[] => [time, null, null, null, period ? 0 : n, period ? n : 0];
  return {
    caption: locale.t('timeline.twin.caption'),
    columns: [
      { key: 'time', label: locale.t('timeline.twin.period'), kind: 'text' },
      { key: 'known', label: locale.t('timeline.twin.known'), kind: 'text' },
      { key: 'events_with_total', label: locale.t('timeline.twin.counted'), kind: 'number' },
      { key: 'events_without_total', label: locale.t('timeline.twin.uncounted'), kind: 'number' },
      { key: 'events', label: locale.t('timeline.twin.events'), kind: 'number' },
      { key: 'events_outside', label: locale.t('timeline.twin.outside'), kind: 'number' },
    ],
    rows: [
      ...rows.map((row) => row.cells),
      ...(timeline.undated > 0 ? [unknown(locale.t('timeline.twin.undated'), timeline.undated)] : []),
    ],
    doors: [
      ...rows.map((row) => row.doors),
      ...(timeline.undated > 0
        ? [{ events: { of: 'undated' }, events_outside: { of: 'undated', leftOutBy: 'period' } } as const]
        : []),
    ],
  };
}

const doors = ({ countedRef, uncountedRef, insideRef, outsideRef }: Tally): Doors => ({
  events_with_total: countedRef,
  events_without_total: uncountedRef,
  events: insideRef,
  events_outside: outsideRef,
});

const KNOWN = {
  quarter: 'timeline.twin.quarter',
  year: 'timeline.twin.bin-year',
  decade: 'timeline.twin.decade',
} as const satisfies Record<BinName, string>;

function cells(time: string, known: string, { counted, uncounted, outside }: Tally): TwinCell[] {
  return [time, known, counted, uncounted, counted + uncounted, outside];
}
