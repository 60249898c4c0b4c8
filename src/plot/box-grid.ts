import { overlaps, type Box } from './boxes';

/** px; about the width of a town's name, so that a box lies in few cells. */
const CELL_PX = 64;

/** Boxes by the cells that they touch, for asking what a box would overlap without looking at all of them. */
export class BoxGrid {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  /** True when no added box shares an area with this one. */
  isFree(box: Box): boolean {
    return cellsOf(box).every((cell) => !this.#cells.get(cell)?.some((other) => overlaps(box, other)));
  }
}

function cellsOf(box: Box): string[] {
  const cells: string[] = [];
  const right = Math.floor((box.x + box.width) / CELL_PX);
  const bottom = Math.floor((box.y + box.height) / CELL_PX);
  for (let column = Math.floor(box.x / CELL_PX); column <= right; column++) {
    for (let row = Math.floor(box.y / CELL_PX); row <= bottom; row++) cells.push(`${column},${row}`);
  }
  return cells;
}
