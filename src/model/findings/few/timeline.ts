/** What is true of the dates of few events. */
import { partsOf } from '../../../lib/day';
import type { Aggregates } from '../../aggregates';
import type { DateSpan } from '../../edtf';
import { ofFew } from './all';

export type FewTimelineFinding =
  /** The date of a single event, certain to the month or the day. */
  | { readonly kind: 'date'; readonly n: 1; readonly span: DateSpan }
  /** All fall in one year. */
  | { readonly kind: 'one-year'; readonly n: number; readonly year: number }
  /** Every year that any of them falls in. */
  | { readonly kind: 'years'; readonly n: number; readonly years: readonly number[] }
  /** None has a known year. */
  | { readonly kind: 'no-year'; readonly n: number }
  /** All have a known year and none a certain day. */
  | { readonly kind: 'no-day'; readonly n: number };

const yearsOf = ({ first, last }: DateSpan): number[] => [partsOf(first).year, partsOf(last).year];

const isCertain = ({ inferred, open }: DateSpan): boolean => !inferred && open === undefined;

/** A longer date covers years that are not its ends. */
const isShort = (span: DateSpan): boolean => {
  const [from = 0, to = 0] = yearsOf(span);
  return to - from <= 1;
};

/** The findings of the timeline that hold, most interesting first. */
export function fewTimelineFindings(answer: Pick<Aggregates, 'summary' | 'timeline'>): FewTimelineFinding[] {
  const n = answer.summary.events;
  const spans = answer.timeline.marks.filter(({ selected }) => selected).map(({ span }) => span);
  const years = [...new Set(spans.flatMap(yearsOf))].sort((a, b) => a - b);
  const [span, [year, ...others]] = [spans[0], years];
  const isDated = spans.length === n && spans.every(isCertain);
  return ofFew<FewTimelineFinding>(answer, [
    n === 1 && isDated && span !== undefined && span.precision !== 'year' && { kind: 'date', n, span },
    isDated && year !== undefined && others.length === 0 && { kind: 'one-year', n, year },
    isDated && others.length > 0 && spans.every(isShort) && { kind: 'years', n, years },
    answer.summary.undated === n && { kind: 'no-year', n },
    spans.length === n && spans.every((own) => !isCertain(own) || own.precision !== 'day') && { kind: 'no-day', n },
  ]);
}
