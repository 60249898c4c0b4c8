/** The data in the vocabulary of schema.org, for search engines and harvesters. */
import { isoDay } from '../lib/iso-day';
import { isObject } from '../lib/is-object';
import type { CoreTables, EventRecord, Venue } from '../model/records';
import type { Names } from '../model/names';
import type { Site } from './site';

/** What a descriptor says beyond its tables, as far as it is used here. */
interface Described {
  readonly description?: unknown;
  readonly keywords?: unknown;
  readonly temporal?: { readonly start?: unknown; readonly end?: unknown };
  readonly resources?: unknown;
}

/** What the JSON-LD of a site is made of. */
export interface JsonLdInput {
  readonly site: Site;
  readonly core: CoreTables;
  readonly names: Names;
  readonly descriptor: Readonly<Record<string, unknown>>;
  /** The content hash (`content-hash.ts`); null where a file is missing. */
  readonly hash: string | null;
}

/**
 * A `Dataset` and the list of its events. Addresses are relative to the page where the site states none of its own.
 *
 * An event has the dates that are known for certain and its places; what is not stated is left out.
 *
 * @see https://schema.org/Dataset; Google Dataset Search asks for name, description, license, creator and distribution.
 */
export function jsonLd({ site, core, names, descriptor, hash }: JsonLdInput): object {
  const { info, events } = core;
  const { description, keywords, temporal, resources } = descriptor as Described;
  const base = site.baseUrl === null ? '' : site.baseUrl.replace(/\/*$/, '/');
  const creator = { '@type': 'Organization', name: site.publisher ?? info.title };
  const files = [
    'datapackage.json',
    ...objectsOf(resources).flatMap(({ path }) => (typeof path === 'string' ? [path] : [])),
  ];
  const dataset = {
    '@type': 'Dataset',
    name: info.title,
    description: typeof description === 'string' ? description : info.title,
    url: base === '' ? './' : base,
    version: info.version,
    identifier: hash === null ? null : `sha256:${hash}`,
    datePublished: info.created?.slice(0, 10),
    license: info.licence?.path ?? info.licence?.name,
    creator,
    publisher: creator,
    keywords,
    isAccessibleForFree: true,
    temporalCoverage:
      typeof temporal?.start === 'string' && typeof temporal.end === 'string'
        ? `${temporal.start}/${temporal.end}`
        : null,
    spatialCoverage: site.region.codes.map((code) => ({
      '@type': 'Place',
      name: names.country(code, { language: 'en' }),
    })),
    variableMeasured: measured(resources),
    distribution: files.map((path) => ({
      '@type': 'DataDownload',
      name: path,
      contentUrl: `${base}data/${path}`,
      encodingFormat: path.endsWith('.json') ? 'application/json' : 'text/csv',
    })),
  };
  const venues = new Map(core.venues.map((venue) => [venue.id, venue]));
  const list = {
    '@type': 'ItemList',
    name: info.title,
    numberOfItems: events.length,
    itemListElement: events.map((event, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: eventOf(event, venues, `${base}?scope=all&event=${encodeURIComponent(event.id)}`),
    })),
  };
  return { '@context': 'https://schema.org', '@graph': [filled(dataset), list] };
}

/** A script element's text: what could end the element is escaped, so that no title can. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function eventOf({ title, span, venueIds }: EventRecord, venues: ReadonlyMap<string, Venue>, url: string) {
  const places = venueIds.flatMap((id) => venues.get(id) ?? []).map(placeOf);
  const certain = span !== null && !span.inferred && span.open === undefined ? span : null;
  return filled({
    '@type': 'Event',
    name: title,
    url,
    startDate: certain && isoDay(certain.first, certain.precision),
    endDate: certain && isoDay(certain.last, certain.precision),
    location: places.length > 0 ? places : null,
  });
}

function placeOf({ name, city, country }: Venue) {
  const address = filled({ '@type': 'PostalAddress', addressLocality: city, addressCountry: country });
  return { '@type': 'Place', name, address };
}

/** The titles of all columns that hold numbers, each once. */
function measured(resources: unknown): readonly string[] {
  const titles = objectsOf(resources)
    .filter(({ name }) => name === 'events' || name === 'participants' || name === 'projects')
    .flatMap(({ schema }) => objectsOf((schema as { readonly fields?: unknown } | undefined)?.fields))
    .filter(({ type }) => type === 'integer' || type === 'number')
    .flatMap(({ title, name }) => (typeof title === 'string' ? [title] : typeof name === 'string' ? [name] : []));
  return [...new Set(titles)];
}

const objectsOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? (value as readonly unknown[]).filter(isObject) : [];

/** Without what is null or undefined. */
const filled = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));
