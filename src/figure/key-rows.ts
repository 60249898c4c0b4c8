/** A key in the marks of its chart: samples with their words, one after another in as many lines as the width asks for. */
import { textWidth } from '../plot/text-width';
import type { Mark, PlacedFigure } from './mark';
import { LINE, textBlock } from './text-block';

export interface KeyItem {
  readonly text: string;
  /** Width of the sample, px. */
  readonly width: number;
  /** The sample, its left edge at 0 and its middle at `middle` px. */
  readonly marks: (middle: number) => readonly Mark[];
}

const STYLE = { size: 13, fill: 'ink-2' } as const;
const GAP = 7;
const BETWEEN = 20;
const PITCH = 21;

/** @param title Names the key for those who do not see it. */
export function keyRows(items: readonly KeyItem[], width: number, title: string): PlacedFigure {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const item of items) {
    const start = item.width + GAP;
    const whole = start + textWidth(item.text, STYLE.size);
    if (x > 0 && x + whole > width) {
      x = 0;
      y += PITCH;
    }
    const lines = textBlock(item.text, x + start, y + 2, width - x - start, STYLE, 3);
    marks.push({ type: 'group', shift: { x, y }, marks: item.marks(10) }, ...lines.marks);
    x += whole + BETWEEN;
    y = lines.bottom - 2 - STYLE.size * LINE;
  }
  return { width, height: y + PITCH, title, description: items.map(({ text }) => text).join('; '), marks };
}
