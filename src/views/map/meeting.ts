import type { Box } from '../../plot/boxes';

/** What a name keeps clear of, px. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly outerR: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The paper edge of a circle, px. */
const EDGE_PX = 1;

export function meetsCircle(box: Box, { x, y, outerR }: Disc): boolean {
  const nearX = Math.max(box.x, Math.min(x, box.x + box.width));
  const nearY = Math.max(box.y, Math.min(y, box.y + box.height));
  return Math.hypot(nearX - x, nearY - y) < outerR + EDGE_PX;
}

export function lineMeetsCircle(line: Segment, { x, y, outerR }: Disc): boolean {
  const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1];
  const along = ((x - line.x1) * dx + (y - line.y1) * dy) / (dx * dx + dy * dy);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(line.x1 + share * dx - x, line.y1 + share * dy - y) < outerR + EDGE_PX;
}

/** True where a line enters a box (Liang and Barsky 1984). */
export function lineMeetsBox(line: Segment, box: Box): boolean {
  let from = 0;
  let to = 1;
  const sides: readonly (readonly [number, number])[] = [
    [line.x1 - box.x, line.x2 - box.x],
    [line.y1 - box.y, line.y2 - box.y],
    [box.x + box.width - line.x1, box.x + box.width - line.x2],
    [box.y + box.height - line.y1, box.y + box.height - line.y2],
  ];
  for (const [start, end] of sides) {
    if (start < 0 && end < 0) return false;
    if (start < 0) from = Math.max(from, start / (start - end));
    else if (end < 0) to = Math.min(to, start / (start - end));
  }
  return from < to;
}
