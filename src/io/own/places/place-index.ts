import { fold } from '../../../lib/fold';
import { groupBy } from '../../../lib/group-by';
import { indexNearKeys, type NearKey } from '../matching/near-keys';
import type { GazetteerTown } from './gazetteer';
import type { Place } from './place';

/** Places by their names, made once for all places of a file. */
export interface PlaceIndex {
  /** The places of which a key (`fold`) is a name. */
  readonly named: (key: string) => readonly Place[];
  /** Names spelled nearly like a key. */
  readonly near: (key: string) => readonly NearKey[];
}

/** Kilometres between two points for one town: centres are set where each source finds them. */
const SAME_TOWN_KM = 10;

const KM_PER_DEGREE = 111;

/**
 * Makes the index of the towns of a package and of the gazetteer.
 *
 * A town of both is one place: one country, a name in common, and no further apart than 10 km. It keeps name and coordinates of the
 * package. A town of the package without coordinates stays by itself, since it may be any of that name.
 *
 * @param gazetteer Empty where only the package is to be looked in.
 */
export function indexPlaces(gazetteer: readonly GazetteerTown[], known: readonly Place[]): PlaceIndex {
  const knownByName = placesByName(known);
  const joined = new Map<Place, Place>();
  const others: Place[] = [];
  for (const town of gazetteer) {
    const place = { ...town, names: [town.name, ...town.otherNames], townId: null };
    const same = place.names
      .flatMap((name) => knownByName.get(fold(name)) ?? [])
      .find((one) => !joined.has(one) && one.country === town.country && isNear(one, town));
    if (same === undefined) others.push(place);
    else
      joined.set(same, { ...same, names: [...new Set([...same.names, ...place.names])], population: place.population });
  }
  const byName = placesByName([...known.map((place) => joined.get(place) ?? place), ...others]);
  return { named: (key) => byName.get(key) ?? [], near: indexNearKeys(byName.keys()) };
}

/** Places by key; each once a key. */
function placesByName(places: readonly Place[]): ReadonlyMap<string, Place[]> {
  const named = places.flatMap((place) => [...new Set(place.names.map(fold))].map((key) => ({ key, place })));
  return new Map([...groupBy(named, ({ key }) => key)].map(([key, rows]) => [key, rows.map(({ place }) => place)]));
}

function isNear(place: Place, { lat, lon }: GazetteerTown): boolean {
  if (place.lat === null || place.lon === null) return false;
  const east = (place.lon - lon) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(place.lat - lat, east) * KM_PER_DEGREE <= SAME_TOWN_KM;
}
