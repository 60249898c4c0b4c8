import type { Issue, IssueCode } from '../model/issue';
import type { CoreTables, DetailTables } from '../model/records';
import { DESCRIPTOR, readDescriptor, type Descriptor, type Resource } from './descriptor';
import { isWebPage, type Fetched, type FetchText } from './fetched';
import { eventRecords } from './event-records';
import { groupsAboveTotal } from './groups-above-total';
import { codeList, Targets } from './targets';
import { issueAt } from './raw-table';
import { isTable, readInline, readTable } from './read-table';
import {
  aliasRecords,
  codeRecords,
  evidenceRecords,
  noteRecords,
  organisationRecords,
  participantRecords,
  projectRecords,
  roleRecords,
  sourceRecords,
  townRecords,
  venueRecords,
} from './records';
import { checkSelfReferences, checkTable, type CheckedTable } from './table-schema';

/** Tables of the first drawing, each after those that it refers to. */
export const CORE_TABLES = ['codes', 'venues', 'projects', 'organisations', 'events', 'participants', 'roles'] as const;
/** Tables that load after it, in the same order. */
export const DETAIL_TABLES = [
  'towns',
  'sources',
  'evidence',
  'event_notes',
  'venue_aliases',
  'organisation_aliases',
] as const;

export interface Progress {
  readonly files: number;
  readonly totalFiles: number;
  /** Bytes read so far, before decoding. */
  readonly bytes: number;
}

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Called after each file. */
  readonly onprogress?: (progress: Progress) => void;
}

/** What was read of one table. `rows` is `accepted` plus `rejected`; each rejected row has an `error` among the issues. */
export interface TableReport {
  readonly name: string;
  readonly file: string;
  readonly delimiter: string | null;
  readonly headerLine: number | null;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** Why no event could be read. */
export interface Failure {
  readonly ok: false;
  readonly code: IssueCode;
  readonly file: string;
  /** The HTTP status where a server answered. */
  readonly status: number | null;
  /** The column or table that is missing. */
  readonly expected: string | null;
  /** Everything found on the way. */
  readonly issues: readonly Issue[];
  readonly reports: readonly TableReport[];
}

export interface LoadedCore {
  readonly ok: true;
  readonly core: CoreTables;
  readonly issues: readonly Issue[];
  readonly descriptor: Descriptor;
  readonly reports: readonly TableReport[];
  /** The ids read so far, for the tables that load later. */
  readonly targets: Targets;
}

export interface LoadedDetails {
  readonly details: DetailTables;
  readonly issues: readonly Issue[];
  readonly reports: readonly TableReport[];
}

/**
 * Reads a package as far as the first drawing needs it: the descriptor, then all core tables at once.
 *
 * Only events are needed; what else is missing or broken is an issue. Rejects only where the signal was aborted.
 */
export async function loadPackage(fetchText: FetchText, options: LoadOptions = {}): Promise<LoadedCore | Failure> {
  const fetched = await fetchText(DESCRIPTOR, options.signal);
  if (!fetched.ok) return failure(fetched.code, DESCRIPTOR, fetched.status);
  const descriptor = readDescriptor(fetched.text);
  if (!descriptor) {
    return failure(
      isWebPage(fetched.text, fetched.type) ? 'not-json' : descriptorFault(fetched.text),
      DESCRIPTOR,
      null,
    );
  }
  if (!descriptor.resources.has('events')) {
    return { ...failure('table-missing', DESCRIPTOR, null), expected: 'events', issues: descriptor.issues };
  }
  const targets = new Targets(DETAIL_TABLES);
  const reading = new Reading(descriptor, targets, [...descriptor.issues]);
  const { issues } = reading;
  const files = await fetchAll(fetchText, descriptor, CORE_TABLES, options, fetched.bytes);

  const codes = codeRecords(reading.table('codes', files));
  const venues = venueRecords(reading.table('venues', files), issues);
  const projects = projectRecords(reading.table('projects', files), issues);
  const organisations = organisationRecords(reading.table('organisations', files));
  const eventTable = reading.table('events', files);
  const events = eventRecords(eventTable, issues);
  if (events.length === 0) return reading.failed(eventTable);
  targets.add(
    'events',
    events.map(({ id }) => id),
  );
  const participants = participantRecords(reading.table('participants', files), issues);
  const roles = roleRecords(reading.table('roles', files));
  issues.push(...groupsAboveTotal(eventTable, events, participants));

  const core = { info: descriptor.info, events, participants, roles, organisations, projects, venues, codes };
  return { ok: true, core, issues, descriptor, reports: reading.reports, targets };
}

/** Reads the tables that the first drawing does without, all at once. Rejects only where the signal was aborted. */
export async function loadDetails(
  fetchText: FetchText,
  loaded: LoadedCore,
  options: LoadOptions = {},
): Promise<LoadedDetails> {
  const { descriptor, targets } = loaded;
  const reading = new Reading(descriptor, targets, []);
  const { issues } = reading;
  const files = await fetchAll(fetchText, descriptor, DETAIL_TABLES, options, 0);
  const towns = townRecords(reading.table('towns', files), issues);
  const sources = sourceRecords(reading.table('sources', files));
  const evidence = evidenceRecords(reading.table('evidence', files));
  const notes = noteRecords(reading.table('event_notes', files));
  const venueAliases = aliasRecords(reading.table('venue_aliases', files), 'venue_id');
  const organisationAliases = aliasRecords(reading.table('organisation_aliases', files), 'organisation_id');
  issues.push(...targets.settle());
  return {
    details: { towns, sources, evidence, notes, venueAliases, organisationAliases },
    issues,
    reports: reading.reports,
  };
}

type Files = ReadonlyMap<string, Fetched>;

async function fetchAll(
  fetchText: FetchText,
  descriptor: Descriptor,
  names: readonly string[],
  { signal, onprogress }: LoadOptions,
  bytesBefore: number,
): Promise<Files> {
  const resources = names.flatMap((name) => descriptor.resources.get(name) ?? []).filter(({ inline }) => !inline);
  const totalFiles = resources.length;
  let files = 0;
  let bytes = bytesBefore;
  onprogress?.({ files, totalFiles, bytes });
  const entries = resources.map(async ({ known, file }) => {
    const fetched = await fetchText(file, signal);
    files++;
    if (fetched.ok) bytes += fetched.bytes;
    onprogress?.({ files, totalFiles, bytes });
    return [known.name, fetched] as const;
  });
  return new Map(await Promise.all(entries));
}

function failure(code: IssueCode, file: string, status: number | null): Failure {
  return { ok: false, code, file, status, expected: null, issues: [], reports: [] };
}

function descriptorFault(text: string): IssueCode {
  try {
    JSON.parse(text);
    return 'descriptor-invalid';
  } catch {
    return 'not-json';
  }
}

/** One pass over tables: reads, checks, makes ids known, keeps issues and reports. */
class Reading {
  readonly issues: Issue[];
  readonly reports: TableReport[] = [];
  readonly #descriptor: Descriptor;
  readonly #targets: Targets;
  readonly #faults = new Map<string, { code: IssueCode; status: number | null }>();

  constructor(descriptor: Descriptor, targets: Targets, issues: Issue[]) {
    this.#descriptor = descriptor;
    this.#targets = targets;
    this.issues = issues;
  }

  /** The checked rows of a table; none where it is not in the package or could not be read. */
  table(name: string, files: Files): CheckedTable {
    const resource = this.#descriptor.resources.get(name);
    if (!resource) return emptyTable('');
    const { file, schema } = resource;
    const absent = absentTable(resource, this.#targets);
    if (absent !== null) {
      this.issues.push(issueAt('table-missing', 'error', { file }, null, absent));
      return emptyTable(file);
    }
    const fetched = files.get(name) ?? { ok: false, code: 'file-missing', status: null };
    const raw = resource.inline ? readInline(resource, resource.inline.data) : readTable(resource, fetched);
    if (!isTable(raw)) {
      this.#faults.set(file, raw);
      this.issues.push(issueAt(raw.code, 'error', { file }, null, raw.status));
      return emptyTable(file);
    }
    let checked = checkTable(raw, file, schema, this.#targets);
    this.#learn(name, checked);
    checked = checkSelfReferences(checked, schema, this.#targets);
    this.issues.push(...checked.issues);
    const accepted = checked.rows.length;
    this.reports.push({
      name,
      file,
      delimiter: raw.delimiter,
      headerLine: raw.headerLine,
      columns: raw.header,
      rows: accepted + checked.rejected,
      accepted,
      rejected: checked.rejected,
    });
    return checked;
  }

  /** Why there is no event. */
  failed(events: CheckedTable): Failure {
    const fault = this.#faults.get(events.file);
    const code = fault?.code ?? (events.lacking === null ? 'no-rows' : 'column-missing');
    return {
      ...failure(code, events.file, fault?.status ?? null),
      expected: events.lacking,
      issues: this.issues,
      reports: this.reports,
    };
  }

  #learn(name: string, { rows, columns, lacking }: CheckedTable): void {
    if (lacking !== null) return;
    const cell = (row: (typeof rows)[number], column: string) => String(row.cells[columns.get(column) ?? -1] ?? '');
    if (name === 'codes') {
      const lists = new Map<string, string[]>();
      for (const row of rows) {
        const list = lists.get(cell(row, 'list'));
        if (list) list.push(cell(row, 'code'));
        else lists.set(cell(row, 'list'), [cell(row, 'code')]);
      }
      for (const [list, codes] of lists) this.#targets.add(codeList(list), codes);
      return;
    }
    const [id, ...more] = this.#descriptor.resources.get(name)?.known.key ?? [];
    if (id !== undefined && more.length === 0)
      this.#targets.add(
        name,
        rows.map((row) => cell(row, id)),
      );
  }
}

/** A table without which no row of this one can stand; null where all are there. */
function absentTable(resource: Resource, targets: Targets): string | null {
  for (const { needed, reference } of resource.schema.fields.values()) {
    if (!needed || reference?.by !== null || reference.list !== null) continue;
    if (!targets.has(reference.resource)) return reference.resource;
  }
  return null;
}

function emptyTable(file: string): CheckedTable {
  return { file, columns: new Map(), rows: [], rejected: 0, issues: [], lacking: null };
}
