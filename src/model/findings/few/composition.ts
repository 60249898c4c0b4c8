/** What is true of the numbers of people of few events. */
import type { Aggregates } from '../../aggregates';
import type { CountSum } from '../../count';
import { ofFew } from './all';

export type FewCompositionFinding =
  /** None gives a number of people. */
  | { readonly kind: 'no-number'; readonly n: number }
  /** All give a number of people, none of them approximate: what they add up to. */
  | { readonly kind: 'total'; readonly n: number; readonly total: CountSum }
  /** All give a number of people. */
  | { readonly kind: 'all-numbers'; readonly n: number };

/** The findings of the composition that hold, most interesting first. */
export function fewCompositionFindings(answer: Pick<Aggregates, 'summary'>): FewCompositionFinding[] {
  const { events: n, counted, participations: total } = answer.summary;
  return ofFew<FewCompositionFinding>(answer, [
    counted.none === n && { kind: 'no-number', n },
    counted.none === 0 && total.approxLow === null && total.strictLow > 1 && { kind: 'total', n, total },
    counted.none === 0 && { kind: 'all-numbers', n },
  ]);
}
