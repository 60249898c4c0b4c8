/** Records as plain objects whose members are the columns of the package, in their order; what is not stated is null. */
import type { Locale } from '../../i18n/locale';
import type {
  Code,
  EventNote,
  EventRecord,
  EvidenceRow,
  Organisation,
  ParticipantRow,
  Project,
  Source,
  Town,
  Venue,
} from '../../model/records';
import { unlistedTown } from '../../model/unlisted-town';
import { countParts } from './count-parts';

/** What an event says of itself, without its venues, projects and number. The ends are given where both are days. */
export function eventRow(event: EventRecord) {
  const { start, end } = endsOf(event.date);
  return {
    event_id: event.id,
    title: event.title,
    title_orig: event.titleOrig,
    title_orig_lang: event.titleOrigLang,
    summary: event.summary,
    date: event.date,
    start_date: start,
    end_date: end,
    format: event.format,
    attendance: event.attendance,
    scope: event.scope,
    topics: event.topics,
    series_id: event.seriesId,
    series_number: event.seriesNumber,
    language: event.languages,
  };
}

/** The number of an event as stated, whatever its unit. */
export function totalRow({ stated, unit, complete }: EventRecord, locale: Locale) {
  return { ...countParts(stated, locale), unit, complete };
}

export function groupRow(row: ParticipantRow, locale: Locale) {
  return {
    group: row.group,
    role: row.role,
    gender: row.gender,
    ...countParts(row.count, locale),
    group_as_in_source: row.wording,
    source_id: row.sourceId,
    quote: row.quote,
  };
}

export function venueRow(venue: Venue) {
  const { townId, country, city } = venue;
  return {
    venue_id: venue.id,
    name: venue.name,
    town_id: city !== null && townId === unlistedTown(country, city) ? null : townId,
    city: venue.city,
    country: venue.country,
    lat: venue.lat,
    lon: venue.lon,
    precision: venue.precision,
  };
}

export function townRow({ id, name, country, lat, lon, labels }: Town) {
  return { town_id: id, name, country, lat, lon, ...labelColumns(labels) };
}

export function organisationRow(organisation: Organisation) {
  return {
    organisation_id: organisation.id,
    name: organisation.name,
    acronym: organisation.acronym,
    name_orig: organisation.nameOrig,
    name_orig_lang: organisation.nameOrigLang,
    type: organisation.type,
    country: organisation.country,
    parent_id: organisation.parentId,
    url: organisation.url,
    wikidata: organisation.wikidata,
  };
}

export function projectRow(project: Project) {
  return {
    project_id: project.id,
    title: project.title,
    acronym: project.acronym,
    start: project.start,
    end: project.end,
    amount: project.amount,
    currency: project.currency,
    amount_type: project.amountType,
    url: project.url,
  };
}

export function sourceRow(source: Source) {
  return {
    source_id: source.id,
    url: source.url,
    title: source.title,
    publisher: source.publisher,
    language: source.language,
    published: source.published,
    accessed: source.accessed,
  };
}

/** Without what the evidence is of: it stands inside that record. */
export function evidenceRow(row: EvidenceRow) {
  return {
    field: row.field,
    source_id: row.sourceId,
    quote: row.quote,
    quote_lang: row.quoteLang,
    status: row.status,
    note: row.note,
  };
}

export function noteRow(note: EventNote) {
  return {
    kind: note.kind,
    text: note.text,
    source_id: note.sourceId,
    quote: note.quote,
    quote_lang: note.quoteLang,
  };
}

export function codeRow({ list, code, labels, broader, sensitive, note }: Code) {
  return { list, code, ...labelColumns(labels), broader, sensitive: sensitive ? 'yes' : null, note };
}

function labelColumns(labels: Readonly<Record<string, string>>): Record<`label_${string}`, string> {
  return Object.fromEntries(Object.entries(labels).map(([language, label]) => [`label_${language}`, label]));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** First and last day of a date that is known to the day, both null for any other. */
function endsOf(date: string | null): { readonly start: string | null; readonly end: string | null } {
  const [start = '', end = start] = date?.split('/') ?? [];
  return DAY.test(start) && DAY.test(end) ? { start, end } : { start: null, end: null };
}
