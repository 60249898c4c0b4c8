/** One bar for a whole: the parts that are told apart, then the rest, hatched and torn open where the total is a bound. */
import type { Colour, Mark } from '../../figure/mark';
import { textWidth } from '../../plot/text-width';
import { lineAt, textBlock, type Block } from '../../figure/text-block';
import { STUB, closedPiece, tornPiece } from './torn';

export interface Part {
  readonly value: number;
  readonly fill: Colour;
}

export interface Whole {
  readonly parts: readonly Part[];
  /** Lower bound of the whole; never under the sum of the parts as drawn. */
  readonly low: number;
  /** Upper end of a range; null where there is none. */
  readonly high: number | null;
  readonly open: boolean;
  /** Words above the bar, left and right; null leaves them out. */
  readonly left: string | null;
  readonly right: string | null;
  /** Words for what is not told apart; null where nothing is left. */
  readonly rest: string | null;
}

const HEAD = { size: 13, weight: 600, fill: 'ink' } as const;
const PLATE_PADDING = 10;
const GAP = 1;

/** The bar from edge to edge of `width`. */
export function wholeBar(whole: Whole, top: number, width: number, height: number): Block {
  const head = heading(whole, top, width);
  const y = head.bottom;
  const known = whole.parts.reduce((sum, part) => sum + part.value, 0);
  const extent = Math.max(known, whole.high ?? whole.low, 1);
  const scaled = width - (whole.open ? STUB : 0);
  const scale = scaled / extent;
  const marks: Mark[] = [...head.marks];
  let x = 0;
  for (const part of whole.parts) {
    const full = part.value * scale;
    if (full > 0) {
      const gap = Math.min(GAP, full / 3);
      marks.push({ type: 'rect', x, y, width: full - gap, height, fill: part.fill });
    }
    x += full;
  }
  const restWidth = width - x;
  if (restWidth > 0.5)
    marks.push(whole.open ? tornPiece(x, y, restWidth, height) : closedPiece(x, y, restWidth, height));
  if (whole.rest === null) return { marks, bottom: y + height };
  const words = plate(whole.rest, x, y, width, height);
  return { marks: [...marks, ...words.marks], bottom: words.bottom };
}

function heading({ left, right }: Whole, top: number, width: number): Block {
  const pitch = 20;
  const marks: Mark[] = [];
  let y = top;
  if (left !== null) marks.push(lineAt(left, 0, y + 8, HEAD));
  if (right !== null) {
    const together = left === null ? 0 : textWidth(left, HEAD.size, HEAD.weight) + 16;
    if (left !== null && together + textWidth(right, HEAD.size, HEAD.weight) > width) y += pitch;
    marks.push(lineAt(right, width, y + 8, HEAD, 'end'));
  }
  return { marks, bottom: marks.length > 0 ? y + pitch : top };
}

/** The words for the rest: on paper in the middle of the hatch, or below the bar where the hatch is too short. */
function plate(text: string, x: number, y: number, width: number, height: number): Block {
  const bottom = y + height;
  const plateWidth = textWidth(text, HEAD.size, HEAD.weight) + 2 * PLATE_PADDING;
  if (plateWidth + 2 * STUB > width - x) {
    const below = textBlock(text, 0, bottom + 4, width, HEAD, 2);
    const right = below.marks.map((mark): Mark => (mark.type === 'text' ? { ...mark, x: width, anchor: 'end' } : mark));
    return { marks: right, bottom: below.bottom };
  }
  const middle = (x + width) / 2;
  return {
    marks: [
      {
        type: 'rect',
        x: middle - plateWidth / 2,
        y: y + Math.max(1, (height - 20) / 2),
        width: plateWidth,
        height: Math.min(20, height - 2),
        fill: 'unknown-bg',
      },
      lineAt(text, middle, y + height / 2, HEAD, 'middle'),
    ],
    bottom,
  };
}
