import type { Issue, IssueCode } from '../model/issue';
import type { Descriptor, Resource } from './descriptor';
import type { Fetched } from './fetched';
import { issueAt } from './raw-table';
import { isTable, readRows } from './read-table';
import { checkSelfReferences } from './references';
import { checkTable, type CheckedTable } from './table-schema';
import { codeList, type Targets } from './targets';

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
  /** Size of the file; null for data that stand in the descriptor. */
  readonly bytes: number | null;
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

/** What was fetched, by table name. */
export type Files = ReadonlyMap<string, Fetched>;

/** A failure with nothing found on the way. */
export function failure(code: IssueCode, file: string, status: number | null): Failure {
  return { ok: false, code, file, status, expected: null, issues: [], reports: [] };
}

/** One pass over tables: reads, checks, makes ids known, keeps issues and reports. */
export class Reading {
  readonly issues: Issue[];
  readonly reports: TableReport[] = [];
  readonly #descriptor: Descriptor;
  readonly #targets: Targets;
  readonly #onrows: (rows: number) => void;
  readonly #faults = new Map<string, { code: IssueCode; status: number | null }>();
  #checked = 0;

  /** @param onrows Called with the rows of all tables that are checked so far. */
  constructor(descriptor: Descriptor, targets: Targets, issues: Issue[], onrows: (rows: number) => void) {
    this.#descriptor = descriptor;
    this.#targets = targets;
    this.issues = issues;
    this.#onrows = onrows;
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
    const raw = readRows(resource, fetched);
    if (!isTable(raw)) {
      this.#faults.set(file, raw);
      this.issues.push(issueAt(raw.code, 'error', { file }, null, raw.status));
      return emptyTable(file);
    }
    let checked = checkTable(raw, file, schema, this.#targets, (rows) => this.#onrows(this.#checked + rows));
    this.#checked += raw.rows.length;
    this.#onrows(this.#checked);
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
      bytes: !resource.inline && fetched.ok ? fetched.bytes : null,
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
