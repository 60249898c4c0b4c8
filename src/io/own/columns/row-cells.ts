import type { Issue, IssueCode } from '../../../model/issue';
import { issueAt, type RawRow } from '../../raw-table';
import { splitList } from '../values/cell-list';
import type { ValueRead } from '../values/value-read';
import type { CellReaders } from './cell-readers';
import type { Meaning } from './meaning';
import type { RecognisedColumn } from './recognise-columns';

/** A problem of a cell or row, and what it costs the reader: the row, the cell, or nothing, where it is a note. */
export interface Problem extends Issue {
  readonly costs: 'row' | 'cell' | 'nothing';
}

/** A column as it is used. */
export type UsedColumn = Pick<RecognisedColumn, 'name' | 'at' | 'means' | 'list'>;

/** The cells of one row by meaning; what cannot be read of them goes to the problems, with the file's own line and name of the column. */
export class RowCells {
  readonly row: RawRow;
  readonly readers: CellReaders;
  readonly #columns: ReadonlyMap<Meaning, UsedColumn>;
  readonly #file: string;
  readonly #problems: Problem[];

  constructor(
    row: RawRow,
    columns: ReadonlyMap<Meaning, UsedColumn>,
    readers: CellReaders,
    file: string,
    problems: Problem[],
  ) {
    this.row = row;
    this.readers = readers;
    this.#columns = columns;
    this.#file = file;
    this.#problems = problems;
  }

  /** The cell as written; null where it is empty, says that nothing is known, or there is no such column. */
  text(means: Meaning): string | null {
    const cell = this.written(means);
    return cell === '' || this.readers.isNotStated(cell) ? null : cell;
  }

  /** The cell as written, also where it says that nothing is known; empty without such a column. */
  written(means: Meaning): string {
    const column = this.#columns.get(means);
    return column === undefined ? '' : (this.row.cells[column.at] ?? '').trim();
  }

  /** The entries of a cell that may be a list. */
  entries(means: Meaning): readonly string[] {
    const text = this.text(means);
    const entries = text === null ? [] : splitList(text, this.#columns.get(means)?.list ?? null);
    return entries.filter((entry) => !this.readers.isNotStated(entry));
  }

  /** The value of a cell; null where it is empty or cannot be read. */
  read<T>(means: Meaning, reader: (text: string) => ValueRead<T>): T | null {
    const text = this.text(means);
    return text === null ? null : this.take(means, text, reader(text));
  }

  /** Takes a value that was read from a cell, and notes its doubts or why there is none. */
  take<T>(means: Meaning, text: string, read: ValueRead<T>): T | null {
    if (!read.ok) {
      this.tell(read.code, 'cell', means, text, read.expected);
      return null;
    }
    for (const { code, expected } of read.doubts) this.tell(code, 'nothing', means, text, expected);
    return read.value;
  }

  tell(
    code: IssueCode,
    costs: Problem['costs'],
    means: Meaning,
    value: string | null,
    expected: string | null = null,
  ): void {
    const place = { file: this.#file, line: this.row.line, column: this.#columns.get(means)?.name ?? null };
    this.#problems.push({ ...issueAt(code, costs === 'row' ? 'error' : 'warning', place, value, expected), costs });
  }
}
