/** The rows of the composition: label, counted bar, outlines of those named without a number, and what must be added in words. */
import '../../i18n/en/composition';
import type { GroupMark, Mark } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import { countedScale } from './counted-lane';
import { divide, type Lanes } from './lanes';
import { outlines } from './named-lane';
import { contentHeight, linesOf, rowMark } from './row-mark';
import type { Row } from './row-model';
import { textBlock, type Block } from '../../figure/text-block';

const PADDING = 5;
/** Keeps a row at 24 px, the least that a pointer can hit. */
const MIN_PADDING = 2;
const HEADING = { size: 13, weight: 600, fill: 'ink-2' } as const;
const UNIT = { size: 13, fill: 'ink-2' } as const;

/**
 * Places the headings of the lanes and the rows.
 *
 * @param room Height that should do, px; rows move closer together to keep to it, as far as they can. Null lets them be.
 */
export function rowsBlock(
  rows: readonly Row[],
  top: number,
  width: number,
  room: number | null,
  locale: Locale,
): Block {
  const lanes = divide(rows, width);
  const named = outlines(rows, lanes.namedWidth, locale);
  const head = headings(lanes, top, named.bundled, room !== null, locale);
  const lines = rows.map((row) => linesOf(row, lanes, width));
  const bare = lines.reduce((sum, line) => sum + contentHeight(line, lanes), 0);
  const free = room === null ? Infinity : (room - (head.bottom - top) - bare) / (2 * Math.max(1, rows.length));
  const padding = Math.min(PADDING, Math.max(MIN_PADDING, free));
  const scale = countedScale(rows, lanes.countedWidth);
  const setting = { lanes, scale, outlines: named, width, padding, locale };
  const groups: GroupMark[] = [];
  let y = head.bottom;
  rows.forEach((row, i) => {
    const line = lines[i] ?? { label: [], notes: [] };
    const height = contentHeight(line, lanes) + 2 * padding;
    groups.push(rowMark(row, line, y, height, setting));
    y += height;
  });
  const x = lanes.countedX - 0.5;
  const axis: Mark = { type: 'line', x1: x, x2: x, y1: head.bottom, y2: y, stroke: 'line-strong', strokeWidth: 1 };
  return { marks: [...head.marks, ...groups, axis], bottom: y };
}

/** In a set height the headings take one line each. */
function headings(lanes: Lanes, top: number, bundled: boolean, compact: boolean, locale: Locale): Block {
  const unit = locale.t(bundled ? 'composition.named-bundle' : 'composition.named-unit');
  const counted = compact
    ? [locale.t('composition.compact.counted')]
    : [locale.t('composition.counted'), locale.t('composition.counted-scale')];
  const named = compact
    ? [locale.t(bundled ? 'composition.compact.bundle' : 'composition.compact.named')]
    : [locale.t('composition.named'), unit];
  const first = heading(counted, lanes.countedX, lanes.countedWidth, top);
  const second = heading(named, lanes.namedX, lanes.namedWidth, top);
  return { marks: [...first.marks, ...second.marks], bottom: Math.max(first.bottom, second.bottom) + 4 };
}

function heading([title = '', unit]: readonly string[], x: number, width: number, top: number): Block {
  const strong = textBlock(title, x, top, width, HEADING, 3);
  if (unit === undefined) return strong;
  const plain = textBlock(unit, x, strong.bottom, width, UNIT, 2);
  return { marks: [...strong.marks, ...plain.marks], bottom: plain.bottom };
}
