/** How the width is divided: labels, numbers, and the lane of those named without a number. */
import { wrapText } from '../../plot/fit-text';
import { textWidth } from '../../plot/text-width';
import { LABEL, SWATCH } from './row-style';
import type { Row } from './row-model';

export interface Lanes {
  /** True where labels stand above their bars, not beside them. */
  readonly stacked: boolean;
  /** Width for the text of a label, px. */
  readonly labelWidth: number;
  readonly countedX: number;
  readonly countedWidth: number;
  readonly namedX: number;
  readonly namedWidth: number;
}

/** Below this the labels go above the bars, px. */
const SIDE_BY_SIDE = 500;
/** What the two lanes keep while labels stand in one line, px. */
const ROOM_FOR_LANES = 330;
const LABEL_GAP = 14;
const LANE_GAP = 20;
/** The share of the room that the numbers get. */
const COUNTED_SHARE = 0.44;

/** Divides the width for these rows. Label columns are as wide as their longest label needs. */
export function divide(rows: readonly Row[], width: number): Lanes {
  const stacked = width < SIDE_BY_SIDE;
  const text = SWATCH.size + SWATCH.gap;
  const labelWidth = stacked ? width - text : labelColumn(rows, width - text - LABEL_GAP - ROOM_FOR_LANES);
  const countedX = stacked ? 1 : Math.round(text + labelWidth + LABEL_GAP);
  const countedWidth = (width - countedX - LANE_GAP) * COUNTED_SHARE;
  const namedX = countedX + countedWidth + LANE_GAP;
  return { stacked, labelWidth, countedX, countedWidth, namedX, namedWidth: width - namedX };
}

/** The width of the longest label, where that is no more than `most`; else the narrowest that holds every label in two lines. */
function labelColumn(rows: readonly Row[], most: number): number {
  const widths = rows.map(({ label }) => textWidth(label, LABEL.size, LABEL.weight));
  const longest = Math.ceil(Math.max(0, ...widths));
  if (longest <= most) return longest;
  let width = Math.max(60, Math.floor(longest / 2));
  while (width < longest && rows.some(({ label }) => !fitsTwoLines(label, width))) width += 4;
  return Math.min(width, Math.max(60, most));
}

function fitsTwoLines(label: string, width: number): boolean {
  const lines = wrapText(label, width, 3, LABEL.size, LABEL.weight);
  return lines.length <= 2 && lines.join(' ').replaceAll(/\s/g, '') === label.replaceAll(/\s/g, '');
}
