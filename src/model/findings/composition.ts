/** What is true of the groups that sources count or name in a selection. */
import type { Aggregates, FamilyRow } from '../aggregates';
import type { CountSum } from '../count';
import { holding, onlyFirst } from './candidates';

export type CompositionFinding =
  /** A family of groups that sources name at a fifth of the events and count at none. */
  | { readonly kind: 'never-counted'; readonly n: number; readonly family: string }
  /** A family that is certainly counted more than any other; `n` is its certain lower end. */
  | { readonly kind: 'counted-most'; readonly n: number; readonly family: string }
  /** A family that is at least half of what is known by group; `n` is its certain lower end. */
  | { readonly kind: 'half-known'; readonly n: number; readonly family: string; readonly total: CountSum }
  /** At least half of the events give no number of people. */
  | { readonly kind: 'no-number'; readonly n: number; readonly of: number }
  /** All events give a number of people. */
  | { readonly kind: 'all-numbers'; readonly n: number }
  /** How many participations are known by group. */
  | { readonly kind: 'known'; readonly n: number; readonly total: CountSum };

type Answer = Pick<Aggregates, 'summary' | 'composition'>;

/** Every family but the last, which gathers what belongs to no other. */
const named = ({ composition }: Answer): readonly FamilyRow[] => composition.families.slice(0, -1);

/** Fewer people are no finding. */
const MIN_PEOPLE = 5;

function neverCounted(answer: Answer): CompositionFinding | null {
  const uncounted = named(answer).filter(({ eventsWithNumber }) => eventsWithNumber === 0);
  const row = onlyFirst(uncounted, ({ events }) => events);
  if (row === null || row.events < 3 || row.events * 5 < answer.summary.events) return null;
  return { kind: 'never-counted', n: row.events, family: row.code };
}

/** The most that can be counted in a family; rows without a number are not counted. */
function mostCounted({ sum }: FamilyRow): number {
  if (sum.strictKind === 'none' || sum.strictKind === 'exact') return sum.strictLow;
  return sum.strictKind === 'range' ? (sum.high ?? Infinity) : Infinity;
}

function countedMost(answer: Answer): CompositionFinding | null {
  if (answer.composition.conflicts.length > 0) return null;
  const row = onlyFirst(named(answer), ({ inBar }) => inBar);
  if (row === null || row.inBar < MIN_PEOPLE) return null;
  const rivals = answer.composition.families.filter(
    ({ code, eventsWithNumber }) => code !== row.code && eventsWithNumber > 0,
  );
  if (rivals.length === 0 || rivals.some((rival) => mostCounted(rival) >= row.inBar)) return null;
  return { kind: 'counted-most', n: row.inBar, family: row.code };
}

function halfKnown(answer: Answer): CompositionFinding | null {
  const { known, total, conflicts } = answer.composition;
  const row = onlyFirst(named(answer), ({ inBar }) => inBar);
  if (row === null || row.inBar < MIN_PEOPLE || row.inBar * 2 < known || conflicts.length > 0) return null;
  return { kind: 'half-known', n: row.inBar, family: row.code, total };
}

function noNumber({ summary }: Answer): CompositionFinding | null {
  const n = summary.counted.none;
  return n * 2 < summary.events ? null : { kind: 'no-number', n, of: summary.events };
}

function allNumbers({ summary }: Answer): CompositionFinding | null {
  return summary.counted.none > 0 ? null : { kind: 'all-numbers', n: summary.events };
}

function known({ composition }: Answer): CompositionFinding | null {
  const { known, total, conflicts } = composition;
  if (known === 0 || conflicts.length > 0) return null;
  return { kind: 'known', n: known, total };
}

/** The findings of the composition that hold, most interesting first. */
export function compositionFindings(answer: Answer): CompositionFinding[] {
  return holding(answer, [
    neverCounted(answer),
    countedMost(answer),
    halfKnown(answer),
    noNumber(answer),
    allNumbers(answer),
    known(answer),
  ]);
}
