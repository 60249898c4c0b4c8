import type { Meaning } from './meaning';

/** Meanings by tag and the attribute that decides; the first that fits counts. */
const TAGS: readonly (readonly [tag: string, attribute: string | null, Meaning])[] = [
  ['#event', 'id', 'event_id'],
  ['#event', 'code', 'event_id'],
  ['#event', 'type', 'format'],
  ['#event', null, 'title'],
  ['#activity', 'id', 'event_id'],
  ['#activity', 'code', 'event_id'],
  ['#activity', 'project', 'project'],
  ['#activity', null, 'title'],
  ['#date', 'start', 'start_date'],
  ['#date', 'end', 'end_date'],
  ['#date', null, 'date'],
  ['#country', null, 'country'],
  ['#adm3', null, 'town'],
  ['#loc', 'town', 'town'],
  ['#loc', 'city', 'town'],
  ['#loc', null, 'venue'],
  ['#geo', 'lat', 'latitude'],
  ['#geo', 'lon', 'longitude'],
  ['#geo', 'coord', 'coordinates'],
  ['#affected', null, 'participants'],
  ['#reached', null, 'participants'],
  ['#beneficiary', null, 'participants'],
  ['#org', 'funder', 'role:funder'],
  ['#org', 'partner', 'role:partner'],
  ['#org', 'impl', 'role:implementer'],
  ['#org', 'host', 'role:host'],
  ['#org', null, 'role:organiser'],
  ['#subject', null, 'topic'],
  ['#sector', null, 'topic'],
  ['#description', null, 'summary'],
  ['#meta', 'url', 'source_url'],
  ['#meta', 'source', 'source_url'],
];

/**
 * What an HXL tag such as `#geo+lat` or `#org +funder` means here; null for a tag that no meaning fits.
 *
 * @see https://hxlstandard.org/standard/1-1final/dictionary/ (tags and attributes)
 */
export function meaningOfTag(tag: string): Meaning | null {
  const [name = '', ...attributes] = tag.toLowerCase().replace(/\s/g, '').split('+');
  return (
    TAGS.find(([known, attribute]) => known === name && (attribute === null || attributes.includes(attribute)))?.[2] ??
    null
  );
}
