import type { Issue, IssueCode } from '../model/issue';
import type { CoreTables, DetailTables } from '../model/records';
import { DESCRIPTOR, readDescriptor, type Descriptor } from './descriptor';
import { isWebPage, type FetchText } from './fetched';
import { eventRecords } from './event-records';
import { groupsAboveTotal } from './groups-above-total';
import { Targets } from './targets';
import { failure, Reading, type Failure, type Files, type TableReport } from './reading';
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

export type { Failure, TableReport } from './reading';

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
  /** Called with the rows of all tables that are checked so far, after each table and within a long one. */
  readonly onrows?: (rows: number) => void;
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
  const reading = new Reading(descriptor, targets, [...descriptor.issues], options.onrows ?? (() => undefined));
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
  const reading = new Reading(descriptor, targets, [], options.onrows ?? (() => undefined));
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

function descriptorFault(text: string): IssueCode {
  try {
    JSON.parse(text);
    return 'descriptor-invalid';
  } catch {
    return 'not-json';
  }
}
