type Point = readonly number[];

/** Square of the distance from a point to a segment. */
function squareDistance(point: Point, from: Point, to: Point): number {
  const [x = 0, y = 0] = point;
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2;
}

/**
 * The line with fewer points, none of the left-out ones further than `tolerance` from it. Both ends stay, so lines that meet still
 * meet. A closed line keeps at least a triangle where its ends and two more points are apart.
 *
 * @see Douglas and Peucker, "Algorithms for the reduction of the number of points", 1973
 */
export function simplify<P extends Point>(line: readonly P[], tolerance: number): P[] {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  const closed = squareDistance(first, last, last) === 0;
  let farthest = 0;
  let distance = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const d = squareDistance(line[i] ?? first, first, last);
    if (d > distance) [farthest, distance] = [i, d];
  }
  if (farthest === 0 || (!closed && distance <= tolerance ** 2)) return [first, last];
  if (closed && line.length <= 4) return [...line];
  const before = simplify(line.slice(0, farthest + 1), tolerance);
  const after = simplify(line.slice(farthest), tolerance);
  const joined = [...before, ...after.slice(1)];
  return closed && joined.length < 4 ? triangle(line, farthest) : joined;
}

/** A closed line of its start, its farthest point and the point that is farthest from both. */
function triangle<P extends Point>(line: readonly P[], farthest: number): P[] {
  const [first, far] = [line[0], line[farthest]];
  if (first === undefined || far === undefined) return [...line];
  let third = farthest === 1 ? 2 : 1;
  let distance = -1;
  for (let i = 1; i < line.length - 1; i++) {
    const d = squareDistance(line[i] ?? first, first, far);
    if (i !== farthest && d > distance) [third, distance] = [i, d];
  }
  const kept = new Set([0, farthest, third, line.length - 1]);
  return line.filter((_, i) => kept.has(i));
}
