import { BoxGrid } from './box-grid';
import { grow, type Box } from './boxes';

export interface Label {
  /** Unique; decides between labels of the same priority. */
  readonly id: string;
  /** Higher is placed first. */
  readonly priority: number;
  /** Where the label may stand, best first. Sizes may differ: the full name, two lines, a code. */
  readonly candidates: readonly Box[];
  /** Refuses a box that is free, such as one outside its own territory. Without it every free box will do. */
  readonly allowed?: (box: Box) => boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** Index of `box` in the candidates. */
  readonly candidate: number;
}

/**
 * Gives each label its first candidate that overlaps neither an obstacle nor a label placed before it.
 *
 * Greedy by priority, then by id in code unit order: the same labels in any order give the same places. A label for which no
 * candidate is free is left out. O(n log n) where boxes are small against the plane.
 *
 * @param margin px to keep free between a label and everything else.
 * @returns The placed labels, in the order in which they were placed.
 */
export function placeLabels(labels: readonly Label[], obstacles: readonly Box[], margin = 0): PlacedLabel[] {
  const taken = new BoxGrid();
  for (const obstacle of obstacles) taken.add(obstacle);
  const placed: PlacedLabel[] = [];
  for (const label of [...labels].sort(byPriority)) {
    const candidate = label.candidates.findIndex(
      (box) => taken.isFree(grow(box, margin)) && (label.allowed === undefined || label.allowed(box)),
    );
    const box = label.candidates[candidate];
    if (box === undefined) continue;
    taken.add(box);
    placed.push({ id: label.id, box, candidate });
  }
  return placed;
}

function byPriority(a: Label, b: Label): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Boxes of one size beside a point, best first: right, left, above, below.
 *
 * @param gap px between the point and the box; the radius of a symbol and a little more.
 */
export function besidePoint(x: number, y: number, width: number, height: number, gap: number): Box[] {
  return [
    { x: x + gap, y: y - height / 2, width, height },
    { x: x - gap - width, y: y - height / 2, width, height },
    { x: x - width / 2, y: y - gap - height, width, height },
    { x: x - width / 2, y: y + gap, width, height },
  ];
}
