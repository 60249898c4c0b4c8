import type { Box } from '../../plot/boxes';
import type { PlanePoint } from '../../plot/mercator';

/** Side of a cell in CSS px: how exactly a border is followed. */
const CELL_PX = 2;

/** The part of a territory that a frame shows, as a grid of cells that lie wholly inside it. Borders err towards the inside. */
export interface Territory {
  /** Of the part that the frame shows, px. */
  readonly bounds: Box;
  /** True where the whole box lies inside. */
  holds(box: Box): boolean;
  /** Points inside, 4 px apart, with their distance to the border or the frame's edge in px; widest first, ties by row, then column. */
  readonly interior: readonly (PlanePoint & { readonly clearance: number })[];
}

/**
 * Cuts a territory to a frame.
 *
 * @param rings Closed or open rings in px; filled by the even-odd rule, so holes are rings too.
 * @param limits What counts as inside the frame.
 */
export function territory(rings: readonly (readonly PlanePoint[])[], limits: Box): Territory {
  const area = boundsWithin(rings, limits);
  const columns = Math.max(0, Math.floor(area.width / CELL_PX));
  const rows = Math.max(0, Math.floor(area.height / CELL_PX));
  const inside = fill(rings, area, columns, rows);
  for (const ring of rings) clearAlong(ring, area, inside, columns, rows);
  const outside = prefixSums(inside, columns, rows);
  return {
    bounds: area,
    holds(box) {
      const left = Math.floor((box.x - area.x) / CELL_PX);
      const top = Math.floor((box.y - area.y) / CELL_PX);
      const right = Math.ceil((box.x + box.width - area.x) / CELL_PX);
      const bottom = Math.ceil((box.y + box.height - area.y) / CELL_PX);
      if (left < 0 || top < 0 || right > columns || bottom > rows) return false;
      const at = (column: number, row: number) => outside[row * (columns + 1) + column] ?? 0;
      return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top) === 0;
    },
    interior: widestFirst(inside, area, columns, rows),
  };
}

function boundsWithin(rings: readonly (readonly PlanePoint[])[], limits: Box): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const ring of rings) {
    for (const { x, y } of ring) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  left = Math.max(left, limits.x);
  top = Math.max(top, limits.y);
  right = Math.min(right, limits.x + limits.width);
  bottom = Math.min(bottom, limits.y + limits.height);
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** 1 for each cell whose centre lies inside. */
function fill(rings: readonly (readonly PlanePoint[])[], area: Box, columns: number, rows: number): Uint8Array {
  const inside = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const y = area.y + (row + 0.5) * CELL_PX;
    const crossings: number[] = [];
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i++) {
        const a = ring[i];
        const b = ring[(i + 1) % ring.length];
        if (a === undefined || b === undefined || a.y > y === b.y > y) continue;
        crossings.push(a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x));
      }
    }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil(((crossings[i] ?? 0) - area.x) / CELL_PX - 0.5));
      const to = Math.min(columns - 1, Math.floor(((crossings[i + 1] ?? 0) - area.x) / CELL_PX - 0.5));
      for (let column = from; column <= to; column++) inside[row * columns + column] = 1;
    }
  }
  return inside;
}

/** Takes out every cell that the ring runs through. */
function clearAlong(ring: readonly PlanePoint[], area: Box, inside: Uint8Array, columns: number, rows: number): void {
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i];
    const b = ring[(i + 1) % ring.length];
    if (a === undefined || b === undefined) continue;
    const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / (CELL_PX / 2)));
    for (let step = 0; step <= steps; step++) {
      const column = Math.floor((a.x + ((b.x - a.x) * step) / steps - area.x) / CELL_PX);
      const row = Math.floor((a.y + ((b.y - a.y) * step) / steps - area.y) / CELL_PX);
      if (column >= 0 && row >= 0 && column < columns && row < rows) inside[row * columns + column] = 0;
    }
  }
}

/** How many cells left of a column and above a row are not inside. */
function prefixSums(inside: Uint8Array, columns: number, rows: number): Uint32Array {
  const sums = new Uint32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    let inRow = 0;
    for (let column = 0; column < columns; column++) {
      inRow += 1 - (inside[row * columns + column] ?? 0);
      sums[(row + 1) * (columns + 1) + column + 1] = inRow + (sums[row * (columns + 1) + column + 1] ?? 0);
    }
  }
  return sums;
}

/** Two passes of a chamfer distance transform (weights 1 and √2), then the cells in order. */
function widestFirst(inside: Uint8Array, area: Box, columns: number, rows: number): Territory['interior'] {
  const distance = new Float32Array(columns * rows);
  const at = (column: number, row: number) =>
    column < 0 || row < 0 || column >= columns || row >= rows ? 0 : (distance[row * columns + column] ?? 0);
  const pass = (column: number, row: number, from: number, sign: 1 | -1) => {
    const i = row * columns + column;
    if (inside[i] === 0) return;
    distance[i] = Math.min(
      from,
      at(column - sign, row) + 1,
      at(column, row - sign) + 1,
      at(column - sign, row - sign) + Math.SQRT2,
      at(column + sign, row - sign) + Math.SQRT2,
    );
  };
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) pass(column, row, Infinity, 1);
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) pass(column, row, at(column, row), -1);
  const cells: (PlanePoint & { clearance: number })[] = [];
  for (let i = 0; i < distance.length; i++) {
    const cellsAway = distance[i] ?? 0;
    const column = i % columns;
    const row = (i - column) / columns;
    if (cellsAway === 0 || column % 2 === 1 || row % 2 === 1) continue;
    cells.push({
      x: area.x + (column + 0.5) * CELL_PX,
      y: area.y + (row + 0.5) * CELL_PX,
      clearance: (cellsAway - 0.5) * CELL_PX,
    });
  }
  return cells.sort((a, b) => b.clearance - a.clearance);
}
