import type { Issue } from '../../../model/issue';
import { DESCRIPTOR } from '../../descriptor';
import type { FetchText } from '../../fetched';
import { issueAt, type RawRow, type RawTable } from '../../raw-table';
import { tableCsv } from '../../write-csv';
import { givenFiles } from '../given-files';
import { dateOrder, type DateOrder } from '../values/date-order';
import type { DayOrder } from '../values/date-parts';
import { codeNames } from '../values/read-code';
import { readLink } from '../values/read-link';
import { CellReaders, type DateOrders } from './cell-readers';
import type { Knowledge } from './knowledge';
import { DistinctIds, eventId } from './made-id';
import { codeOf, type Meaning } from './meaning';
import { PackageTables, type PackageRow } from './package-tables';
import type { RecognisedColumn } from './recognise-columns';
import { RowCells, type Problem, type UsedColumn } from './row-cells';
import { countColumns, rowCount, rowTotal } from './row-count';
import { rowDate } from './row-date';
import { rowPlaces } from './row-places';

/** What the reader decided otherwise than was recognised. */
export interface Choices {
  /** By the place of the column. */
  readonly means?: ReadonlyMap<number, Meaning>;
  /** For all columns of dates. */
  readonly dayOrder?: DayOrder;
}

/** A table with meanings, as a package held in memory. */
export interface Applied {
  /** For `loadPackage`. */
  readonly fetchText: FetchText;
  /** In the order of the rows; those of the table itself come first. */
  readonly problems: readonly Problem[];
  /** `accepted` plus `rejected`. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Rows of all tables of the package, which the loader checks. */
  readonly packaged: number;
  /** An issue that the loader finds in this package, with the line and the name of the column in the file. */
  readonly inFile: (issue: Issue) => Problem;
}

/** The events of the package in memory. */
const EVENTS = 'events.csv';
const COLUMNS = [
  ...[
    'event_id',
    'title',
    'title_orig',
    'summary',
    'date',
    'format',
    'attendance',
    'topics',
    'venue_ids',
    'project_ids',
  ],
  ...['participants', 'participants_max', 'participants_bound'],
] as const;
/** Columns of the package whose meaning is called otherwise. */
const MEANING_OF: Readonly<Record<string, Meaning>> = { topics: 'topic', venue_ids: 'venue', project_ids: 'project' };

type EventRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Rows between two calls of `onstep`: less than a second on any machine. */
const STEP = 10_000;

/** What all rows are read by. */
interface Reading {
  readonly file: string;
  readonly used: ReadonlyMap<Meaning, UsedColumn>;
  readonly tables: PackageTables;
  /** For events without an id: unlike every id of the file. */
  readonly ids: DistinctIds;
  /** The ids of the file so far. */
  readonly seen: Set<string>;
}

/** The columns by the meaning that was chosen or recognised; of two with one meaning the chosen one, else the first. */
function usedColumns(
  columns: readonly RecognisedColumn[],
  { means: chosen }: Choices,
): ReadonlyMap<Meaning, UsedColumn> {
  const used = new Map<Meaning, UsedColumn>();
  for (const byReader of [true, false]) {
    for (const column of columns) {
      const means = chosen?.get(column.at);
      if ((means !== undefined) !== byReader) continue;
      const meaning = means ?? column.means;
      if (meaning !== 'not-used' && !used.has(meaning)) used.set(meaning, { ...column, means: meaning });
    }
  }
  return used;
}

/** What a text on one line does not have. */
const UNEVEN = /\p{Cc}|[^\S ]| {2}|^ | $/u;

/** A text on one line, without the sign that no table of text has. */
function oneLine(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text.replaceAll('\u0000', '').replace(/\s+/g, ' ').trim();
}

function ownIds({ rows }: RawTable, used: Reading['used']): readonly string[] {
  const at = used.get('event_id')?.at;
  return at === undefined ? [] : rows.map(({ cells }) => oneLine(cells[at] ?? ''));
}

/** How each column of dates writes day and month, and a note where its dates contradict each other. */
function ordersOf(
  table: RawTable,
  used: Reading['used'],
  { dayOrder }: Choices,
  file: string,
  problems: Problem[],
): DateOrders {
  const orders = new Map<Meaning, DateOrder>();
  for (const means of ['date', 'start_date', 'end_date'] as const) {
    const column = used.get(means);
    if (column === undefined) continue;
    const found = dateOrder(table.rows.map(({ cells }) => cells[column.at] ?? ''));
    const { dayFirst, monthFirst } = found.evidence;
    if (dayFirst !== null && monthFirst !== null) {
      const issue = issueAt('day-and-month-mixed', 'warning', { file, column: column.name }, monthFirst, dayFirst);
      problems.push({ ...issue, costs: 'nothing' });
    }
    orders.set(means, dayOrder === undefined ? found : { ...found, order: dayOrder, certain: true });
  }
  return orders;
}

/** The title of a row, or one that is made of what else it says; null where it says nothing to make one from. */
function titleOf(cells: RowCells, format: string | null, place: string | null): string | null {
  const title = cells.text('title');
  if (title !== null) return title;
  const made =
    cells.text('title_orig') ?? cells.text('summary') ?? [format, place].filter((part) => part !== null).join(', ');
  if (made === '') return null;
  const short = made.length > 120 ? `${made.slice(0, 119)}…` : made;
  cells.tell('title-made', 'nothing', 'title', null, short);
  return short;
}

/** Reads one row; adds what hangs on its event to the tables. Null where it is rejected. */
function readRow(cells: RowCells, { tables, ids, seen, file, used }: Reading): EventRow | null {
  const { code } = cells.readers;
  const place = cells.text('town') ?? cells.text('venue') ?? cells.text('country');
  const title = titleOf(cells, cells.text('format'), place);
  if (title === null) {
    cells.tell('required', 'row', 'title', null);
    return null;
  }
  const { date, written } = rowDate(cells);
  const own = oneLine(cells.text('event_id') ?? '') || null;
  if (own !== null && seen.has(own)) {
    cells.tell('duplicate-key', 'row', 'event_id', own, used.get('event_id')?.name ?? 'event_id');
    return null;
  }
  if (own !== null) seen.add(own);
  const id = own ?? ids.make(eventId(date, place, title));
  const coded = (means: 'format' | 'attendance') => cells.read(means, code[means]);
  const topics = cells
    .entries('topic')
    .map((entry) => cells.take('topic', entry, code.topic(entry)))
    .filter((topic) => topic !== null);
  const places = rowPlaces(cells, tables);
  const total = rowTotal(cells);
  const count = total && countColumns(total);
  const links = cells
    .entries('source_url')
    .map((entry) => cells.take('source_url', entry, readLink(entry)))
    .filter((link) => link !== null);
  hang(cells, id, { link: links[0] ?? null, title, date, written, total: total?.text ?? null, file, used, tables });
  return {
    event_id: id,
    title,
    title_orig: cells.text('title_orig') ?? '',
    summary: cells.text('summary') ?? '',
    date: date ?? '',
    format: coded('format') ?? '',
    attendance: coded('attendance') ?? (places.some(({ online }) => online) ? 'online' : ''),
    topics: [...new Set(topics)].join(';'),
    venue_ids: [...new Set(places.map((stated) => tables.venue(stated)))].join(';'),
    project_ids: [...new Set(cells.entries('project').map((entry) => tables.project(entry)))].join(';'),
    participants: count?.number ?? '',
    participants_max: count?.max ?? '',
    participants_bound: count?.bound ?? '',
  };
}

interface Hanging extends Pick<Reading, 'file' | 'used' | 'tables'> {
  readonly link: string | null;
  readonly title: string;
  readonly date: string | null;
  /** The words of the date. */
  readonly written: string | null;
  /** The words of the number. */
  readonly total: string | null;
}

/**
 * Adds the roles, groups and evidence of an event.
 *
 * The source is the page that the row names, else the file. Words of cells are evidence as the file has them; beside a page they are
 * `derived`, since the page itself may say it in other words.
 */
function hang(
  cells: RowCells,
  event: string,
  { link, title, date, written, total, file, used, tables }: Hanging,
): void {
  const source = tables.source(link, link ?? file);
  for (const [means, { name }] of used) {
    const seen = new Set<string>();
    const role = codeOf(means, 'role');
    const group = codeOf(means, 'group');
    for (const entry of role === null ? [] : cells.entries(means)) {
      const organisation = tables.organisation(entry);
      if (seen.has(organisation)) continue;
      seen.add(organisation);
      tables.roles.push({
        subject_type: 'event',
        subject_id: event,
        organisation_id: organisation,
        role: role ?? '',
        source_id: source,
      });
    }
    const count = group === null ? null : rowCount(cells, means);
    if (group === null || count === null || count.kind === 'not-stated') continue;
    const { number = '', max = '', bound = 'mentioned' } = countColumns(count) ?? {};
    tables.participants.push({
      ...{ event_id: event, group, count: number, count_max: max, bound },
      ...{ group_as_in_source: name, source_id: source, quote: count.text ?? '' },
    });
  }
  const say = (field: string, quote: string | null) => {
    if (quote === null) return;
    const told: PackageRow = link === null ? { status: 'stated' } : { status: 'derived', note: file };
    tables.evidence.push({ record_type: 'event', record_id: event, field, source_id: source, quote, ...told });
  };
  if (link !== null) say('title', title);
  if (date !== null && written !== date) say('date', written);
  if (total !== null && !/^\d+$/.test(total)) say('participants', total);
  const quote = cells.text('quote');
  const about = { record_type: 'event', record_id: event, field: total === null ? 'title' : 'participants' };
  if (quote !== null) tables.evidence.push({ ...about, source_id: source, quote, status: 'stated' });
}

/** No sheet has more rows; a position beyond is that of a damaged one, and is not filled up to. */
const LAST_LINE = 2_000_000;

/**
 * Rows as CSV in which each stands on the line of its position, as far as these ascend; `lines` gives the line in the file of each line here,
 * from 1 on.
 */
function onTheirLines(rows: readonly { readonly row: RawRow; readonly event: EventRow }[]): {
  text: string;
  lines: readonly (number | null)[];
} {
  const lines: (number | null)[] = [];
  const [header = '', ...texts] = tableCsv(
    COLUMNS,
    rows.map(({ event }) => COLUMNS.map((column) => oneLine(event[column]))),
  ).split('\r\n');
  const parts = [header];
  rows.forEach(({ row }, i) => {
    while (parts.length + 1 < row.position && row.position <= LAST_LINE) parts.push('');
    parts.push(texts[i] ?? '');
    lines[parts.length] = row.line;
  });
  return { text: parts.join('\r\n'), lines };
}

/**
 * Turns a table whose columns have meanings into a package, which `loadPackage` reads and checks as any other; never throws.
 *
 * A cell that cannot be read stays empty. A row is rejected only without a title, where nothing is there to make one from, and where its id
 * repeats an earlier one. Events without an id get one of year, place and title, the same each time. Names of organisations and towns are those
 * of `knowledge` where it knows them, else as written.
 *
 * @param file The name of the file, for problems and as the source of what it says.
 * @param onstep Called with the rows read so far, each time so many more are that it takes a moment, and with all.
 */
export function applyColumns(
  table: RawTable,
  columns: readonly RecognisedColumn[],
  choices: Choices,
  knowledge: Knowledge,
  file: string,
  onstep: (rows: number) => void = () => undefined,
): Applied {
  const problems = table.issues.map((issue): Problem => ({
    ...issue,
    costs: issue.severity === 'error' ? 'row' : 'nothing',
  }));
  const used = usedColumns(columns, choices);
  const tables = new PackageTables(knowledge);
  const names = (list: string) => codeNames(knowledge.codes, list);
  const readers = new CellReaders(ordersOf(table, used, choices, file, problems), {
    format: names('format'),
    topic: names('topic'),
    attendance: names('attendance'),
    bound: names('bound'),
  });
  const reading: Reading = {
    file,
    used,
    tables,
    ids: new DistinctIds(ownIds(table, used)),
    seen: new Set(),
  };
  const rows = table.rows.flatMap((row, i) => {
    if (i > 0 && i % STEP === 0) onstep(i);
    const event = readRow(new RowCells(row, used, readers, file, problems), reading);
    return event === null ? [] : [{ row, event }];
  });
  onstep(table.rows.length);
  const { text, lines } = onTheirLines(rows);
  const resources = tables.resources();
  const descriptor = JSON.stringify({
    name: 'own-data',
    title: file,
    resources: [{ name: 'events', path: EVENTS, format: 'csv', dialect: { delimiter: ',' } }, ...resources],
  });
  const all = table.rows.length + table.unread;
  return {
    fetchText: givenFiles((path) => (path === DESCRIPTOR ? descriptor : path === EVENTS ? text : undefined)),
    problems,
    rows: all,
    accepted: rows.length,
    rejected: all - rows.length,
    packaged: resources.reduce((sum, { data }) => sum + data.length, rows.length),
    inFile: (issue) => {
      const column = used.get(MEANING_OF[issue.column ?? ''] ?? (issue.column as Meaning));
      const costs = issue.severity === 'error' ? 'row' : 'nothing';
      return { ...issue, costs, file, line: lines[issue.line ?? -1] ?? null, column: column?.name ?? issue.column };
    },
  };
}
