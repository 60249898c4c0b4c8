/** Small hand-made packages. */
import { makeCount, NOT_STATED, type Count } from '../../../src/model/count';
import { spanOf } from '../../../src/model/edtf';
import type {
  Code,
  CoreTables,
  DetailTables,
  EventRecord,
  Organisation,
  ParticipantRow,
  Project,
  RoleRow,
  Venue,
} from '../../../src/model/records';

export function event(id: string, values: Partial<EventRecord> = {}): EventRecord {
  const date = values.date ?? null;
  const count = values.count ?? NOT_STATED;
  return {
    id,
    title: id,
    titleOrig: null,
    titleOrigLang: null,
    summary: null,
    date,
    span: date === null ? null : spanOf(date),
    format: null,
    attendance: null,
    scope: 'core',
    topics: [],
    venueIds: [],
    projectIds: [],
    seriesId: null,
    seriesNumber: null,
    languages: [],
    count,
    stated: count,
    unit: count === NOT_STATED ? null : 'persons',
    complete: false,
    ...values,
  };
}

export function people(eventId: string, group: string, count: Count, gender = 'not-stated'): ParticipantRow {
  return { eventId, group, role: null, gender, count, wording: group, sourceId: null, quote: null };
}

export const exactly = (n: number): Count => makeCount('exact', n);
export const MENTIONED = makeCount('mentioned');

/** `role('event:a', 'atina', 'host')`: what an organisation does in an event or project. */
export function role(subject: `${'event' | 'project'}:${string}`, organisationId: string, role: string): RoleRow {
  const [type, subjectId = ''] = subject.split(':');
  return { subjectType: type === 'event' ? 'event' : 'project', subjectId, organisationId, role, sourceId: null };
}

export function venue(id: string, values: Partial<Venue> = {}): Venue {
  return { id, name: id, townId: null, city: null, country: null, lat: null, lon: null, precision: 'city', ...values };
}

export function organisation(id: string, values: Partial<Organisation> = {}): Organisation {
  return {
    id,
    name: id,
    acronym: null,
    nameOrig: null,
    nameOrigLang: null,
    type: null,
    country: null,
    parentId: null,
    url: null,
    wikidata: null,
    ...values,
  };
}

export function project(id: string, values: Partial<Project> = {}): Project {
  return {
    id,
    title: id,
    acronym: null,
    start: null,
    end: null,
    amount: null,
    currency: null,
    amountType: null,
    url: null,
    ...values,
  };
}

export function code(list: string, code: string, broader: string | null = null): Code {
  return { list, code, labels: { en: code }, broader, sensitive: false, note: null };
}

export function tables(values: Partial<CoreTables>): CoreTables {
  return {
    info: { name: 'fixture', title: 'Fixture', version: null, created: null, licence: null },
    events: [],
    participants: [],
    roles: [],
    organisations: [],
    projects: [],
    venues: [],
    codes: [],
    ...values,
  };
}

export function detailTables(values: Partial<DetailTables> = {}): DetailTables {
  return {
    towns: [],
    sources: [],
    evidence: [],
    notes: [],
    venueAliases: [],
    organisationAliases: [],
    ...values,
  };
}
