import type { Issue } from '../../model/issue';
import type { Line } from '../csv';

/** A sheet of a workbook, as cells of text. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with something in them, under their numbers in the sheet, all equally long. */
  readonly lines: readonly Line[];
  /** The first rows of merged cells that go over several rows. */
  readonly mergedFrom: readonly number[];
  /** False where rows were left out because the sheet has more cells than can be held. */
  readonly whole: boolean;
  /** Rows with something in them that were left out one by one; `issues` tells of each. */
  readonly unread: number;
  readonly issues: readonly Issue[];
}

/** Of Excel and LibreOffice alike. @see Microsoft, "Excel specifications and limits" */
export const LAST_ROW = 1_048_576;

/** The name of a column, 0 for A: A, Z, AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A table of half a million rows and twenty columns. One cell a row, each in another column, makes a small file larger than that. */
const MOST_CELLS = 10_000_000;

/** Gathers the rows of a sheet, of which most cells may be blank. */
export class SheetLines {
  readonly #lines: { readonly line: number; readonly cells: ReadonlyMap<number, string> }[] = [];
  readonly #columns = new Set<number>();
  readonly #mostCells: number;
  /** False once rows had to be left out. */
  whole = true;

  constructor(mostCells = MOST_CELLS) {
    this.#mostCells = mostCells;
  }

  /** @param cells Texts by their columns, 0 for the first; blank ones count as none, and so does a row of them. */
  add(line: number, cells: ReadonlyMap<number, string>): void {
    const filled = [...cells].filter(([, text]) => text.trim() !== '');
    if (filled.length === 0 || !this.whole) return;
    for (const [column] of filled) this.#columns.add(column);
    this.whole = (this.#lines.length + 1) * this.#columns.size <= this.#mostCells;
    if (this.whole) this.#lines.push({ line, cells });
  }

  /** The rows, all equally long. Columns without any text are left out. */
  even(): Line[] {
    const columns = [...this.#columns].sort((a, b) => a - b);
    return this.#lines.map(({ line, cells }) => ({ line, cells: columns.map((column) => cells.get(column) ?? '') }));
  }
}
