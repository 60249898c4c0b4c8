import type { EventRecord, Tables, Venue } from '../../model/records';
import { sumCounts } from '../../model/sum';
import { countParts } from './count-parts';
import { headRecord, type Head } from './head';

/** Stands for "no place named". */
const NOWHERE = 'none';

/**
 * The places of events as GeoJSON: one feature a town, and one a venue without a town.
 *
 * Coordinates are those of the first located venue of a town, else of the town; `precision` says what the point stands for. What has none
 * (countries, online, events without any place under the id `none`) is a feature without geometry: nothing is dropped. An event in
 * several places counts in each, so the features do not add up to the selection.
 *
 * @param tables From `portionOf`.
 * @see RFC 7946; the members beside `features` are foreign members by section 6.1.
 */
export function placesGeoJson(tables: Tables, head: Head): string {
  const venues = new Map(tables.venues.map((venue) => [venue.id, venue]));
  const towns = new Map(tables.towns.map((town) => [town.id, town]));
  const sites = new Map<string, { readonly venues: Set<Venue>; readonly events: Set<EventRecord> }>();
  for (const event of tables.events) {
    const here = event.venueIds.flatMap((id) => venues.get(id) ?? []);
    for (const venue of here.length === 0 ? [null] : here) {
      const id = venue === null ? NOWHERE : (venue.townId ?? venue.id);
      const site = sites.get(id) ?? { venues: new Set(), events: new Set() };
      sites.set(id, site);
      site.events.add(event);
      if (venue !== null) site.venues.add(venue);
    }
  }
  const features = [...sites].map(([id, site]) => {
    const [first] = site.venues;
    const town = towns.get(id);
    const located = [...site.venues].find(isLocated);
    const { lat, lon } = located ?? town ?? { lat: null, lon: null };
    const count = countParts(sumCounts([...site.events].map((event) => event.count)), head.locale);
    return {
      type: 'Feature',
      id,
      geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
      properties: {
        id,
        name: town?.name ?? first?.name ?? null,
        kind: town === undefined ? (first === undefined ? 'none' : 'venue') : 'town',
        country: first?.country ?? null,
        precision: (located ?? first)?.precision ?? null,
        events: site.events.size,
        event_ids: [...site.events].map((event) => event.id),
        venue_ids: [...site.venues].map((venue) => venue.id),
        participations_low: count.low,
        participations_high: count.high,
        participations_kind: count.kind,
        participations_text: count.text,
      },
    };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', ...headRecord(head), features }, null, 2)}\n`;
}

function isLocated({ lat, lon }: Venue): boolean {
  return lat !== null && lon !== null;
}
