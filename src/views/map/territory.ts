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
  readonly interior: Iterable<PlanePoint & { readonly clearance: number }> & { readonly length: number };
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
  const crossed: number[][] = Array.from({ length: rows }, () => []);
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i++) {
      const a = ring[i];
      const b = ring[(i + 1) % ring.length];
      if (a === undefined || b === undefined) continue;
      const [top, bottom] = a.y < b.y ? [a.y, b.y] : [b.y, a.y];
      const last = Math.min(rows - 1, Math.ceil((bottom - area.y) / CELL_PX));
      for (let row = Math.max(0, Math.floor((top - area.y) / CELL_PX) - 1); row <= last; row++) {
        const y = area.y + (row + 0.5) * CELL_PX;
        if (a.y > y !== b.y > y) crossed[row]?.push(a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x));
      }
    }
  }
  for (const [row, crossings] of crossed.entries()) {
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

/** How far each cell lies from the border, in cells: two passes of a chamfer distance transform (weights 1 and √2). One cell of air all round. */
function distances(inside: Uint8Array, columns: number, rows: number): Float32Array {
  const wide = columns + 2;
  const distance = new Float32Array(wide * (rows + 2));
  const at = (i: number) => distance[i] ?? 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (inside[row * columns + column] === 0) continue;
      const i = (row + 1) * wide + column + 1;
      const above = i - wide;
      const slant = Math.min(at(above - 1), at(above + 1)) + Math.SQRT2;
      distance[i] = Math.min(at(i - 1) + 1, at(above) + 1, slant);
    }
  }
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      if (inside[row * columns + column] === 0) continue;
      const i = (row + 1) * wide + column + 1;
      const below = i + wide;
      const slant = Math.min(at(below - 1), at(below + 1)) + Math.SQRT2;
      distance[i] = Math.min(at(i), at(i + 1) + 1, at(below) + 1, slant);
    }
  }
  return distance;
}

/** Every second cell of every second row, in order. Points are made as they are asked for: a name rarely tries many. */
function widestFirst(inside: Uint8Array, area: Box, columns: number, rows: number): Territory['interior'] {
  const distance = distances(inside, columns, rows);
  const bits = new Uint32Array(distance.buffer);
  const cells = columns * rows;
  // One number a cell, which sorts by distance, then from the last cell to the first: positive floats sort as their bits do.
  const keys = new Float64Array(Math.ceil(columns / 2) * Math.ceil(rows / 2));
  let length = 0;
  for (let row = 0; row < rows; row += 2) {
    for (let column = 0; column < columns; column += 2) {
      const found = bits[(row + 1) * (columns + 2) + column + 1] ?? 0;
      if (found > 0) keys[length++] = found * cells + (cells - 1 - (row * columns + column));
    }
  }
  const sorted = keys.subarray(0, length).sort();
  return {
    length,
    *[Symbol.iterator]() {
      for (let k = length - 1; k >= 0; k--) {
        const cell = cells - 1 - ((sorted[k] ?? 0) % cells);
        const column = cell % columns;
        const row = (cell - column) / columns;
        const cellsAway = distance[(row + 1) * (columns + 2) + column + 1] ?? 0;
        yield {
          x: area.x + (column + 0.5) * CELL_PX,
          y: area.y + (row + 0.5) * CELL_PX,
          clearance: (cellsAway - 0.5) * CELL_PX,
        };
      }
    },
  };
}
