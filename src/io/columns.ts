import type { Cell } from './cell';
import type { CheckedRow, CheckedTable } from './table-schema';

/** Reads the cells of checked rows by column name. A column that the table lacks is empty. */
export class Columns {
  readonly #index: ReadonlyMap<string, number>;

  constructor(table: CheckedTable) {
    this.#index = table.columns;
  }

  has(column: string): boolean {
    return this.#index.has(column);
  }

  text(row: CheckedRow, column: string): string | null {
    const cell = this.#cell(row, column);
    if (cell === null || Array.isArray(cell)) return null;
    return String(cell);
  }

  /** A cell that the table's schema needs: it is there. */
  needed(row: CheckedRow, column: string): string {
    return this.text(row, column) ?? '';
  }

  number(row: CheckedRow, column: string): number | null {
    const cell = this.#cell(row, column);
    return typeof cell === 'number' ? cell : null;
  }

  list(row: CheckedRow, column: string): readonly string[] {
    const cell = this.#cell(row, column);
    return Array.isArray(cell) ? (cell as readonly string[]) : [];
  }

  #cell(row: CheckedRow, column: string): Cell {
    const index = this.#index.get(column);
    return index === undefined ? null : (row.cells[index] ?? null);
  }
}
