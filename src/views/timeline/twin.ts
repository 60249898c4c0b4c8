import '../../i18n/en/tables';
import { dateText } from '../../i18n/date-text';
import type { Locale } from '../../i18n/locale';
import type { Aggregates, TimelineMark } from '../../model/aggregates';
import type { Doors, Twin, TwinCell } from '../../model/twin';
import { arrange, binName, daysOf, type BinName } from './bins';

/**
 * The table of the timeline: a row a column of dots, a row a capsule, by time; then events without a known year.
 *
 * `events` counts the selection, `events_outside` what only the period leaves out and is drawn grey.
 */
export function timelineTwin({ timeline, filters }: Pick<Aggregates, 'timeline' | 'filters'>, locale: Locale): Twin {
  const bin = timeline.domain === null ? 'quarter' : binName(timeline.domain);
  const { bins, spreads } = arrange(timeline.marks, bin);
  const period = filters.from !== null || filters.to !== null;
  const rows = [
    ...bins.map((column) => {
      const [first, last] = daysOf(column);
      const precision = bin === 'quarter' ? ('month' as const) : ('year' as const);
      const time = dateText(locale, { date: null, span: { first, last, precision, inferred: false } });
      return { first, last, cells: cells(time, locale.t(KNOWN[bin]), column.marks), doors: doors(column.marks) };
    }),
    ...spreads.map(({ first, last, span, inferred, marks }) => ({
      first,
      last,
      cells: cells(
        dateText(locale, { date: null, span }),
        locale.t(inferred ? 'timeline.twin.inferred' : 'timeline.twin.span'),
        marks,
      ),
      doors: doors(marks),
    })),
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
      ...(timeline.more > 0 ? [[locale.t('timeline.twin.more'), null, null, null, null, timeline.more]] : []),
    ],
    doors: [
      ...rows.map((row) => row.doors),
      ...(timeline.undated > 0
        ? [{ events: { of: 'undated' }, events_outside: { of: 'undated', leftOutBy: 'period' } } as const]
        : []),
    ],
  };
}

function doors(marks: readonly TimelineMark[]): Doors {
  const of = (some: readonly TimelineMark[]) => ({ of: 'these', ids: some.map(({ id }) => id) }) as const;
  const inside = marks.filter(({ selected }) => selected);
  return {
    events_with_total: of(inside.filter(({ counted }) => counted)),
    events_without_total: of(inside.filter(({ counted }) => !counted)),
    events: of(inside),
    events_outside: { ...of(marks.filter(({ selected }) => !selected)), leftOutBy: 'period' },
  };
}

const KNOWN = {
  quarter: 'timeline.twin.quarter',
  year: 'timeline.twin.bin-year',
  decade: 'timeline.twin.decade',
} as const satisfies Record<BinName, string>;

function cells(time: string, known: string, marks: readonly TimelineMark[]): TwinCell[] {
  const inside = marks.filter(({ selected }) => selected);
  const counted = inside.filter((mark) => mark.counted).length;
  return [time, known, counted, inside.length - counted, inside.length, marks.length - inside.length];
}
