import { NOT_STATED } from '../model/count';
import type { Issue } from '../model/issue';
import type { EventRecord } from '../model/records';
import { Columns } from './columns';
import { issueAt } from './raw-table';
import { readCount } from './read-count';
import { readDate } from './read-date';
import type { CheckedRow, CheckedTable } from './table-schema';

/** What an event may count that is people. Without a unit a number is of people. */
const PEOPLE: ReadonlySet<string> = new Set(['persons', 'attendances']);

const COUNT = { number: 'participants', max: 'participants_max', bound: 'participants_bound' };

/**
 * Makes events of checked rows, in the order of the rows.
 *
 * Rows without an id get `row-LINE`. Without a `date` it is made of `start_date` and `end_date`.
 *
 * @param issues Gets what is wrong between cells: counts without number, ends before starts, dates that are none.
 */
export function eventRecords(table: CheckedTable, issues: Issue[]): EventRecord[] {
  const columns = new Columns(table);
  const ids = new Set(table.rows.map((row) => columns.text(row, 'event_id')));
  return table.rows.map((row) => {
    const unit = columns.text(row, 'participants_unit');
    const said = { text: null, source: null };
    const stated = readCount(columns, row, COUNT, table.file, issues, said);
    const { date, span } = eventDate(columns, row, table.file, issues);
    return {
      id: columns.text(row, 'event_id') ?? derivedId(row, ids),
      title: columns.needed(row, 'title'),
      titleOrig: columns.text(row, 'title_orig'),
      titleOrigLang: columns.text(row, 'title_orig_lang'),
      summary: columns.text(row, 'summary'),
      date,
      span,
      format: columns.text(row, 'format'),
      attendance: columns.text(row, 'attendance'),
      scope: columns.text(row, 'scope'),
      topics: columns.list(row, 'topics'),
      venueIds: columns.list(row, 'venue_ids'),
      projectIds: columns.list(row, 'project_ids'),
      seriesId: columns.text(row, 'series_id'),
      seriesNumber: columns.number(row, 'series_number'),
      languages: columns.list(row, 'language'),
      count: unit === null || PEOPLE.has(unit) ? stated : NOT_STATED,
      stated,
      unit,
      complete: columns.text(row, 'participants_complete') === 'yes',
    };
  });
}

function eventDate(
  columns: Columns,
  row: CheckedRow,
  file: string,
  issues: Issue[],
): Pick<EventRecord, 'date' | 'span'> {
  const start = columns.text(row, 'start_date');
  const end = columns.text(row, 'end_date');
  const place = { file, line: row.line };
  const reversed = start !== null && end !== null && end < start;
  if (reversed) issues.push(issueAt('end-before-start', 'warning', { ...place, column: 'end_date' }, end, start));
  const written =
    columns.text(row, 'date') ??
    (start !== null && end !== null && !reversed && end !== start ? `${start}/${end}` : start);
  const date = readDate(written, { ...place, column: 'date' }, issues);
  return { date: date === null ? null : written, span: date?.kind === 'span' ? date.span : null };
}

function derivedId(row: CheckedRow, ids: Set<string | null>): string {
  let id = `row-${row.position}`;
  while (ids.has(id)) id += '-';
  ids.add(id);
  return id;
}
