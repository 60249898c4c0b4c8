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
  readonly issues: readonly Issue[];
}

/** Columns of a sheet in Excel 2007 and later. */
export const MOST_COLUMNS = 16_384;
/** A table of a million rows and twenty columns. One cell at the far edge of every row makes a small file larger than that. */
const MOST_CELLS = 20_000_000;

/** Gathers the rows of a sheet. */
export class SheetLines {
  readonly #lines: Line[] = [];
  #width = 0;
  whole = true;

  /** Blank cells at the end and blank rows are left out. */
  add(line: number, cells: readonly string[]): void {
    let end = cells.length;
    while (end > 0 && cells[end - 1]?.trim() === '') end--;
    if (end === 0) return;
    const width = Math.max(this.#width, end);
    this.whole &&= (this.#lines.length + 1) * width <= MOST_CELLS;
    if (!this.whole) return;
    this.#width = width;
    this.#lines.push({ line, cells: cells.slice(0, end) });
  }

  /** The rows, each filled up to the widest. */
  even(): Line[] {
    return this.#lines.map(({ line, cells }) => ({
      line,
      cells: [...cells, ...Array.from({ length: this.#width - cells.length }, () => '')],
    }));
  }
}
