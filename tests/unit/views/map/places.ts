import type { Place, Places } from '../../../../src/model/aggregates';
import type { CountSum } from '../../../../src/model/count';

const NOTHING: CountSum = {
  strictLow: 0,
  strictKind: 'none',
  approxLow: null,
  high: null,
  given: 0,
  about: 0,
  mentioned: 0,
  missing: 1,
};

export function town(id: string, lat: number, lon: number, events: number, context = events): Place {
  return {
    id,
    filter: 'town',
    country: id.slice(0, 2).toUpperCase(),
    lat,
    lon,
    events,
    context,
    selected: false,
    participations: NOTHING,
  };
}

export function country(id: string, events: number): Place {
  return {
    id,
    filter: 'country',
    country: id,
    lat: null,
    lon: null,
    events,
    context: events,
    selected: false,
    participations: NOTHING,
  };
}

export function placesWith(towns: readonly Place[], countries: readonly Place[] = []): Places {
  return {
    towns,
    countries,
    online: 0,
    nowhere: 0,
    inTowns: towns.reduce((sum, { events }) => sum + events, 0),
    topTowns: [],
    venuesWithCoordinates: towns.length,
    townsWithCoordinates: towns.length,
    eventsWithoutCoordinates: 0,
  };
}
