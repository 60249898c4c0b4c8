/** Events in the vocabulary of schema.org, as records with plain names of columns. */
import { isObject } from '../../lib/is-object';
import { flatRecord, type FlatRecord } from './flat-record';

type Json = Readonly<Record<string, unknown>>;

/** Events of other names. */
const EVENT_TYPES = new Set(['Festival', 'Hackathon', 'CourseInstance', 'EventSeries']);

/** Members in which a document holds its events. */
const HOLDERS = ['@graph', 'itemListElement', 'item', 'mainEntity', 'event', 'events'];

/**
 * Columns by what schema.org calls them. How many people a room holds (`maximumAttendeeCapacity`) is not how many came, and keeps its name.
 */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['name', 'title'],
  ['description', 'summary'],
  ['startDate', 'start_date'],
  ['endDate', 'end_date'],
  ['inLanguage', 'language'],
  ['eventAttendanceMode', 'attendance'],
  ['url', 'link'],
  ['location', 'place'],
  ['location.name', 'place'],
  ['location.address', 'address'],
  ['location.address.streetAddress', 'address'],
  ['location.address.addressLocality', 'town'],
  ['location.address.addressCountry', 'country'],
  ['location.address.addressCountry.name', 'country'],
  ['location.geo.latitude', 'latitude'],
  ['location.geo.longitude', 'longitude'],
  ['location.latitude', 'latitude'],
  ['location.longitude', 'longitude'],
  ['organizer', 'organiser'],
  ['organizer.name', 'organiser'],
  ['funder.name', 'funder'],
  ['sponsor.name', 'sponsor'],
]);

/** Codes of `attendance` by what schema.org calls them, with or without its address. */
const ATTENDANCE: ReadonlyMap<string, string> = new Map([
  ['OfflineEventAttendanceMode', 'onsite'],
  ['OnlineEventAttendanceMode', 'online'],
  ['MixedEventAttendanceMode', 'hybrid'],
]);

/** The events of a document, alone, in a list, or in a graph beside other things; empty where there are none. */
export function schemaEvents(document: unknown): Json[] {
  if (Array.isArray(document)) return document.flatMap(schemaEvents);
  if (!isObject(document)) return [];
  if (isEvent(document)) return [document];
  return HOLDERS.flatMap((holder) => schemaEvents(document[holder]));
}

/** One event as a row. */
export function schemaRecord(event: Json): FlatRecord {
  const record: FlatRecord = new Map();
  for (const [path, written] of flatRecord(event)) {
    if (/(^|\.)@(type|context)$/.test(path)) continue;
    const name = NAMES.get(path) ?? path;
    const text = (name === 'attendance' && ATTENDANCE.get(written.replace(/^.*\//, ''))) || written;
    const before = record.get(name) ?? '';
    if (before === '') record.set(name, text);
    else if (text !== '') record.set(path, text);
  }
  return record;
}

function isEvent(node: Json): boolean {
  const types: readonly unknown[] = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((type) => {
    const name = typeof type === 'string' ? type.replace(/^.*[/:#]/, '') : '';
    return name.endsWith('Event') || EVENT_TYPES.has(name);
  });
}
