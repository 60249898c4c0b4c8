import { groupBy } from '../../../lib/group-by';
import type { Alias, Town, Venue } from '../../../model/records';
import type { Place } from './place';

/**
 * The towns of a package with their names in all languages.
 *
 * Other names of a venue are taken for names of its town.
 */
export function knownPlaces(towns: readonly Town[], venues: readonly Venue[], aliases: readonly Alias[]): Place[] {
  const townOf = new Map(venues.map(({ id, townId }) => [id, townId]));
  const aliasesOf = groupBy(aliases, ({ recordId }) => townOf.get(recordId) ?? null);
  return towns.map(({ id, name, country, lat, lon, labels }) => {
    const names = [name, ...Object.values(labels), ...(aliasesOf.get(id) ?? []).map(({ alias }) => alias)];
    return { name, names: [...new Set(names)], country, lat, lon, population: null, townId: id };
  });
}
