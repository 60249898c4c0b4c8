/** Where the events of a selection lie. */
import type { Place, Places } from '../model/aggregates';
import type { Filters } from '../model/filters';
import type { Venue } from '../model/records';
import { sumCounts } from '../model/sum';
import { groupBy } from '../lib/group-by';
import { unique, type EventFacts } from './facts';
import { bitsOf, keptBut, type Failures } from './matching';

/** A place without the events at it. */
export type Site = Pick<Place, 'id' | 'filter' | 'country' | 'lat' | 'lon'>;

export const hasCoordinates = (venue: Venue): boolean => venue.lat !== null && venue.lon !== null;

/** True where a source names the country and nothing finer. */
const isCountryOnly = (venue: Venue): boolean =>
  venue.townId === null &&
  venue.country !== null &&
  (venue.precision === 'country' || venue.precision === null) &&
  venue.city === null &&
  !hasCoordinates(venue);

const isSite = (venue: Venue): boolean => venue.precision !== 'online' && !isCountryOnly(venue);

/**
 * The places of all events by id: towns, and venues without a town.
 *
 * @param used The venues of all events, each once, in the order in which the file of events names them: the first of a town speaks for it.
 */
export function sitesOf(used: readonly Venue[]): Map<string, Site> {
  const venues = used.filter(isSite);
  const sites = groupBy(venues, ({ id, townId }) => townId ?? id);
  return new Map(
    [...sites].map(([id, [first, ...others]]) => {
      const located = [first, ...others].find((venue) => venue !== undefined && hasCoordinates(venue));
      return [
        id,
        {
          id,
          filter: first?.townId === null ? 'country' : 'town',
          country: first?.country ?? null,
          lat: located?.lat ?? null,
          lon: located?.lon ?? null,
        },
      ];
    }),
  );
}

/** The places of one event, each once: ids of towns, and of venues without a town. */
export const siteIds = ({ venues }: Pick<EventFacts, 'venues'>): string[] =>
  unique(venues.filter(isSite).map(({ id, townId }) => townId ?? id));

/** Countries named without any finer place of the event in them. */
export function bareCountries({ venues }: Pick<EventFacts, 'venues'>): string[] {
  const finer = new Set(venues.filter(isSite).map(({ country }) => country));
  const named = venues.filter(isCountryOnly).flatMap(({ country }) => (country === null ? [] : [country]));
  return unique(named.filter((country) => !finer.has(country)));
}

/** Towns of an event; one with several venues there may come several times. */
export const townIds = ({ venues }: Pick<EventFacts, 'venues'>): string[] =>
  venues.filter(isSite).flatMap(({ townId }) => (townId === null ? [] : [townId]));

/** How many first towns are counted together. */
export const TOP_TOWNS = 4;

function topTownsOf(towns: readonly Place[], selected: readonly EventFacts[]): Places['topTowns'] {
  const ids = towns.filter(({ filter, events }) => filter === 'town' && events > 0).map(({ id }) => id);
  return ids.slice(0, TOP_TOWNS).map((_, i) => {
    const first = ids.slice(0, i + 1);
    return { ids: first, events: selected.filter((fact) => siteIds(fact).some((id) => first.includes(id))).length };
  });
}

export const mostEventsFirst = (a: Place, b: Place): number => b.events - a.events || (a.id < b.id ? -1 : 1);

export function placesOf(
  facts: readonly EventFacts[],
  failures: Failures,
  filters: Filters,
  sites: ReadonlyMap<string, Site>,
): Places {
  const selection = new Set(keptBut(facts, failures, 0));
  const context = keptBut(facts, failures, bitsOf('country', 'town'));

  const gather = (idsOf: (fact: EventFacts) => readonly string[], siteOf: (id: string) => Site | null): Place[] => {
    const byPlace = new Map<string, EventFacts[]>();
    for (const fact of context) {
      for (const id of idsOf(fact)) {
        const here = byPlace.get(id);
        if (here) here.push(fact);
        else byPlace.set(id, [fact]);
      }
    }
    const places = [...byPlace].flatMap(([id, here]) => {
      const site = siteOf(id);
      if (site === null) return [];
      const chosen = here.filter((fact) => selection.has(fact));
      const wanted = site.filter === 'town' ? filters.town.includes(id) : filters.country.includes(site.country ?? '');
      return [
        {
          ...site,
          events: chosen.length,
          context: here.length,
          selected: wanted,
          participations: sumCounts(chosen.map(({ event }) => event.count)),
        },
      ];
    });
    return places.sort(mostEventsFirst);
  };

  const selected = [...selection];
  const located = unique(selected.flatMap(({ venues }) => venues.filter(hasCoordinates)));
  const towns = gather(siteIds, (id) => sites.get(id) ?? null);
  return {
    towns,
    countries: gather(bareCountries, (id) => ({ id, filter: 'country', country: id, lat: null, lon: null })),
    online: selected.filter(({ line }) => line.online).length,
    nowhere: selected.filter(({ line }) => line.countries.length === 0 && !line.online).length,
    inTowns: selected.filter((fact) => townIds(fact).length > 0).length,
    topTowns: topTownsOf(towns, selected),
    venuesWithCoordinates: located.length,
    townsWithCoordinates: new Set(located.flatMap(({ townId }) => (townId === null ? [] : [townId]))).size,
    eventsWithoutCoordinates: selected.filter(({ venues }) => !venues.some(hasCoordinates)).length,
  };
}
