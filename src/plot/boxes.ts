/** A rectangle along the axes in CSS px; `x`, `y` is the top left corner. Sizes are not negative. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** True when two boxes share an area; touching edges share none. */
export function overlaps(a: Box, b: Box): boolean {
  return overlapArea(a, b) > 0;
}

/** The shared area in px². */
export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** True when `inner` lies within `outer`; equal edges count as within. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The box made larger by `by` px on every side; a negative `by` shrinks it, at most to its centre. */
export function grow(box: Box, by: number): Box {
  const x = Math.max(by, -box.width / 2);
  const y = Math.max(by, -box.height / 2);
  return { x: box.x - x, y: box.y - y, width: box.width + 2 * x, height: box.height + 2 * y };
}
