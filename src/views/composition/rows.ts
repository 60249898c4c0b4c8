/** The rows of the composition: label, counted bar, outlines of those named without a number, and what must be added in words. */
import type { GroupMark, Mark } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import { wrapText } from '../../plot/fit-text';
import { countedMarks, countedScale, type Scale } from './counted-lane';
import { divide, type Lanes } from './lanes';
import { namedMarks, outlines, type Outlines } from './named-lane';
import type { Row } from './row-model';
import { LABEL, NOTE, SWATCH } from './row-style';
import { LINE, lineAt, textBlock, type Block } from './text-block';

export interface RowsBlock extends Block {
  /** True where one outline stands for all events of a row. */
  readonly bundled: boolean;
}

/** Height of the line that holds bar and outlines, px. */
const BAR_LINE = 20;
const PADDING = 5;
const MIN_PADDING = 1;
const HEADING = { size: 13, weight: 600, fill: 'ink-2' } as const;
const UNIT = { size: 13, fill: 'ink-2' } as const;

interface Setting {
  readonly lanes: Lanes;
  readonly scale: Scale;
  readonly outlines: Outlines;
  readonly width: number;
  readonly padding: number;
  readonly locale: Locale;
}

interface Lines {
  readonly label: readonly string[];
  readonly notes: readonly string[];
}

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
): RowsBlock {
  const lanes = divide(rows, width);
  const named = outlines(rows, lanes.namedWidth, locale);
  const head = headings(lanes, top, named.bundled, locale);
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
  return { marks: [...head.marks, ...groups, axis], bottom: y, bundled: named.bundled };
}

function headings(lanes: Lanes, top: number, bundled: boolean, locale: Locale): Block {
  const lane = (title: string, unit: string, x: number, width: number): Block => {
    const first = textBlock(title, x, top, width, HEADING, 3);
    const second = textBlock(unit, x, first.bottom, width, UNIT, 2);
    return { marks: [...first.marks, ...second.marks], bottom: second.bottom };
  };
  const counted = lane(
    locale.t('composition.counted'),
    locale.t('composition.counted-scale'),
    lanes.countedX,
    lanes.countedWidth,
  );
  const named = lane(
    locale.t('composition.named'),
    locale.t(bundled ? 'composition.named-bundle' : 'composition.named-unit'),
    lanes.namedX,
    lanes.namedWidth,
  );
  return { marks: [...counted.marks, ...named.marks], bottom: Math.max(counted.bottom, named.bottom) + 4 };
}

function linesOf(row: Row, lanes: Lanes, width: number): Lines {
  const label = wrapText(row.label, lanes.labelWidth, 2, LABEL.size, LABEL.weight);
  const notes = row.notes.flatMap((note) => wrapText(note, width - lanes.countedX - 8, 2, NOTE.size));
  return { label, notes };
}

const notesHeight = ({ notes }: Lines): number => notes.length * NOTE.size * LINE;

function contentHeight(lines: Lines, { stacked }: Lanes): number {
  const label = lines.label.length * LABEL.pitch;
  const bars = BAR_LINE + notesHeight(lines);
  return stacked ? label + 2 + bars : Math.max(label, bars);
}

function rowMark(row: Row, lines: Lines, top: number, height: number, setting: Setting): GroupMark {
  const { lanes, scale, padding, width, locale } = setting;
  const labelHeight = lines.label.length * LABEL.pitch;
  const barsHeight = BAR_LINE + notesHeight(lines);
  const labelTop = lanes.stacked ? top + padding : top + (height - labelHeight) / 2;
  const barsTop = lanes.stacked ? top + padding + labelHeight + 2 : top + (height - barsHeight) / 2;
  const middle = barsTop + BAR_LINE / 2;
  const area = { x: 0, y: top, width, height };
  const weight = row.selected ? 600 : 400;
  return {
    type: 'group',
    key: row.key,
    name: row.name,
    selected: row.selected,
    hit: area,
    marks: [
      ...(row.selected ? [chosen(area)] : []),
      {
        type: 'rect',
        x: 0,
        y: labelTop + (LABEL.pitch - SWATCH.size) / 2,
        width: SWATCH.size,
        height: SWATCH.size,
        fill: row.colour,
      },
      ...lines.label.map((text, i) =>
        lineAt(text, SWATCH.size + SWATCH.gap, labelTop + (i + 0.5) * LABEL.pitch, {
          size: LABEL.size,
          weight,
          fill: 'ink',
        }),
      ),
      ...countedMarks(row, scale, lanes.countedX, middle),
      ...namedMarks(row, setting.outlines, lanes.namedX, middle, locale),
      ...lines.notes.map((text, i) =>
        lineAt(text, lanes.countedX + 8, barsTop + BAR_LINE + (i + 0.5) * NOTE.size * LINE, NOTE),
      ),
    ],
  };
}

/** A chosen row lies on a wash between two ink lines. */
function chosen({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Mark {
  const line = (at: number): Mark => ({
    type: 'line',
    x1: x,
    x2: x + width,
    y1: at,
    y2: at,
    stroke: 'ink',
    strokeWidth: 1.5,
  });
  return {
    type: 'group',
    marks: [{ type: 'rect', x, y, width, height, fill: 'wash' }, line(y + 0.75), line(y + height - 0.75)],
  };
}
