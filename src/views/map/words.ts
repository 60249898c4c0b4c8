import '../../i18n/en/map';
import type { Locale } from '../../i18n/locale';
import type { Place } from '../../model/aggregates';
import type { Names } from '../../model/names';
import type { CountryRing } from './rings';
import type { TownSymbol } from './symbols';

/** What the words of the map are made with. */
export interface Wording {
  readonly names: Names;
  readonly locale: Locale;
}

/** How many towns of a cluster its name lists. */
const LISTED = 4;

export function placeName(place: Place, { names, locale }: Wording): string {
  return names.place(place.id, locale.labels);
}

/** The label beside a circle: "Tirana", or "Tirana + 2" for three towns in one circle. */
export function symbolLabel(symbol: TownSymbol, wording: Wording): string {
  const place = nameOfFirst(symbol, wording);
  const more = symbol.places.length - 1;
  return more === 0 ? place : wording.locale.t('map.cluster.label', { place, n: more });
}

/** The accessible name of a circle: its town and events; for several towns each with its own number. */
export function symbolName(symbol: TownSymbol, wording: Wording): string {
  const { locale } = wording;
  const first = symbol.places[0];
  const each = symbol.places.slice(0, LISTED).map((place) => townPhrase(place, wording));
  const more = symbol.places.length - 1;
  if (first === undefined || more === 0) return each[0] ?? '';
  const rest = symbol.places.length - each.length;
  if (rest > 0) each.push(locale.t('map.list.and-more', { n: rest }));
  return locale.t('map.cluster', { place: placeName(first, wording), n: more, list: each.join('; ') });
}

export function ringName({ place }: CountryRing, { names, locale }: Wording): string {
  const country = names.country(place.id, locale.labels);
  return place.events > 0
    ? locale.t('map.ring', { country, n: place.events })
    : locale.t('map.ring.left-out', { country, n: place.context });
}

/** The number that a mark shows: its events, or where there are none those that only a place filter leaves out. */
export function shownNumber({ events, context }: { readonly events: number; readonly context: number }): number {
  return events > 0 ? events : context;
}

function townPhrase(place: Place, wording: Wording): string {
  const name = placeName(place, wording);
  return place.events > 0
    ? wording.locale.t('map.place', { place: name, n: place.events })
    : wording.locale.t('map.place.left-out', { place: name, n: place.context });
}

export function nameOfFirst(symbol: TownSymbol, wording: Wording): string {
  const first = symbol.places[0];
  return first === undefined ? symbol.id : placeName(first, wording);
}
