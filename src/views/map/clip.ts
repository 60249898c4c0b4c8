import type { Box } from '../../plot/boxes';
import type { PlanePoint } from '../../plot/mercator';

type Points = readonly PlanePoint[];

/** One side of a box: how far a point lies inside it (negative outside). */
type Side = (point: PlanePoint) => number;

function sides(box: Box): Side[] {
  return [
    ({ x }) => x - box.x,
    ({ y }) => y - box.y,
    ({ x }) => box.x + box.width - x,
    ({ y }) => box.y + box.height - y,
  ];
}

/** Whether points lie wholly `inside` a box or wholly `outside` one of its sides, which most rings and lines do. */
function lie(points: Points, box: Box): 'inside' | 'outside' | 'across' {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  const [edge, floor] = [box.x + box.width, box.y + box.height];
  if (left >= box.x && right <= edge && top >= box.y && bottom <= floor) return 'inside';
  return right < box.x || left > edge || bottom < box.y || top > floor ? 'outside' : 'across';
}

/** The point where a segment crosses a side, from how far its ends lie inside. */
function crossing(a: PlanePoint, b: PlanePoint, insideA: number, insideB: number): PlanePoint {
  const share = insideA / (insideA - insideB);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/**
 * The part of a filled ring inside a box, by Sutherland and Hodgman (1974). A ring that leaves and comes back is joined along the
 * edge of the box, which a fill does not show. Empty where nothing is inside.
 */
export function clipRing(ring: Points, box: Box): PlanePoint[] {
  let kept = [...ring];
  const lying = lie(ring, box);
  if (lying !== 'across') return lying === 'inside' ? kept : [];
  for (const side of sides(box)) {
    const next: PlanePoint[] = [];
    let before = kept.at(-1);
    for (const point of kept) {
      const inside = side(point);
      const insideBefore = before === undefined ? inside : side(before);
      if (before !== undefined && inside >= 0 !== insideBefore >= 0)
        next.push(crossing(before, point, insideBefore, inside));
      if (inside >= 0) next.push(point);
      before = point;
    }
    kept = next;
  }
  return kept;
}

/** The pieces of a line inside a box, in order (Liang and Barsky 1984 for each segment). */
export function clipLine(line: Points, box: Box): PlanePoint[][] {
  const lying = lie(line, box);
  if (lying !== 'across') return lying === 'inside' && line.length > 1 ? [[...line]] : [];
  const pieces: PlanePoint[][] = [];
  const all = sides(box);
  let open: PlanePoint[] | null = null;
  for (let i = 0; i + 1 < line.length; i++) {
    const a = line[i];
    const b = line[i + 1];
    if (a === undefined || b === undefined) continue;
    let from = 0;
    let to = 1;
    for (const side of all) {
      const [insideA, insideB] = [side(a), side(b)];
      if (insideA < 0 && insideB < 0) to = -1;
      else if (insideA < 0) from = Math.max(from, insideA / (insideA - insideB));
      else if (insideB < 0) to = Math.min(to, insideA / (insideA - insideB));
    }
    if (from > to) {
      open = null;
      continue;
    }
    const at = (share: number) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
    if (open === null || from > 0) pieces.push((open = [at(from)]));
    open.push(at(to));
    if (to < 1) open = null;
  }
  return pieces;
}
