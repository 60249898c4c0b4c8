/** What is true of the places of few events. Towns only, never countries. */
import type { Aggregates } from '../../aggregates';
import { ofFew } from './all';

export type FewMapFinding =
  /** All lie in one town and nowhere else. */
  | { readonly kind: 'one-town'; readonly n: number; readonly town: string }
  /** Each lies in one of the towns, which are all that are named. */
  | { readonly kind: 'towns'; readonly n: number; readonly towns: readonly string[] }
  /** The same, for more towns than a title can name. */
  | { readonly kind: 'many-towns'; readonly n: number; readonly count: number }
  /** All were held online. */
  | { readonly kind: 'online'; readonly n: number }
  /** No place is named, and none was held online. */
  | { readonly kind: 'no-place'; readonly n: number }
  /** No town is named, and none was held online. */
  | { readonly kind: 'no-town'; readonly n: number };

/** The findings of the map that hold, most interesting first. */
export function fewMapFindings(answer: Pick<Aggregates, 'summary' | 'places'>): FewMapFinding[] {
  const { online, nowhere, inTowns, ...places } = answer.places;
  const n = answer.summary.events;
  const named = [...places.towns, ...places.countries].filter(({ events }) => events > 0);
  const towns = named.flatMap(({ id, filter }) => (filter === 'town' ? [id] : []));
  const [town] = towns;
  const isPlaced = inTowns === n && online === 0;
  return ofFew<FewMapFinding>(answer, [
    isPlaced && town !== undefined && named.length === 1 && { kind: 'one-town', n, town },
    isPlaced && towns.length > 1 && { kind: 'towns', n, towns },
    isPlaced && towns.length > 1 && { kind: 'many-towns', n, count: towns.length },
    online === n && { kind: 'online', n },
    nowhere === n && named.length === 0 && { kind: 'no-place', n },
    inTowns + online === 0 && { kind: 'no-town', n },
  ]);
}
