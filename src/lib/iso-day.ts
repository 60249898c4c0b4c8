import { partsOf, type Day } from './day';

/** A day in ISO 8601, no more exact than it is known: `2021-10-13`, `2021-10`, `2021`. */
export function isoDay(day: Day, precision: 'day' | 'month' | 'year' = 'day'): string {
  const { year, month, dayOfMonth } = partsOf(day);
  const parts = [String(year).padStart(4, '0'), ...[month, dayOfMonth].map((n) => String(n).padStart(2, '0'))];
  return parts.slice(0, { year: 1, month: 2, day: 3 }[precision]).join('-');
}

/** The present day where the reader is, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}
