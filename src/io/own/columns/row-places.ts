import { placedPoint, readPoint, type Coordinates } from '../values/read-coordinates';
import type { PackageTables, StatedPlace } from './package-tables';
import type { RowCells } from './row-cells';

/** The point of a row, from one cell or from two. */
function rowPoint(cells: RowCells, country: string | null): Coordinates | null {
  const point = cells.read('coordinates', (text) => readPoint(text, country));
  if (point !== null) return point;
  const [lat, lon] = [cells.text('latitude'), cells.text('longitude')];
  if (lat === null || lon === null) return null;
  // Only both together tell whether they were turned round: neither is held against its own limit before.
  const [a, b] = (['latitude', 'longitude'] as const).map((means) => cells.read(means, cells.readers.degrees));
  return a === null || a === undefined || b === null || b === undefined
    ? null
    : cells.take('latitude', `${lat}, ${lon}`, placedPoint(a, b, country));
}

/**
 * The places of a row: one for each town of a list, else one of venue, country and point; none where it names none.
 *
 * A list of countries as long as that of towns runs beside it; a single country is that of all. The point belongs to a place alone.
 */
export function rowPlaces(cells: RowCells, tables: PackageTables): readonly StatedPlace[] {
  const { country: readCountry, isOnline } = cells.readers;
  const countries = cells
    .entries('country')
    .map((entry) => cells.take('country', entry, readCountry(entry)))
    .filter((country) => country !== null);
  const towns = cells.entries('town');
  const venues = cells.entries('venue');
  const [only] = countries.length === 1 ? countries : [];
  const first = towns[0] ?? venues[0];
  const stated =
    only ?? (countries.length === 0 && first !== undefined ? (tables.townNamed(first, null)?.country ?? null) : null);
  const point = rowPoint(cells, stated);
  const length = Math.max(towns.length, venues.length, countries.length, point === null ? 0 : 1);
  return Array.from({ length }, (_, i): StatedPlace => {
    const one = <T>(list: readonly T[]) => (list.length === length ? list[i] : list.length === 1 ? list[0] : undefined);
    const [town, venue] = [one(towns), one(venues)];
    const online = [town, venue].some((name) => name !== undefined && isOnline(name));
    return {
      venue: online ? null : (venue ?? null),
      town: online ? null : (town ?? null),
      country: online ? null : (one(countries) ?? null),
      point: length === 1 && !online ? point : null,
      online,
    };
  });
}
