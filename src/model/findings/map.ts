/** What is true of the places of a selection. Towns only, never countries. */
import type { Aggregates } from '../aggregates';
import { holding } from './candidates';

export type MapFinding =
  /** All events lie in one town and nowhere else. */
  | { readonly kind: 'one-town'; readonly n: number; readonly towns: readonly string[] }
  /** No other town has as many events, whatever the towns that are not named. */
  | { readonly kind: 'most'; readonly n: number; readonly of: number; readonly towns: readonly string[] }
  /** A few towns hold at least a third of the events, one in several of them counted once. */
  | { readonly kind: 'top-towns'; readonly n: number; readonly of: number; readonly towns: readonly string[] }
  /** At least half of the events were held online or name no place. */
  | { readonly kind: 'unplaced'; readonly n: number; readonly of: number }
  /** The events that name a town, and how many towns they name; `n` equals `of` where all do. */
  | { readonly kind: 'towns'; readonly n: number; readonly of: number; readonly count: number };

type Answer = Pick<Aggregates, 'summary' | 'places' | 'filters'>;

const townsWithEvents = ({ places }: Answer) =>
  places.towns.filter(({ filter, events }) => filter === 'town' && events > 0);

function oneTown(answer: Answer): MapFinding | null {
  const { places, summary } = answer;
  const [only, ...others] = [...places.towns, ...places.countries].filter(({ events }) => events > 0);
  if (only?.filter !== 'town' || others.length > 0) return null;
  if (only.events < summary.events || places.online > 0) return null;
  return { kind: 'one-town', n: summary.events, towns: [only.id] };
}

/** Fewer events at the first town are no finding. */
const MIN_MOST = 3;

function most(answer: Answer): MapFinding | null {
  const { places, summary, filters } = answer;
  const [first, second] = townsWithEvents(answer);
  // A filter of towns has chosen which towns can be first.
  if (first === undefined || second === undefined || filters.town.length > 0) return null;
  const withoutTown = summary.events - places.inTowns;
  if (first.events < MIN_MOST || first.events <= second.events + withoutTown) return null;
  return { kind: 'most', n: first.events, of: summary.events, towns: [first.id] };
}

/** The fewest towns that will do. Towns with equally many events are named together or not at all. */
function topTowns(answer: Answer): MapFinding | null {
  const { places, summary } = answer;
  const towns = townsWithEvents(answer);
  for (const { ids, events } of places.topTowns) {
    const [last, next] = [towns[ids.length - 1], towns[ids.length]];
    const isGap = last !== undefined && last.events >= 2 && last.events > (next?.events ?? 0);
    if (isGap && events * 3 >= summary.events) {
      return { kind: 'top-towns', n: events, of: summary.events, towns: ids };
    }
  }
  return null;
}

function unplaced({ places, summary }: Answer): MapFinding | null {
  const n = places.online + places.nowhere;
  // A place in no country is a place all the same.
  const isPlaceWithoutCountry = places.towns.some(({ country, events }) => country === null && events > 0);
  if (n * 2 < summary.events || isPlaceWithoutCountry) return null;
  return { kind: 'unplaced', n, of: summary.events };
}

function towns(answer: Answer): MapFinding | null {
  const count = townsWithEvents(answer).length;
  if (count < 2 || answer.places.inTowns * 2 < answer.summary.events) return null;
  return { kind: 'towns', n: answer.places.inTowns, of: answer.summary.events, count };
}

/** The findings of the map that hold, most interesting first. */
export function mapFindings(answer: Answer): MapFinding[] {
  return holding(answer, [oneTown(answer), most(answer), topTowns(answer), unplaced(answer), towns(answer)]);
}
