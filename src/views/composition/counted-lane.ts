/** The lane of counted participations: bars on one scale and one zero, each with its number. */
import type { Mark } from '../../figure/mark';
import { textWidth } from '../../plot/text-width';
import type { Row } from './row-model';
import { BAR, NUMBER, WORDS } from './row-style';
import type { Bar } from './sums';
import { lineAt } from '../../figure/text-block';
import { STUB, closedPiece, tornPiece } from './torn';

export interface Scale {
  /** px a participation; 0 where nothing is counted. */
  readonly unit: number;
  /** True where the numbers are written short ("50+"). */
  readonly short: boolean;
}

/** Room for fewer than six characters is too little for words. */
const SIX_CHARACTERS = textWidth('000000', NUMBER.size, NUMBER.weight);
const TEXT_GAP = 6;
/** The dashed end line of an "about" bar and its gap. */
const ABOUT_END = 4;
/** The longest bar is not to be shorter than this, px, or differences are lost. */
const MIN_LONGEST = 48;

/** A bar that is thinner than this cannot be seen, px. */
const MIN_BAR = 1;

const extentOf = (bar: Bar): number => bar.hatchTo ?? bar.solid;

function tailOf(bar: Bar): number {
  return (bar.torn ? STUB : 0) + (bar.about ? ABOUT_END : 0);
}

function unitFor(rows: readonly Row[], width: number, textOf: (row: Row) => string): number {
  let unit = Infinity;
  for (const row of rows) {
    if (row.bar === null || extentOf(row.bar) === 0) continue;
    const text = TEXT_GAP + textWidth(textOf(row), NUMBER.size, NUMBER.weight);
    unit = Math.min(unit, Math.max(0, width - tailOf(row.bar) - text - MIN_BAR) / extentOf(row.bar));
  }
  return unit === Infinity ? 0 : unit;
}

/** The common scale: every bar with its end and its number stays within the lane. Words unless they leave no room for bars. */
export function countedScale(rows: readonly Row[], width: number): Scale {
  const longest = Math.max(0, ...rows.map(({ bar }) => (bar === null ? 0 : extentOf(bar))));
  const unit = unitFor(rows, width, (row) => row.text);
  if (longest * unit >= Math.min(MIN_LONGEST, Math.max(0, width - SIX_CHARACTERS))) return { unit, short: false };
  return { unit: unitFor(rows, width, (row) => row.short), short: true };
}

/** The bar of a row and its number, or the words where no source counts it. */
export function countedMarks(row: Row, scale: Scale, x: number, middle: number): Mark[] {
  if (row.bar === null) return [lineAt(row.text, x + 8, middle, WORDS)];
  const { solid, hatchTo, torn, about } = row.bar;
  const y = middle - BAR.height / 2;
  let end = x + (solid > 0 ? Math.max(MIN_BAR, solid * scale.unit) : 0);
  const marks: Mark[] = [];
  if (solid > 0) marks.push({ type: 'rect', x, y, width: end - x, height: BAR.height, fill: row.colour });
  if (hatchTo !== null && hatchTo > solid) {
    const width = (hatchTo - solid) * scale.unit;
    marks.push(closedPiece(end, y, width, BAR.height));
    end += width;
  }
  if (about) {
    end += ABOUT_END;
    const at = end - 1;
    marks.push({
      type: 'line',
      x1: at,
      x2: at,
      y1: y - 2,
      y2: y + BAR.height + 2,
      stroke: 'ink',
      strokeWidth: 2,
      dash: [3, 2],
    });
  }
  if (torn) {
    marks.push(tornPiece(end, y, STUB, BAR.height));
    end += STUB;
  }
  return [...marks, lineAt(scale.short ? row.short : row.text, end + TEXT_GAP, middle, NUMBER)];
}
