/** The torn end of an open bar. */
import type { PathMark } from '../../figure/mark';

/** How far the teeth reach in, px. */
const TOOTH_DEPTH = 5;
/** Height of a tooth, px, at which it still reads as torn. */
const TOOTH_HEIGHT = 7;

/** Length of the open stub of a bar, px: fixed, not to scale. */
export const STUB = 14;

const round = (value: number): number => Math.round(value * 100) / 100;

/** A hatched piece of a bar whose right edge is torn; nothing reaches beyond `x + width`. */
export function tornPiece(x: number, y: number, width: number, height: number): PathMark {
  const teeth = Math.max(2, Math.round(height / TOOTH_HEIGHT));
  const right = round(x + width);
  const inner = round(x + Math.max(0, width - TOOTH_DEPTH));
  let d = `M${round(x)} ${round(y)}H${inner}`;
  for (let tooth = 0; tooth < teeth; tooth++) {
    const middle = round(y + ((tooth + 0.5) * height) / teeth);
    const bottom = round(y + ((tooth + 1) * height) / teeth);
    d += `L${right} ${middle}L${inner} ${bottom}`;
  }
  return { type: 'path', d: `${d}H${round(x)}Z`, fill: 'hatch', stroke: 'unknown-line', strokeWidth: 1 };
}

/** The same piece with a closed end. */
export function closedPiece(x: number, y: number, width: number, height: number) {
  return { type: 'rect', x, y, width, height, fill: 'hatch', stroke: 'unknown-line', strokeWidth: 1 } as const;
}
