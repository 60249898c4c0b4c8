import { DESCRIPTOR } from '../descriptor';
import type { FetchText } from '../fetched';
import { isObject } from '../../lib/is-object';
import { givenFiles } from './given-files';

type Json = Readonly<Record<string, unknown>>;
type Rows = readonly Json[];

/** Members that are no column of the package: what hangs on a record, and names beside ids. */
const BESIDE: ReadonlySet<string> = new Set([
  ...['venues', 'projects', 'groups', 'roles', 'notes', 'evidence', 'other_names'],
  ...['organisation', 'link'],
]);

/** Whether a document is one that `nestedPackage` opens as it was meant: a list of events under ids. */
export function isNestedPackage(document: unknown): boolean {
  const events = isObject(document) ? document['events'] : document;
  return (
    Array.isArray(events) &&
    events.length > 0 &&
    events.every((event) => isObject(event) && 'event_id' in event && 'title' in event)
  );
}

/**
 * Opens nested JSON as `export/json.ts` writes it, as a package whose tables stand in its descriptor.
 *
 * Takes the whole document or its list of events alone; records that stand only inside events are then all there are. A nested row may
 * lack any member. Never throws.
 *
 * @returns Null where the document is neither an object with a list of events nor a list of objects.
 */
export function nestedPackage(document: unknown): FetchText | null {
  const top: Json = isObject(document) ? document : { events: document };
  if (!Array.isArray(top['events'])) return null;
  const events = rowsOf(top, 'events');
  if (events.length === 0 && top['events'].length > 0) return null;
  const [venues, projects, organisations] = [
    shared(top, events, 'venues', 'venue_id'),
    shared(top, events, 'projects', 'project_id'),
    withNamed(rowsOf(top, 'organisations'), [...events, ...rowsOf(top, 'projects')]),
  ];
  const subjects = [
    { type: 'event', id: 'event_id', rows: events },
    { type: 'project', id: 'project_id', rows: projects },
    { type: 'venue', id: 'venue_id', rows: venues },
    { type: 'organisation', id: 'organisation_id', rows: organisations },
  ];
  const hanging = (name: string, row: (parent: Json, id: string, type: string) => Json, types: readonly string[]) =>
    subjects
      .filter(({ type }) => types.includes(type))
      .flatMap(({ type, id, rows }) =>
        rows.flatMap((parent) => rowsOf(parent, name).map((child) => ({ ...row(parent, id, type), ...child }))),
      );
  const own = (parent: Json, id: string) => ({ [id]: parent[id] });
  const tables: Readonly<Record<string, Rows>> = {
    events: events.map(eventCells),
    participants: hanging('groups', own, ['event']).map(countCells('count', 'count_max', 'bound')),
    event_notes: hanging('notes', own, ['event']),
    roles: hanging('roles', (parent, id, type) => ({ subject_type: type, subject_id: parent[id] }), [
      'event',
      'project',
    ]),
    evidence: hanging(
      'evidence',
      (parent, id, type) => ({ record_type: type, record_id: parent[id] }),
      subjects.map(({ type }) => type),
    ),
    venue_aliases: hanging('other_names', own, ['venue']),
    organisation_aliases: hanging('other_names', own, ['organisation']),
    venues,
    projects,
    organisations,
    towns: rowsOf(top, 'towns'),
    sources: rowsOf(top, 'sources'),
    codes: rowsOf(top, 'codes'),
  };
  const { title, version, created, license } = top;
  const descriptor = {
    ...{ name: 'own-data', title, version, created },
    licenses: isObject(license) ? [license] : [],
    resources: Object.entries(tables)
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => ({ name, data: rows.map(plainCells) })),
  };
  const text = JSON.stringify(descriptor);
  return givenFiles((path) => (path === DESCRIPTOR ? text : undefined));
}

function rowsOf(parent: Json, name: string): Rows {
  const list = parent[name];
  return Array.isArray(list) ? (list as readonly unknown[]).filter(isObject) : [];
}

/** The records of a list, and after them those that stand only inside events. */
function shared(top: Json, events: Rows, name: string, id: string): Rows {
  return distinct([...rowsOf(top, name), ...events.flatMap((event) => rowsOf(event, name))], id);
}

/** Organisations, and after them those that are only named where they have a role. */
function withNamed(organisations: Rows, parents: Rows): Rows {
  const named = parents
    .flatMap((parent) => rowsOf(parent, 'roles'))
    .map((role) => ({ organisation_id: role['organisation_id'], name: role['organisation'] }));
  return distinct([...organisations, ...named], 'organisation_id');
}

function distinct(rows: Rows, id: string): Rows {
  const byId = new Map<unknown, Json>();
  for (const row of rows) if (!byId.has(row[id])) byId.set(row[id], row);
  return [...byId.values()];
}

function eventCells(event: Json): Json {
  const total = isObject(event['participants']) ? event['participants'] : {};
  const ids = (name: string, id: string) => rowsOf(event, name).map((row) => row[id]);
  return {
    ...event,
    venue_ids: ids('venues', 'venue_id'),
    project_ids: ids('projects', 'project_id'),
    ...countCells('participants', 'participants_max', 'participants_bound')(total),
    participants_unit: total['unit'],
    participants_complete: total['complete'] === true ? 'yes' : null,
  };
}

/** `low`, `high` and `kind` under the names that the package has for them. A count that is not stated has no cells. */
function countCells(low: string, high: string, bound: string): (row: Json) => Json {
  return ({ low: least, high: most, kind, text: _text, unit: _unit, complete: _complete, ...row }) => ({
    ...row,
    [low]: least,
    [high]: most,
    [bound]: kind === 'not-stated' ? null : kind,
  });
}

/** Without what is nested or only repeats a name. */
function plainCells(row: Json): Json {
  return Object.fromEntries(Object.entries(row).filter(([member]) => !BESIDE.has(member)));
}
