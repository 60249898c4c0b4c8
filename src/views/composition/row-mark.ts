/** One row of the composition, placed. */
import type { GroupMark, Mark } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import { wrapText } from '../../plot/fit-text';
import { countedMarks, type Scale } from './counted-lane';
import type { Lanes } from './lanes';
import { namedMarks, type Outlines } from './named-lane';
import type { Row } from './row-model';
import { LABEL, NOTE, SWATCH } from './row-style';
import { LINE, lineAt } from '../../figure/text-block';

/** Height of the line that holds bar and outlines, px. */
const BAR_LINE = 20;

/** What all rows share. */
export interface Setting {
  readonly lanes: Lanes;
  readonly scale: Scale;
  readonly outlines: Outlines;
  readonly width: number;
  readonly padding: number;
  readonly locale: Locale;
}

/** A row's texts in lines. */
export interface Lines {
  readonly label: readonly string[];
  readonly notes: readonly string[];
}

/** The label and the notes of a row, wrapped. */
export function linesOf(row: Row, lanes: Lanes, width: number): Lines {
  const label = wrapText(row.label, lanes.labelWidth, 2, LABEL.size, LABEL.weight);
  const notes = row.notes.flatMap((note) => wrapText(note, width - lanes.countedX - 8, 2, NOTE.size));
  return { label, notes };
}

/** Height above and below the middle of the bar. */
function reach(lines: Lines, { stacked }: Lanes): { above: number; below: number } {
  const label = lines.label.length * LABEL.pitch;
  const below = BAR_LINE / 2 + lines.notes.length * NOTE.size * LINE;
  return stacked
    ? { above: label + 2 + BAR_LINE / 2, below }
    : { above: Math.max(label, BAR_LINE) / 2, below: Math.max(label / 2, below) };
}

/** Height of a row without its padding, px. */
export function contentHeight(lines: Lines, lanes: Lanes): number {
  const { above, below } = reach(lines, lanes);
  return above + below;
}

/** The row as one thing that a reader can point at, over the whole width. */
export function rowMark(row: Row, lines: Lines, top: number, height: number, setting: Setting): GroupMark {
  const { lanes, scale, padding, width, locale } = setting;
  const middle = top + padding + reach(lines, lanes).above;
  const labelTop = lanes.stacked ? top + padding : middle - (lines.label.length * LABEL.pitch) / 2;
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
        lineAt(text, lanes.countedX + 8, middle + BAR_LINE / 2 + (i + 0.5) * NOTE.size * LINE, NOTE),
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
