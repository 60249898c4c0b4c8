import { parseCsv, PLAIN_CSV } from '../csv';
import { DESCRIPTOR } from '../descriptor';
import type { FetchText } from '../fetched';
import { KNOWN_COLUMNS } from '../known-tables';
import type { RawTable } from '../raw-table';
import { givenFiles } from './given-files';

/** The file of the events in the package that is made of a flat table. */
const FILE = 'events.csv';

/** The columns of a count under the names that the package has for them. */
const COUNT: Readonly<Record<string, string>> = {
  participants_low: 'participants',
  participants_high: 'participants_max',
  participants_kind: 'participants_bound',
};

/** Columns that are no column of the package's own events: they are read here, or repeat in words what stands beside them. */
const BESIDE = [
  ...['places', 'countries', 'projects', 'organisation_ids', 'organisations', 'organisation_roles'],
  ...['funder_ids', 'funders', 'participants_text', 'link'],
];

const FIELDS = [
  ...BESIDE.map((name) => ({ name, type: 'string' })),
  { name: 'participants_bound', type: 'string', missingValues: ['', 'not-stated'] },
];

type Row = Readonly<Record<string, string>>;

/** Whether a table is one that `flatPackage` opens: events under ids, with no column that the package does not have. */
export function isFlatPackage(header: readonly string[]): boolean {
  const known = (name: string) => KNOWN_COLUMNS.has(COUNT[name] ?? name) || BESIDE.includes(name);
  return header.includes('event_id') && header.includes('title') && header.every(known);
}

/**
 * Opens a flat table of events, one row an event as `export/flat-csv.ts` writes it, as a package.
 *
 * The events are read from the text itself, so that problems keep their lines; places, projects, organisations and roles are made of the
 * parallel lists beside their ids. Any of these columns may be missing; a record without a name is called by its id. Never throws.
 */
export function flatPackage(text: string): FetchText {
  const table = parseCsv(text, FILE, PLAIN_CSV, KNOWN_COLUMNS);
  const tables = {
    venues: distinct(
      entriesOf(table, 'venue_ids', ({ id, beside }) => ({
        venue_id: id,
        name: beside('places') || id,
        country: beside('countries'),
      })),
    ),
    projects: distinct(
      entriesOf(table, 'project_ids', ({ id, beside }) => ({ project_id: id, title: beside('projects') || id })),
    ),
    organisations: distinct([
      ...entriesOf(table, 'organisation_ids', ({ id, beside }) => ({
        organisation_id: id,
        name: beside('organisations') || id,
      })),
      ...entriesOf(table, 'funder_ids', ({ id, beside }) => ({ organisation_id: id, name: beside('funders') || id })),
    ]),
    roles: entriesOf(table, 'organisation_ids', ({ id, event, beside }) => ({
      subject_id: event,
      subject_type: 'event',
      organisation_id: id,
      role: beside('organisation_roles'),
    })).filter(({ subject_id: event, role }) => event !== '' && role !== ''),
  };
  const header = table.header.map((name) => COUNT[name] ?? name);
  const fields = FIELDS.filter(({ name }) => header.includes(name));
  const dialect = table.delimiter === null ? {} : { dialect: { delimiter: table.delimiter } };
  const descriptor = JSON.stringify({
    name: 'own-data',
    resources: [
      { name: 'events', path: FILE, format: 'csv', schema: { fields }, ...dialect },
      ...Object.entries(tables)
        .filter(([, rows]) => rows.length > 0)
        .map(([name, data]) => ({ name, data })),
    ],
  });
  const events = text.replace(/^\s*[^\r\n]*/, (line) => line.replace(/\w+/g, (name) => COUNT[name] ?? name));
  return givenFiles((path) => ({ [DESCRIPTOR]: descriptor, [FILE]: events })[path]);
}

interface Entry {
  readonly id: string;
  /** The id of the event that it is of; empty where there is none. */
  readonly event: string;
  /** The entry at the same place of another list; empty where there is none. */
  readonly beside: (column: string) => string;
}

/** A row for each id in a column of lists. */
function entriesOf<T extends Row>({ header, rows }: RawTable, column: string, make: (entry: Entry) => T): T[] {
  return rows.flatMap(({ cells }) => {
    const list = (name: string) => (cells[header.indexOf(name)] ?? '').split(';').map((entry) => entry.trim());
    return list(column).flatMap((id, at) =>
      id === '' ? [] : [make({ id, event: list('event_id')[0] ?? '', beside: (name) => list(name)[at] ?? '' })],
    );
  });
}

/** The first row of each id, which is its first cell. */
function distinct<T extends Row>(rows: readonly T[]): T[] {
  const byId = new Map<string | undefined, T>();
  for (const row of rows) {
    const [id] = Object.values(row);
    if (!byId.has(id)) byId.set(id, row);
  }
  return [...byId.values()];
}
