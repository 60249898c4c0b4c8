/** What is true of the dates of a selection. */
import { partsOf, type Day } from '../../lib/day';
import type { Aggregates, TimelineMark } from '../aggregates';
import type { DateSpan } from '../edtf';
import { holding, MIN_EVENTS } from './candidates';

export type TimelineFinding =
  /** All events fall in one year or in two that follow each other. */
  | { readonly kind: 'all-in'; readonly n: number; readonly years: readonly number[] }
  /** At least half of the dated events do; `least` where the dates of others leave it open. */
  | {
      readonly kind: 'years';
      readonly n: number;
      readonly of: number;
      readonly years: readonly number[];
      readonly least: boolean;
    }
  /** No other year can have as many of the dated events. */
  | { readonly kind: 'most'; readonly n: number; readonly of: number; readonly years: readonly number[] }
  /** At least a year without any event; all events are dated to the month or better. Days in the months before and after it. */
  | { readonly kind: 'gap'; readonly n: number; readonly last: Day; readonly next: Day }
  /** At least a tenth have no known year. */
  | { readonly kind: 'undated'; readonly n: number; readonly of: number }
  /** At least a quarter of the dated events are not dated to the day. */
  | { readonly kind: 'coarse'; readonly n: number; readonly of: number };

type Answer = Pick<Aggregates, 'summary' | 'timeline'>;

const yearOf = (day: Day): number => partsOf(day).year;

const isCertain = ({ inferred, open }: DateSpan): boolean => !inferred && open === undefined;

/** Certain to lie in the years from `first` to `last`. */
export const liesIn = (span: DateSpan, first: number, last: number): boolean =>
  isCertain(span) && yearOf(span.first) >= first && yearOf(span.last) <= last;

/** Without a certain day. */
export const isCoarse = (span: DateSpan): boolean => !isCertain(span) || span.precision !== 'day';

/** May lie, in part, in the years: an inferred or open date may lie in any. */
const mayLieIn = (span: DateSpan, first: number, last: number): boolean =>
  !isCertain(span) || (yearOf(span.first) <= last && yearOf(span.last) >= first);

interface Dated {
  readonly spans: readonly DateSpan[];
  readonly years: readonly number[];
}

function datedOf({ timeline }: Answer): Dated {
  const spans = timeline.marks.filter(({ selected }: TimelineMark) => selected).map(({ span }) => span);
  const years = new Set(spans.flatMap(({ first, last }) => [yearOf(first), yearOf(last)]));
  return { spans, years: [...years].sort((a, b) => a - b) };
}

const countIn = ({ spans }: Dated, years: readonly number[], judge: typeof liesIn): number =>
  spans.filter((span) => judge(span, years[0] ?? 0, years.at(-1) ?? 0)).length;

/** The window with the most events that certainly lie in it, the first of equals; no years where there are none. */
function fullest(dated: Dated, length: 1 | 2): readonly number[] {
  const windows = dated.years.map((year) => (length === 1 ? [year] : [year, year + 1]));
  const count = (years: readonly number[]) => countIn(dated, years, liesIn);
  return windows.reduce<readonly number[]>((best, years) => (count(years) > count(best) ? years : best), []);
}

function allIn({ summary }: Answer, dated: Dated): TimelineFinding | null {
  const { years } = dated;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  if (years.length === 0 || last - first > 1 || countIn(dated, years, liesIn) < summary.events) return null;
  return { kind: 'all-in', n: summary.events, years };
}

function halfIn(dated: Dated, length: 1 | 2): TimelineFinding | null {
  const years = fullest(dated, length);
  const [n, of] = [countIn(dated, years, liesIn), dated.spans.length];
  if (n === 0 || n * 2 < of) return null;
  return { kind: 'years', n, of, years, least: countIn(dated, years, mayLieIn) > n };
}

function most(dated: Dated): TimelineFinding | null {
  const best = fullest(dated, 1);
  const n = countIn(dated, best, liesIn);
  const rivals = dated.years.filter((year) => year !== best[0]);
  if (n < 2 || rivals.length === 0) return null;
  if (rivals.some((year) => countIn(dated, [year], mayLieIn) >= n)) return null;
  return { kind: 'most', n, of: dated.spans.length, years: best };
}

const GAP_DAYS = 365;

function gap({ summary }: Answer, { spans }: Dated): TimelineFinding | null {
  if (spans.length < summary.events || !spans.every((span) => isCertain(span) && span.precision !== 'year'))
    return null;
  const inOrder = [...spans].sort((a, b) => a.first - b.first);
  let [longest, last, next, end] = [GAP_DAYS - 1, 0, 0, inOrder[0]?.last ?? 0];
  for (const span of inOrder) {
    if (span.first - end > longest) [longest, last, next] = [span.first - end, end, span.first];
    end = Math.max(end, span.last);
  }
  return longest < GAP_DAYS ? null : { kind: 'gap', n: summary.events, last, next };
}

function undated({ summary }: Answer): TimelineFinding | null {
  if (summary.undated === 0 || summary.undated * 10 < summary.events) return null;
  return { kind: 'undated', n: summary.undated, of: summary.events };
}

function coarse({ spans }: Dated): TimelineFinding | null {
  const n = spans.filter(isCoarse).length;
  return n * 4 < spans.length ? null : { kind: 'coarse', n, of: spans.length };
}

/** The findings of the timeline that hold, most interesting first; those of the marks only where each is named. */
export function timelineFindings(answer: Answer): TimelineFinding[] {
  if (answer.timeline.bars) return holding(answer, [undated(answer)]);
  const dated = datedOf(answer);
  if (dated.spans.length < MIN_EVENTS) return holding(answer, [undated(answer)]);
  return holding(answer, [
    allIn(answer, dated),
    halfIn(dated, 1),
    most(dated),
    halfIn(dated, 2),
    gap(answer, dated),
    undated(answer),
    coarse(dated),
  ]);
}
