/** The event list as a figure: a row an event, with its number and the mark of how it was counted. */
import type { Mark, PlacedFigure } from '../../figure/mark';
import { lineAt, textBlock } from '../../figure/text-block';
import type { Locale } from '../../i18n/locale';
import type { EventLine } from '../../model/aggregates';
import type { Names } from '../../model/names';
import { textWidth } from '../../plot/text-width';
import { MARK, countMark } from './count-mark';
import { toListRow, type ListRow } from './lines';

const HEAD = { size: 13, fill: 'ink-3' } as const;
const TITLE = { size: 15, weight: 600, fill: 'ink' } as const;
const NUMBER = { size: 15, weight: 600, fill: 'ink' } as const;
const NO_NUMBER = { size: 13, weight: 400, fill: 'ink-3' } as const;
const PADDING = 9;
/** Between the words and the number, px. */
const GUTTER = 16;
/** A number takes no more of the width than this; a longer one stands below the title. */
const SIDE = 0.36;

/** @param lines Those to draw, in their order. */
export function figure(lines: readonly EventLine[], width: number, names: Names, locale: Locale): PlacedFigure {
  const marks: Mark[] = [];
  let y = 0;
  for (const [i, line] of lines.entries()) {
    if (i > 0) marks.push({ type: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: 'line', strokeWidth: 1 });
    const row = rowMarks(toListRow(line, names, locale), y, width);
    marks.push(...row.marks);
    y = row.bottom;
  }
  return {
    width,
    height: Math.ceil(y),
    title: locale.t('events.name'),
    description: locale.t('events', { n: lines.length }),
    marks,
  };
}

function rowMarks(
  row: ListRow,
  top: number,
  width: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const none = row.count.low === null && row.count.high === null;
  const style = none ? NO_NUMBER : NUMBER;
  const number = MARK.width + 6 + textWidth(row.people.text, style.size, style.weight);
  const beside = number <= width * SIDE;
  const room = beside ? width - number - GUTTER : width;
  const words = [...row.head, ...(row.lead === null ? [] : [row.lead.name])].join(' · ');
  const head = textBlock(words, 0, top + PADDING, room, HEAD, 3);
  const title = textBlock(row.title.text, 0, head.bottom + 2, room, TITLE, 6);
  const foot = beside ? title.bottom : title.bottom + 26;
  const bottom = foot + PADDING;
  const middle = beside ? (top + bottom) / 2 : title.bottom + 15;
  const left = beside ? width - number : 0;
  return {
    marks: [
      ...head.marks,
      ...title.marks.map((mark): Mark => (mark.type === 'text' ? { ...mark, lang: row.title.lang } : mark)),
      { type: 'group', shift: { x: left, y: middle - MARK.height / 2 }, marks: countMark(row.count.kind) },
      lineAt(row.people.text, left + MARK.width + 6, middle, style),
    ],
    bottom,
  };
}
