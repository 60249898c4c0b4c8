/** The counting strip: one box an event, in the order of how surely its number is known. */
import { COUNTED, type Counted } from '../../model/filters';

export interface Box {
  readonly kind: Counted;
  /** px from the left edge. */
  readonly x: number;
  readonly width: number;
}

/** A box of this width with its gap can still be told from its neighbour. */
const MIN_PITCH = 4;

/**
 * Places one box an event, or one bar a kind where boxes would be too narrow to tell apart.
 *
 * @param width px of the strip.
 */
export function stripBoxes(counted: Readonly<Record<Counted, number>>, width: number): Box[] {
  const total = COUNTED.reduce((sum, kind) => sum + counted[kind], 0);
  if (total === 0 || width <= 0) return [];
  const pitch = Math.min(width / total, 18);
  const boxes: Box[] = [];
  let x = 0;
  for (const kind of COUNTED) {
    if (pitch >= MIN_PITCH) {
      const gap = Math.min(3, pitch * 0.25);
      for (let i = 0; i < counted[kind]; i++, x += pitch) boxes.push({ kind, x, width: pitch - gap });
    } else if (counted[kind] > 0) {
      boxes.push({ kind, x, width: Math.max(1, counted[kind] * pitch - 1) });
      x += counted[kind] * pitch;
    }
  }
  return boxes;
}
