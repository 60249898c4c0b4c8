import '../../i18n/en/map';
import '../../i18n/en/tables';
import { fullSumText } from '../../i18n/full-sum-text';
import type { Place, Places } from '../../model/aggregates';
import type { Doors, Twin, TwinCell, TwinColumn } from '../../model/twin';
import type { TownSymbol } from './symbols';
import { nameOfFirst, placeName, shownNumber, type Wording } from './words';

/**
 * The map as a table: a row for each town, country, and for the events online and without a place.
 *
 * @param symbols The circles of the frame that is drawn: a number that several towns share stands with each of them.
 * @param isOff True for a town that the map has no room for.
 */
export function mapTwin(
  places: Places,
  symbols: readonly TownSymbol[],
  isOff: (place: Place) => boolean,
  wording: Wording,
): Twin {
  const { locale, names } = wording;
  const circles = new Map(symbols.flatMap((symbol) => symbol.places.map(({ id }) => [id, symbol] as const)));
  const leftOut = places.towns.concat(places.countries).some((place) => place.context > place.events);
  const country = (place: Place) => (place.country === null ? null : names.country(place.country, locale.labels));
  const row = (name: string, place: Place, precision: string, circle: string | null): TwinCell[] => [
    name,
    country(place),
    place.events,
    ...(leftOut ? [place.context - place.events || null] : []),
    { text: fullSumText(locale, place.participations), count: place.participations },
    precision,
    circle,
  ];
  const doors = (of: 'place' | 'country', id: string): Doors => ({
    events: { of, id, part: 'events' },
    participations: { of, id, part: 'people' },
    events_left_out_by_place: { of, id, part: 'events', leftOutBy: 'place' },
  });
  const tally = (n: number, text: string): TwinCell[][] =>
    n === 0 ? [] : [[text, null, n, ...(leftOut ? [null] : []), null, text, null]];
  const column = (key: string, label: string, kind: TwinColumn['kind']): TwinColumn => ({ key, label, kind });
  return {
    caption: locale.t('map.twin.caption'),
    columns: [
      column('place', locale.t('map.twin.place'), 'text'),
      column('country', locale.t('map.twin.country'), 'text'),
      column('events', locale.t('map.twin.events'), 'number'),
      ...(leftOut ? [column('events_left_out_by_place', locale.t('map.twin.left-out'), 'number')] : []),
      column('participations', locale.t('map.twin.participations'), 'count'),
      column('precision', locale.t('map.twin.precision'), 'text'),
      column('circle', locale.t('map.twin.circle'), 'text'),
    ],
    rows: [
      ...places.towns.map((place) =>
        row(
          placeName(place, wording),
          place,
          locale.t(isOff(place) ? 'map.precision.town-off' : 'map.precision.town'),
          circleOf(circles.get(place.id), wording),
        ),
      ),
      ...places.countries.map((place) =>
        row(names.country(place.id, locale.labels), place, locale.t('map.precision.country'), null),
      ),
      ...tally(places.online, locale.t('map.precision.online')),
      ...tally(places.nowhere, locale.t('map.precision.nowhere')),
    ],
    doors: [
      ...places.towns.map(({ id }) => doors('place', id)),
      ...places.countries.map(({ id }) => doors('country', id)),
      ...(places.online === 0 ? [] : [{ events: { of: 'online' } as const }]),
      ...(places.nowhere === 0 ? [] : [{ events: { of: 'nowhere' } as const }]),
    ],
  };
}

/** "Tirana and 2 more, 7 together": which circle a town stands in; null where it has its own. */
function circleOf(symbol: TownSymbol | undefined, wording: Wording): string | null {
  if (symbol === undefined || symbol.places.length === 1) return null;
  return wording.locale.t('map.cluster.total', {
    place: nameOfFirst(symbol, wording),
    more: symbol.places.length - 1,
    total: shownNumber(symbol),
  });
}
