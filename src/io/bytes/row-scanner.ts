import type { OddRow } from './byte-table';
import { cellText, isSound } from './cell-bytes';
import type { CellReader } from './cell-reader';
import { grown } from './grown';

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const DELETE = 0x7f;

/** What a byte is to a cell without quotes. */
const [INSIDE, DELIMITER, BREAK, REFUSED] = [0, 1, 2, 3];

/** Rows of another width that are put up with. */
const MOST_ODD = 1000;
const FIRST_ROWS = 1024;
/** Times the rows that are expected. */
const SPARE = 1.1;
/** Rows that are handed over at once: few enough that where their cells stand stays in the nearest memory. */
const BLOCK = 128;

/**
 * Goes over the bytes of a CSV file, a state machine that hands the cells to the readers of their columns.
 *
 * It knows RFC 4180 with any ends of lines, and nothing beyond: a quote within a cell without quotes, text behind a closing quote, a quote
 * behind a backslash, controls and bytes that are no UTF-8 make a file irregular, since they can be read in more than one way.
 */
export class RowScanner {
  readonly #kinds: Uint8Array;
  readonly #readers: readonly CellReader[];
  /** Readers whose column could not hold a cell. */
  readonly failed = new Set<CellReader>();
  readonly odd: OddRow[] = [];
  lines = new Uint32Array();
  rows = 0;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #line: number;
  #room = 0;

  /**
   * @param delimiter One sign of ASCII, no quote and no end of a line.
   * @param line The physical line of the first row.
   */
  constructor(delimiter: string, readers: readonly CellReader[], line: number) {
    this.#readers = readers;
    this.#line = line;
    this.#starts = new Uint32Array(BLOCK * readers.length);
    this.#ends = new Uint32Array(BLOCK * readers.length);
    this.#kinds = Uint8Array.from({ length: 256 }, (_, byte) =>
      byte === delimiter.charCodeAt(0)
        ? DELIMITER
        : byte === LF || byte === CR
          ? BREAK
          : byte === QUOTE || byte === DELETE || (byte < 0x20 && byte !== 0x09)
            ? REFUSED
            : INSIDE,
    );
  }

  /**
   * Reads the rows that end before `to`.
   *
   * @param whole True where nothing follows: then the last row may end there.
   * @returns Where the first row begins that was not read; null where the file is irregular.
   */
  scan(bytes: Uint8Array, from: number, to: number, whole: boolean): number | null {
    const kinds = this.#kinds;
    const [starts, ends] = [this.#starts, this.#ends];
    const width = this.#readers.length;
    /** Rows that are not handed over yet, and where the cells of the next one go. */
    let held = 0;
    let base = 0;
    let at = from;
    while (at < to) {
      const start = at;
      let line = this.#line;
      let cells = 0;
      let filled = false;
      let end = false;
      while (!end) {
        let first = at;
        let last: number;
        let bits = 0;
        if (at < to && bytes[at] === QUOTE) {
          first = ++at;
          for (;;) {
            while (at < to && bytes[at] !== QUOTE) {
              const byte = bytes[at] as number;
              bits |= byte;
              if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) line++;
              else if (byte !== CR && byte !== 0x09 && (byte < 0x20 || byte === DELETE)) return null;
              at++;
            }
            if (at + 1 >= to && !whole) return this.#hand(bytes, held, start);
            if (at >= to || bytes[at - 1] === BACKSLASH) return null;
            if (at + 1 >= to || bytes[at + 1] !== QUOTE) break;
            at += 2;
          }
          last = at++;
        } else {
          for (; at < to; at++) {
            const byte = bytes[at] as number;
            if (kinds[byte] !== INSIDE) break;
            bits |= byte;
          }
          last = at;
        }
        if (at >= to) {
          if (!whole) return this.#hand(bytes, held, start);
          end = true;
        } else {
          const kind = kinds[bytes[at] as number];
          if (kind === BREAK) {
            if (bytes[at] === CR && at + 1 >= to && !whole) return this.#hand(bytes, held, start);
            end = true;
          } else if (kind !== DELIMITER) return null;
        }
        if (bits > DELETE && !isSound(bytes, first, last)) return null;
        if (cells < width) {
          starts[base + cells] = first;
          ends[base + cells] = last;
        }
        filled ||= isFilled(bytes, first, last);
        cells++;
        if (!end) at++;
      }
      const stop = at;
      if (at < to) at += bytes[at] === CR && at + 1 < to && bytes[at + 1] === LF ? 2 : 1;
      if (filled) {
        if (cells === width) {
          if (this.rows + held >= this.#room) this.#grow(at, to);
          this.lines[this.rows + held++] = this.#line;
          base += width;
          if (held === BLOCK) {
            this.#hand(bytes, held, at);
            held = base = 0;
          }
        } else if (this.odd.length === MOST_ODD) return null;
        else this.odd.push({ before: this.rows + held, line: this.#line, start, end: stop });
      }
      this.#line = line + 1;
    }
    return this.#hand(bytes, held, at);
  }

  /** Gives the readers what is held. @returns `next`, the place to go on from. */
  #hand(bytes: Uint8Array, rows: number, next: number): number {
    const block = { bytes, starts: this.#starts, ends: this.#ends, width: this.#readers.length, rows };
    this.#readers.forEach((reader, column) => {
      if (!this.failed.has(reader) && !reader.take(block, column, this.rows)) this.failed.add(reader);
    });
    this.rows += rows;
    return next;
  }

  /** Makes room for as many rows as there will be, if those that follow are like those before: moving all of them takes long. */
  #grow(at: number, to: number): void {
    const expected = Math.ceil(((this.#room * to) / at) * SPARE);
    this.#room = Math.max(FIRST_ROWS, Math.ceil(this.#room * SPARE), expected);
    this.lines = grown(this.lines, this.#room);
    for (const reader of this.#readers) reader.grow(this.#room);
  }
}

/** Whether a cell holds more than blanks. Most begin with a sign of ASCII, which tells; blanks there are others of. */
function isFilled(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end) return false;
  const first = bytes[start] as number;
  return (first > 0x20 && first < DELETE) || cellText(bytes, start, end).trim() !== '';
}
