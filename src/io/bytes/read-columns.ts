import type { ByteTable, ColumnKind } from './byte-table';
import { CategoryReader } from './category-reader';
import type { CellReader } from './cell-reader';
import { DateReader } from './date-reader';
import { DecimalReader } from './decimal-reader';
import { IntegerReader } from './integer-reader';
import { RowScanner } from './row-scanner';
import { TextReader } from './text-reader';

/** What is known of a CSV file before its rows are read. */
export interface ByteDialect {
  /** One sign of ASCII, no quote and no end of a line. */
  readonly delimiter: string;
  /** A guess for each column; one that does not hold costs a second pass, in which the column is `text`. */
  readonly kinds: readonly ColumnKind[];
  /** The physical line of the first row. */
  readonly line: number;
}

const READERS: Readonly<Record<ColumnKind, () => CellReader>> = {
  category: () => new CategoryReader(),
  integer: () => new IntegerReader(),
  date: () => new DateReader(),
  decimal: () => new DecimalReader(),
  text: () => new TextReader(),
};

/**
 * Reads the rows of a CSV file into columns, without a string for any cell. Pieces may be cut anywhere, also within a character.
 *
 * `push` each piece, then `table`. Takes about 100 bytes of memory a row beside the file.
 */
export class ByteColumnReader {
  readonly #dialect: ByteDialect;
  readonly #readers: readonly CellReader[];
  readonly #scanner: RowScanner;
  #bytes: Uint8Array;
  #length = 0;
  /** Where the first row begins that is not complete yet; null for an irregular file. */
  #next: number | null = 0;
  /** So many bytes are waited for before that row is looked at again, so that a long one is not looked at for every piece. */
  #wanted = 0;

  /** @param size Bytes that are expected, to spare moving them; more may come. */
  constructor(dialect: ByteDialect, size = 0) {
    this.#dialect = dialect;
    this.#readers = dialect.kinds.map((kind) => READERS[kind]());
    this.#scanner = new RowScanner(dialect.delimiter, this.#readers, dialect.line);
    this.#bytes = new Uint8Array(size);
  }

  push(piece: Uint8Array): void {
    this.#keep(piece);
    if (this.#next === null || this.#length < this.#wanted) return;
    this.#next = this.#scanner.scan(this.#bytes, this.#next, this.#length, false);
    this.#wanted = 2 * this.#length - (this.#next ?? 0);
  }

  /** The table; null where the file is irregular and has to be read in another way. */
  table(): ByteTable | null {
    if (this.#next !== null) this.#next = this.#scanner.scan(this.#bytes, this.#next, this.#length, true);
    return this.#next === null
      ? null
      : filled(this.#bytes.subarray(0, this.#length), this.#dialect, this.#readers, this.#scanner);
  }

  #keep(piece: Uint8Array): void {
    const length = this.#length + piece.length;
    if (length > this.#bytes.length) {
      const longer = new Uint8Array(Math.max(length, 2 * this.#bytes.length));
      longer.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = longer;
    }
    this.#bytes.set(piece, this.#length);
    this.#length = length;
  }
}

/**
 * `ByteColumnReader` for bytes that are all at hand; they are kept as they are, and must not be changed afterwards.
 *
 * @param from Where the first row begins.
 */
export function readColumns(bytes: Uint8Array, dialect: ByteDialect, from = 0): ByteTable | null {
  const readers = dialect.kinds.map((kind) => READERS[kind]());
  const scanner = new RowScanner(dialect.delimiter, readers, dialect.line);
  if (scanner.scan(bytes, from, bytes.length, true) === null) return null;
  return filled(bytes, dialect, readers, scanner, from);
}

/** The columns that were filled. Where some could not hold a cell everything is read once more with these as text, which holds any. */
function filled(
  bytes: Uint8Array,
  dialect: ByteDialect,
  readers: readonly CellReader[],
  { failed, rows, lines, odd }: RowScanner,
  from = 0,
): ByteTable | null {
  if (failed.size > 0) {
    const isText = (at: number) => failed.has(readers[at] as CellReader);
    const kinds = dialect.kinds.map((kind, at) => (isText(at) ? 'text' : kind));
    return readColumns(bytes, { ...dialect, kinds }, from);
  }
  const columns = readers.map((reader) => reader.column(bytes, rows));
  return { bytes, rows, lines: lines.subarray(0, rows), columns, odd };
}
