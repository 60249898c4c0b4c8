/** The data in the vocabulary of schema.org, for search engines and harvesters. */
import { isoDay } from '../lib/iso-day';
import { isObject } from '../lib/is-object';
import type { EventDetail } from '../model/aggregates';
import type { Names } from '../model/names';
import type { RecordDetail } from '../model/record-detail';
import type { CoreTables, EventRecord, Organisation, Venue } from '../model/records';
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
  /** The address of the page of an event. */
  readonly eventUrl: (id: string) => string;
}

/**
 * A `Dataset` and the list of its events. Addresses are relative to the page where the site states none of its own.
 *
 * An event has the dates that are known for certain and its places; what is not stated is left out.
 *
 * @see https://schema.org/Dataset; Google Dataset Search asks for name, description, license, creator and distribution.
 */
export function jsonLd({ site, core, names, descriptor, hash, eventUrl }: JsonLdInput): object {
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
      item: eventOf(event, venues, eventUrl(event.id)),
    })),
  };
  return { '@context': 'https://schema.org', '@graph': [filled(dataset), list] };
}

const CONTEXT = { '@context': 'https://schema.org' } as const;
const ORGANISING: readonly string[] = ['organiser', 'co-organiser', 'host'];
const FUNDING: readonly string[] = ['funder', 'co-funder'];

/**
 * One event, for its own page: as in the list of `jsonLd`, with who organised it and who paid for it or its projects.
 *
 * There is no number of people: the vocabulary has none for "more than 50".
 */
export function eventLd({ event, venues, roles, projects }: EventDetail, url: string): object {
  const withRole = (entries: EventDetail['roles'], wanted: readonly string[]) =>
    entries.filter(({ role }) => wanted.includes(role)).map(({ organisation }) => organisation);
  const paid = [...roles, ...projects.flatMap((entry) => entry.roles)];
  return {
    ...CONTEXT,
    ...eventOf(event, new Map(venues.map((venue) => [venue.id, venue])), url),
    ...filled({
      alternateName: event.titleOrig === event.title ? null : event.titleOrig,
      description: event.summary,
      inLanguage: some(event.languages),
      organizer: some(bodies(withRole(roles, ORGANISING))),
      funder: some(bodies(withRole(paid, FUNDING))),
    }),
  };
}

/** One organisation, for its own page. */
export function organisationLd(organisation: Organisation, parent: Organisation | null, url: string): object {
  const { name, acronym, nameOrig, country, wikidata } = organisation;
  return {
    ...CONTEXT,
    ...filled({
      '@type': 'Organization',
      name,
      alternateName: some([acronym, nameOrig].filter((other) => other !== null && other !== name)),
      url: organisation.url ?? url,
      mainEntityOfPage: url,
      sameAs: wikidata !== null && /^Q\d+$/.test(wikidata) ? `https://www.wikidata.org/entity/${wikidata}` : null,
      address: country === null ? null : { '@type': 'PostalAddress', addressCountry: country },
      parentOrganization: parent && bodies([parent])[0],
    }),
  };
}

/** One project, for its own page. Its amount is left out: it may be a budget, a grant or a total. */
export function projectLd({ project, members }: RecordDetail, url: string): object {
  const withRole = (funding: boolean) =>
    members.filter(({ role }) => FUNDING.includes(role) === funding).map(({ organisation }) => organisation);
  return {
    ...CONTEXT,
    ...filled({
      '@type': 'Project',
      name: project?.title,
      alternateName: project?.acronym,
      url: project?.url ?? url,
      mainEntityOfPage: url,
      funder: some(bodies(withRole(true))),
      member: some(bodies(withRole(false))),
    }),
  };
}

/** Organisations in short, each once. */
function bodies(organisations: readonly Organisation[]): readonly object[] {
  const once = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return [...once.values()].map(({ name, url }) => filled({ '@type': 'Organization', name, url }));
}

const some = <T>(values: readonly T[]) => (values.length === 0 ? null : values);

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
