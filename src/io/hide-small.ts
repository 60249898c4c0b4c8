/** A package without the small numbers of its sensitive groups: `model/small-cells.ts` says which, here they leave the files. */
import { sensitiveGroups } from '../model/sensitive-groups';
import { hideSmallCells, type Hiding } from '../model/small-cells';
import { groupBy } from '../lib/group-by';
import { DESCRIPTOR, readDescriptor, type Descriptor } from './descriptor';
import type { RawTable } from './raw-table';
import { isTable, readRows } from './read-table';
import { tableCsv } from './write-csv';

type Files = ReadonlyMap<string, Uint8Array>;
type Row = Readonly<Record<string, string>>;

interface Table {
  readonly file: string;
  readonly raw: RawTable;
  /** Rows by the names of their columns. */
  readonly rows: readonly Row[];
  readonly newline: string;
}

/**
 * The files of a package as they may be published. Files that need no change stay byte for byte.
 *
 * Where a number of an event is joined or hidden, the quotes of its groups and the evidence for its numbers go, too: they print it. So do
 * other quotes and notes of the event in which it stands in digits. What authors write themselves (title, summary) stays as it is.
 *
 * @param below Numbers under it are small; 0 publishes everything.
 * @throws {Error} If there is something to hide in a table that is no CSV file.
 */
export function hideSmall(files: Files, below: number): Files {
  const descriptorBytes = files.get(DESCRIPTOR);
  const descriptor = descriptorBytes === undefined ? null : readDescriptor(textOf(descriptorBytes));
  if (below <= 1 || !descriptor) return files;
  const open = (name: string) => openTable(name, files, descriptor);
  const [codes, participants, events] = [open('codes'), open('participants'), open('events')];
  if (!codes || !participants || !events) return files;

  const sensitive = sensitiveGroups(
    codes.rows.map(({ list = '', code = '', sensitive: mark, broader = null }) => ({
      ...{ list, code, broader, sensitive: mark === 'yes' },
    })),
  );
  const groups = new Map(codes.rows.filter(({ list }) => list === 'group').map((row) => [row['code'] ?? '', row]));
  const labelOf = (group: string) => groups.get(group)?.['label_en'] ?? group;

  const hidings = new Map<string, Hiding>();
  const byEvent = groupBy(participants.rows, ({ event_id = '' }) => event_id);
  const eventOf = new Map(events.rows.map((row) => [row['event_id'] ?? '', row]));
  for (const [id, rows] of byEvent) {
    const event = eventOf.get(id) ?? {};
    const total = {
      number: smallest(event['participants'], event['participants_max']),
      complete: event['participants_complete'] === 'yes',
    };
    const cells = rows.map(({ group = '', count, count_max, bound }) => ({
      group,
      sensitive: sensitive.has(group),
      number: smallest(count, count_max),
      exact: bound === 'exact',
    }));
    const hiding = hideSmallCells(cells, total, below);
    if (hiding.joined.length + hiding.hidden.length > 0 || hiding.totalHidden) hidings.set(id, hiding);
  }
  if (hidings.size === 0) return files;
  return new Map([...files, ...rewritten({ hidings, byEvent, eventOf, participants, events, labelOf, open })]);
}

interface Work {
  readonly hidings: ReadonlyMap<string, Hiding>;
  readonly byEvent: ReadonlyMap<string, readonly Row[]>;
  readonly eventOf: ReadonlyMap<string, Row>;
  readonly participants: Table;
  readonly events: Table;
  readonly labelOf: (group: string) => string;
  readonly open: (name: string) => Table | null;
}

function rewritten({ hidings, byEvent, eventOf, participants, events, labelOf, open }: Work): [string, Uint8Array][] {
  const groupRows = [...byEvent].flatMap(([id, rows]) => {
    const hiding = hidings.get(id);
    return hiding ? rowsShown(rows, hiding, labelOf) : rows;
  });
  const eventRows = events.rows.map((row) => {
    const hiding = hidings.get(row['event_id'] ?? '');
    if (!hiding) return row;
    const noTotal = { participants: '', participants_max: '', participants_bound: '' };
    return {
      ...row,
      ...(hiding.totalHidden ? noTotal : {}),
      // The groups that are left no longer divide the number.
      ...(hiding.hidden.length > 0 || hiding.totalHidden ? { participants_complete: 'no' } : {}),
    };
  });
  const found = [written(participants, groupRows), written(events, eventRows)];

  const tells = new Map(
    [...hidings].map(([id, hiding]) => [id, teller(byEvent.get(id) ?? [], eventOf.get(id) ?? {}, hiding)]),
  );
  const evidence = open('evidence');
  if (evidence) {
    const kept = evidence.rows.filter(({ record_type, record_id = '', field = '', quote = '' }) => {
      const telling = record_type === 'event' ? tells.get(record_id) : undefined;
      return !telling || !(field.startsWith('participants') || telling(quote));
    });
    found.push(written(evidence, kept));
  }
  const notes = open('event_notes');
  if (notes) {
    const kept = notes.rows.filter(({ event_id = '', text = '', quote = '' }) => {
      const telling = tells.get(event_id);
      return !telling || !(telling(text) || telling(quote));
    });
    found.push(written(notes, kept));
  }
  return found;
}

/** The rows of one event: a joined row stands where its first part stood, hidden rows of one group are one row. */
function rowsShown(rows: readonly Row[], { joined, hidden }: Hiding, labelOf: (group: string) => string): Row[] {
  const hiddenTogether = [...groupBy(hidden, (i) => rows[i]?.['group'] ?? '').values()];
  return rows.flatMap((row, i) => {
    const sum = joined.find((members) => members.includes(i));
    const gone = hiddenTogether.find((members) => members.includes(i));
    const members = sum ?? gone;
    if (!members) return [{ ...row, quote: '' }];
    if (members[0] !== i) return [];
    const parts = rowsAt(rows, members);
    const count = sum ? String(parts.reduce((total, part) => total + (smallest(part['count']) ?? 0), 0)) : '';
    return [
      {
        ...row,
        ...{ role: shared(parts, 'role', ''), gender: genderOf(parts) },
        ...{ count, count_max: '', bound: sum ? 'exact' : 'mentioned' },
        ...{ group_as_in_source: labelOf(row['group'] ?? ''), quote: '' },
      },
    ];
  });
}

function rowsAt(rows: readonly Row[], places: readonly number[]): Row[] {
  return rows.filter((_, i) => places.includes(i));
}

function shared(rows: readonly Row[], column: string, otherwise: string): string {
  const values = new Set(rows.map((row) => row[column] ?? ''));
  return values.size === 1 ? ([...values][0] ?? '') : otherwise;
}

function genderOf(rows: readonly Row[]): string {
  const known = rows.every(({ gender = '' }) => ['female', 'male', 'mixed'].includes(gender));
  return shared(rows, 'gender', known ? 'mixed' : 'not-stated');
}

/** Whether a text tells a number of an event that is no longer published: in digits, or as a quote that went. */
function teller(rows: readonly Row[], event: Row, { joined, hidden, totalHidden }: Hiding): (text: string) => boolean {
  const gone = rowsAt(rows, [...joined.flat(), ...hidden]);
  const numbers = new Set(gone.flatMap(({ count = '', count_max = '' }) => [count, count_max]));
  if (totalHidden) numbers.add(event['participants'] ?? '');
  const quotes = new Set(rows.map(({ quote = '' }) => quote));
  return (text) =>
    text !== '' && (quotes.has(text) || (text.match(/\d+/g) ?? []).some((digits) => numbers.has(digits)));
}

/** The smallest of the numbers; null where there is none. */
function smallest(...cells: readonly (string | undefined)[]): number | null {
  const digits = cells.map((cell = '') => cell.replace(/\D/g, '')).filter((text) => text !== '');
  return digits.length === 0 ? null : Math.min(...digits.map(Number));
}

function openTable(name: string, files: Files, descriptor: Descriptor): Table | null {
  const resource = descriptor.resources.get(name);
  if (!resource) return null;
  const bytes = files.get(resource.file);
  if (resource.inline || resource.format !== 'csv') {
    throw new Error(
      `${resource.file}: small numbers can be hidden in CSV files alone. Write the table ${name} as one.`,
    );
  }
  if (bytes === undefined) return null;
  const text = textOf(bytes);
  const raw = readRows(resource, { ok: true, text, type: null, bytes: bytes.byteLength });
  if (!isTable(raw)) return null;
  const rows = raw.rows.map(({ cells }) => Object.fromEntries(raw.header.map((column, i) => [column, cells[i] ?? ''])));
  return { file: resource.file, raw, rows, newline: text.includes('\r\n') ? '\r\n' : '\n' };
}

function written({ file, raw: { header, delimiter }, newline }: Table, rows: readonly Row[]): [string, Uint8Array] {
  const cells = rows.map((row) => header.map((column) => row[column] ?? ''));
  const text = tableCsv(header, cells, { delimiter: delimiter ?? ',', newline, escapeFormulas: false });
  return [file, new TextEncoder().encode(text)];
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
