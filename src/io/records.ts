/** Records of checked tables, in the order of their rows. What must be there has been checked; see `known-tables.ts`. */
import type { Issue } from '../model/issue';
import type {
  Alias,
  Code,
  EventNote,
  EvidenceRow,
  Organisation,
  ParticipantRow,
  Project,
  RoleRow,
  Source,
  Town,
  Venue,
} from '../model/records';
import { unlistedTown } from '../model/unlisted-town';
import { Columns } from './columns';
import { issueAt } from './raw-table';
import { readCount } from './read-count';
import { readDate } from './read-date';
import type { CheckedRow, CheckedTable } from './table-schema';

const GROUP_COUNT = { number: 'count', max: 'count_max', bound: 'bound' };
const LANGUAGES = ['en', 'bs', 'sr', 'sq', 'mk'];

/** Adds `not-stated` for a gender that is not given. */
export function participantRecords(table: CheckedTable, issues: Issue[]): ParticipantRow[] {
  const columns = new Columns(table);
  return table.rows.map((row) => {
    const quote = columns.text(row, 'quote');
    const sourceId = columns.text(row, 'source_id');
    const group = columns.needed(row, 'group');
    const said = { text: quote, source: sourceId };
    const count = readCount(columns, row, GROUP_COUNT, table.file, issues, said);
    return {
      eventId: columns.needed(row, 'event_id'),
      group,
      role: columns.text(row, 'role'),
      gender: columns.text(row, 'gender') ?? 'not-stated',
      // A row names its group, so a group without a number is named and not nothing.
      count: count.kind === 'not-stated' ? { ...count, kind: 'mentioned' } : count,
      wording: columns.text(row, 'group_as_in_source') ?? group,
      sourceId,
      quote,
    };
  });
}

export function roleRecords(table: CheckedTable): RoleRow[] {
  const columns = new Columns(table);
  return table.rows.map((row) => ({
    subjectType: columns.needed(row, 'subject_type') as RoleRow['subjectType'],
    subjectId: columns.needed(row, 'subject_id'),
    organisationId: columns.needed(row, 'organisation_id'),
    role: columns.needed(row, 'role'),
    sourceId: columns.text(row, 'source_id'),
  }));
}

export function organisationRecords(table: CheckedTable): Organisation[] {
  const columns = new Columns(table);
  return table.rows.map((row) => ({
    id: columns.needed(row, 'organisation_id'),
    name: columns.needed(row, 'name'),
    acronym: columns.text(row, 'acronym'),
    nameOrig: columns.text(row, 'name_orig'),
    nameOrigLang: columns.text(row, 'name_orig_lang'),
    type: columns.text(row, 'type'),
    country: columns.text(row, 'country'),
    parentId: columns.text(row, 'parent_id'),
    url: columns.text(row, 'url'),
    wikidata: columns.text(row, 'wikidata'),
  }));
}

export function projectRecords(table: CheckedTable, issues: Issue[]): Project[] {
  const columns = new Columns(table);
  return table.rows.map((row) => {
    const date = (column: string): string | null => {
      const text = columns.text(row, column);
      return readDate(text, { file: table.file, line: row.line, column }, issues) ? text : null;
    };
    const [start, end] = [date('start'), date('end')];
    if (start !== null && end !== null) {
      readDate(`${start}/${end}`, { file: table.file, line: row.line, column: 'end' }, issues);
    }
    return {
      id: columns.needed(row, 'project_id'),
      title: columns.needed(row, 'title'),
      acronym: columns.text(row, 'acronym'),
      start,
      end,
      amount: columns.number(row, 'amount'),
      currency: columns.text(row, 'currency'),
      amountType: columns.text(row, 'amount_type'),
      url: columns.text(row, 'url'),
    };
  });
}

export function venueRecords(table: CheckedTable, issues: Issue[]): Venue[] {
  const columns = new Columns(table);
  return table.rows.map((row) => {
    const city = columns.text(row, 'city');
    const country = columns.text(row, 'country');
    return {
      id: columns.needed(row, 'venue_id'),
      name: columns.needed(row, 'name'),
      townId: columns.text(row, 'town_id') ?? (city && unlistedTown(country, city)),
      city,
      country,
      ...coordinates(columns, row, table.file, issues),
      precision: columns.text(row, 'precision'),
    };
  });
}

export function townRecords(table: CheckedTable, issues: Issue[]): Town[] {
  const columns = new Columns(table);
  return table.rows.map((row) => ({
    id: columns.needed(row, 'town_id'),
    name: columns.needed(row, 'name'),
    country: columns.needed(row, 'country'),
    ...coordinates(columns, row, table.file, issues),
    labels: labels(columns, row),
  }));
}

export function codeRecords(table: CheckedTable): Code[] {
  const columns = new Columns(table);
  return table.rows.map((row) => ({
    list: columns.needed(row, 'list'),
    code: columns.needed(row, 'code'),
    labels: labels(columns, row),
    broader: columns.text(row, 'broader'),
    sensitive: columns.text(row, 'sensitive') === 'yes',
    note: columns.text(row, 'note'),
  }));
}

export function sourceRecords(table: CheckedTable): Source[] {
  const columns = new Columns(table);
  return table.rows.map((row) => ({
    id: columns.needed(row, 'source_id'),
    url: columns.text(row, 'url'),
    title: columns.needed(row, 'title'),
    publisher: columns.text(row, 'publisher'),
    language: columns.text(row, 'language'),
    published: columns.text(row, 'published'),
    accessed: columns.text(row, 'accessed'),
  }));
}

export function evidenceRecords(table: CheckedTable): EvidenceRow[] {
  const columns = new Columns(table);
  return table.rows.map((row) => ({
    recordType: columns.needed(row, 'record_type') as EvidenceRow['recordType'],
    recordId: columns.needed(row, 'record_id'),
    field: columns.needed(row, 'field'),
    sourceId: columns.needed(row, 'source_id'),
    quote: columns.needed(row, 'quote'),
    quoteLang: columns.text(row, 'quote_lang'),
    status: columns.needed(row, 'status') as EvidenceRow['status'],
    note: columns.text(row, 'note'),
  }));
}

export function noteRecords(table: CheckedTable): EventNote[] {
  const columns = new Columns(table);
  return table.rows.map((row) => ({
    eventId: columns.needed(row, 'event_id'),
    kind: columns.needed(row, 'kind'),
    text: columns.needed(row, 'text'),
    sourceId: columns.text(row, 'source_id'),
    quote: columns.text(row, 'quote'),
    quoteLang: columns.text(row, 'quote_lang'),
  }));
}

/** @param idColumn The column that names what the alias is of. */
export function aliasRecords(table: CheckedTable, idColumn: string): Alias[] {
  const columns = new Columns(table);
  return table.rows.map((row) => ({
    recordId: columns.needed(row, idColumn),
    alias: columns.needed(row, 'alias'),
    language: columns.text(row, 'language'),
    sourceId: columns.text(row, 'source_id'),
  }));
}

function coordinates(columns: Columns, row: CheckedRow, file: string, issues: Issue[]) {
  const lat = columns.number(row, 'lat');
  const lon = columns.number(row, 'lon');
  if ((lat === null) === (lon === null)) return { lat, lon };
  const column = lat === null ? 'lat' : 'lon';
  issues.push(issueAt('required', 'warning', { file, line: row.line, column }, null, lat === null ? 'lon' : 'lat'));
  return { lat: null, lon: null };
}

function labels(columns: Columns, row: CheckedRow): Record<string, string> {
  const named: Record<string, string> = {};
  for (const language of LANGUAGES) {
    const label = columns.text(row, `label_${language}`);
    if (label !== null) named[language] = label;
  }
  return named;
}
