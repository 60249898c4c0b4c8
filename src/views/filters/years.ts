/** The years of the period, each with the events that it alone would give. */
import { partsOf } from '../../lib/day';
import type { Timeline } from '../../model/aggregates';
import type { Filters } from '../../model/filters';

export interface Year {
  readonly year: number;
  /** Events that could fall in it under all other filters. */
  readonly count: number;
}

/** Every year from the first to the last of the data set; none without a dated event. An event over two years counts in both. */
export function yearsOf({ domain, marks, bars }: Timeline): readonly Year[] {
  if (domain === null) return [];
  const [first, last] = domain.map((day) => partsOf(day).year) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const own = bars?.years.find((other) => other.year === year);
    if (own) return { year, count: own.counted + own.uncounted + own.outside };
    const within = marks.filter(({ span }) => partsOf(span.first).year <= year && year <= partsOf(span.last).year);
    return { year, count: within.length };
  });
}

/** The year that a period is, from its first day to its last; null for any other period. */
export function yearOnly({ from, to }: Pick<Filters, 'from' | 'to'>): number | null {
  if (from === null || to === null) return null;
  const [start = '', stop = ''] = [/^(\d{4})(-01(-01)?)?$/, /^(\d{4})(-12(-31)?)?$/].map(
    (whole, i) => whole.exec(i === 0 ? from : to)?.[1],
  );
  return start !== '' && start === stop ? Number(start) : null;
}
