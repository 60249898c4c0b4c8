/** Where the rows and lines of the network stand. */
import { fitText, wrapText } from '../../plot/fit-text';
import { textWidth, type Weight } from '../../plot/text-width';
import type { NodeType } from '../../model/graph';
import { COLUMN_TYPES, type Columns, type Line, type Row } from './columns';
import type { RowLabel } from './labels';

/** px. Under this width the network is a vertical path instead. */
export const MIN_WIDTH = 640;
export const LABEL_SIZE = 13;
/** px from line to line of a label. */
export const LINE = 14.5;
/** px from row to row of the fullest column: room for labels of two lines. */
const ROW = 33;
/** px from row to row at most, so that a short column does not fall apart. */
const MAX_ROW = 44;
/** px: headings and the rule under them. */
export const HEAD = 32;
const GLYPH = 5;
const GAP = 10;

/** Left edge of the glyph, as parts of the width, after picture 01; the lines of a column leave at its `edge`. */
const AT: Readonly<Record<NodeType, { readonly glyph: number; readonly edge: number }>> = {
  funder: { glyph: 0.155, edge: 0.155 },
  project: { glyph: 0.2, edge: 0.415 },
  organisation: { glyph: 0.475, edge: 0.675 },
  event: { glyph: 0.755, edge: 1 },
};

export interface PlacedRow {
  readonly row: Row;
  readonly label: RowLabel;
  /** Centre of the glyph. */
  readonly x: number;
  readonly y: number;
  /** The label as it fits, in one line or two. */
  readonly lines: readonly string[];
  readonly textX: number;
  readonly anchor: 'start' | 'end';
  /** Right edge of the numbers of events. */
  readonly countX: number;
  /** From the end of the label to the edge of the column; null for events and funders. */
  readonly leader: { readonly x1: number; readonly x2: number } | null;
  /** The area that takes the pointer. */
  readonly hit: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface PlacedLine {
  readonly line: Line;
  readonly d: string;
}

export interface PlacedHeading {
  readonly type: NodeType;
  readonly x: number;
}

export interface PlacedNetwork {
  readonly width: number;
  readonly height: number;
  readonly headings: readonly PlacedHeading[];
  readonly rows: readonly PlacedRow[];
  readonly lines: readonly PlacedLine[];
}

/** Places ordered columns. Labels are fitted to their column, so that no line crosses one. */
export function placeNetwork(columns: Columns, width: number, labelOf: (row: Row) => RowLabel): PlacedNetwork {
  const fullest = Math.max(1, ...columns.columns.map((rows) => rows.length));
  const tall = (fullest - 1) * ROW;
  const rows = columns.columns.flatMap((column, c) => {
    const type = COLUMN_TYPES[c] ?? 'event';
    const ys = spread(column, tall);
    return column.map((row, i) => placeRow(row, labelOf(row), type, HEAD + ROW / 2 + (ys[i] ?? 0), width));
  });
  const byKey = new Map(rows.map((placed) => [placed.row.key, placed]));
  const lines = columns.lines.flatMap((line): PlacedLine[] => {
    const [from, to] = [byKey.get(line.source), byKey.get(line.target)];
    if (!from || !to) return [];
    return [{ line, d: curve(from.leader?.x2 ?? from.x + GLYPH + 2, from.y, to.x - GLYPH - 2, to.y) }];
  });
  const headings = COLUMN_TYPES.map((type) => ({ type, x: type === 'funder' ? 0 : width * AT[type].glyph }));
  return { width, height: HEAD + tall + ROW, headings, rows, lines };
}

/** Offsets from the top: even, not wider apart than `MAX_ROW`, with the pinned rows at the bottom. */
function spread(rows: readonly Row[], tall: number): number[] {
  const pitch = rows.length < 2 ? 0 : Math.min(MAX_ROW, tall / (rows.length - 1));
  const pinned = rows.filter((row) => row.pinned).length;
  const free = rows.length - pinned;
  const room = tall - pinned * pitch;
  const top = free < 2 ? room / 2 : (room - (free - 1) * pitch) / 2;
  return rows.map((_, i) => (i < free ? Math.max(0, top) + i * pitch : tall - (rows.length - 1 - i) * pitch));
}

function placeRow(row: Row, label: RowLabel, type: NodeType, y: number, width: number): PlacedRow {
  const right = type === 'funder';
  const x = Math.round(width * AT[type].glyph) + (right ? -GLYPH : GLYPH);
  const textX = right ? x - GAP : x + GAP;
  const edge = type === 'event' ? width : Math.round(width * AT[type].edge);
  const count = label.count === '' ? 0 : textWidth(label.count, LABEL_SIZE, 600) + GAP;
  // Fitted at the weight of the focus, so that nothing changes when a row comes into it.
  const weight = type === 'event' ? 400 : 600;
  const lines = fitLabel(label, right ? textX : edge - textX - (type === 'event' ? count : 6), weight);
  const end = textX + Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE, weight))) + 6;
  const hit = { x: right ? 0 : x - GLYPH, y: y - ROW / 2, width: right ? x + GLYPH : edge - x + GLYPH, height: ROW };
  const leader = type === 'event' || right ? null : { x1: Math.min(end, edge), x2: edge };
  return { row, label, x, y, lines, textX, anchor: right ? 'end' : 'start', countX: width, leader, hit };
}

function fitLabel({ text, name, shorter }: RowLabel, room: number, weight: Weight): readonly string[] {
  const wrap = (words: string) => wrapText(words, room, 2, LABEL_SIZE, weight);
  if (textWidth(text, LABEL_SIZE, weight) <= room) return [text];
  if (shorter !== null) return wrap(shorter);
  if (name === null) return wrap(text);
  const [start = '', end = ''] = text.split(name);
  // The name takes what the words around it leave of two lines; where lines break decides how much that is.
  for (let left = 2 * room; left > 0; left -= room / 12) {
    const lines = wrap(start + fitText(name, left, LABEL_SIZE, weight) + end);
    if (lines.join(' ').endsWith(end.trim())) return lines;
  }
  return wrap(text);
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = round((x1 + x2) / 2);
  return `M${round(x1)},${round(y1)}C${middle},${round(y1)} ${middle},${round(y2)} ${round(x2)},${round(y2)}`;
}

const round = (n: number) => Math.round(n * 10) / 10;
