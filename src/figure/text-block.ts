/** Lines of text, measured and wrapped. */
import type { Colour, Mark, TextMark } from './mark';
import { wrapText } from '../plot/fit-text';
import { textWidth, type Family, type Weight } from '../plot/text-width';

/** Marks that end at `bottom` px. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** How a text looks. */
export interface TextStyle {
  /** px */
  readonly size: number;
  readonly weight?: Weight;
  readonly family?: Family;
  readonly fill?: Colour;
}

/** Line height, as a multiple of the size. */
export const LINE = 1.25;

/** One line of text whose middle is at `middle` px. */
export function lineAt(
  text: string,
  x: number,
  middle: number,
  style: TextStyle,
  anchor: 'start' | 'middle' | 'end' = 'start',
): TextMark {
  return { type: 'text', text, x, y: Math.round((middle + style.size * 0.35) * 10) / 10, anchor, ...style };
}

/** Text wrapped to a width, from `top` downwards. */
export function textBlock(text: string, x: number, top: number, width: number, style: TextStyle, maxLines = 6): Block {
  const pitch = style.size * LINE;
  const lines = wrapText(text, width, maxLines, style.size, style.weight, style.family);
  return {
    marks: lines.map((line, i) => lineAt(line, x, top + (i + 0.5) * pitch, style)),
    bottom: top + lines.length * pitch,
  };
}

/**
 * The least width, in steps of a twentieth, that needs no more lines and cuts no more words: the lines of a title are then about as long
 * as each other.
 */
export function balancedWidth(text: string, width: number, { size, weight, family }: TextStyle): number {
  const lines = (room: number) => wrapText(text, room, Infinity, size, weight, family).length;
  const longest = Math.max(...text.split(/\s+/).map((word) => textWidth(word, size, weight, family)));
  const all = lines(width);
  const least = Math.max(width / 2, longest);
  let room = width;
  while (room - width / 20 >= least && lines(room - width / 20) === all) room -= width / 20;
  return room;
}
