/** What all findings share: enough events to speak of, and an order of interest. */
import type { Aggregates } from '../aggregates';

/** From this many events on, a part of them is worth a title; of fewer, see `few/all.ts`. */
export const MIN_EVENTS = 5;

/** The findings that hold, in the order given; none where the selection is too small. */
export function holding<F>({ summary }: Pick<Aggregates, 'summary'>, candidates: readonly (F | null)[]): F[] {
  if (summary.events < MIN_EVENTS) return [];
  return candidates.flatMap((finding) => (finding === null ? [] : [finding]));
}

/** The first entry where no other has as many; null where two share the first place, and without entries. */
export function onlyFirst<T>(entries: readonly T[], sizeOf: (entry: T) => number): T | null {
  const [first, second] = [...entries].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (first === undefined) return null;
  return second === undefined || sizeOf(first) > sizeOf(second) ? first : null;
}
