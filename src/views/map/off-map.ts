import '../../i18n/en/map';
import type { Locale } from '../../i18n/locale';
import type { Place, Places } from '../../model/aggregates';
import { NO_PLACE, type Filters, type ListFilter } from '../../model/filters';
import { refKey, type NumberRef } from '../../model/number-ref';
import { placer, type Frame } from './frame';
import { placeName, shownNumber, type Wording } from './words';

/** Events that the map cannot show, as a filter. */
export interface OffMap {
  readonly filter: ListFilter;
  readonly value: string;
  /** "3 in Brussels": a number, which opens its evidence, and words, which filter. Between them may stand a colon. */
  readonly text: string;
  readonly number: string;
  readonly gap: string;
  readonly words: string;
  /** Name of the number. */
  readonly door: string;
  readonly selected: boolean;
  /** True where only a place filter leaves the events out. */
  readonly leftOut: boolean;
}

/** True for a town without coordinates or outside the frame. */
export function isOffMap(place: Place, frame: Frame): boolean {
  if (place.lat === null || place.lon === null) return true;
  const { x, y } = placer(frame)(place.lat, place.lon);
  return x < 0 || y < 0 || x > frame.width || y > frame.height;
}

/**
 * What stands below the map: online, without a place, then towns and countries in the order of `Places`.
 *
 * @param home The frame of the whole region, so that the list does not change while the reader looks around.
 * @param left Countries without room for their ring.
 */
export function offMap(
  places: Places,
  left: readonly Place[],
  home: Frame,
  filters: Pick<Filters, 'attendance' | 'country'>,
  wording: Wording,
): OffMap[] {
  const { locale, names } = wording;
  const found: OffMap[] = [];
  const online = filters.attendance.includes('online');
  const nowhere = filters.country.includes(NO_PLACE);
  if (places.online > 0 || online)
    found.push({
      filter: 'attendance',
      value: 'online',
      ...split(locale, places.online, locale.t('map.off.online', { n: places.online })),
      door: refKey({ of: 'online' }),
      selected: online,
      leftOut: false,
    });
  if (places.nowhere > 0 || nowhere)
    found.push({
      filter: 'country',
      value: NO_PLACE,
      ...split(locale, places.nowhere, locale.t('map.off.nowhere', { n: places.nowhere })),
      door: refKey({ of: 'nowhere' }),
      selected: nowhere,
      leftOut: false,
    });
  const entry = (of: 'place' | 'country', place: Place, name: string): OffMap => ({
    ...placeFilter(place),
    ...split(locale, shownNumber(place), locale.t('map.off.place', { n: shownNumber(place), place: name })),
    door: refKey(eventsRef(of, place)),
    selected: place.selected,
    leftOut: place.events === 0,
  });
  for (const place of places.towns)
    if (isOffMap(place, home)) found.push(entry('place', place, placeName(place, wording)));
  for (const place of left) found.push(entry('country', place, names.country(place.id, locale.labels)));
  return found;
}

/** The filter that a place stands for. */
export function placeFilter(place: Place): { readonly filter: 'town' | 'country'; readonly value: string } {
  return place.filter === 'town'
    ? { filter: 'town', value: place.id }
    : { filter: 'country', value: place.country ?? NO_PLACE };
}

/** The number of events that a place shows: those of the selection, or where there are none those that only a place filter leaves out. */
export function eventsRef(of: 'place' | 'country', { id, events }: Pick<Place, 'id' | 'events'>): NumberRef {
  return { of, id, part: 'events', ...(events > 0 ? {} : { leftOutBy: 'place' }) };
}

/** Divides a text that begins with its number. */
function split(locale: Locale, n: number, text: string): Pick<OffMap, 'text' | 'number' | 'gap' | 'words'> {
  const number = locale.number(n);
  const words = text.slice(number.length).replace(/^[\s:]+/, '');
  return { text, number, gap: text.slice(number.length, text.length - words.length), words };
}
