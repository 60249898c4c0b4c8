/** The lane of those named without a number: one outline an event, no length. */
import '../../i18n/en/composition';
import type { Mark } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import { textWidth } from '../../plot/text-width';
import type { Row } from './row-model';
import { NUMBER, WORDS } from './row-style';
import { lineAt } from '../../figure/text-block';

/** How the outlines are set, the same in all rows: a row with more events is never the shorter one. */
export interface Outlines {
  /** px from one outline to the next. */
  readonly pitch: number;
  /** True where there is no room for one outline an event: one stands for all, followed by "×n". */
  readonly bundled: boolean;
}

const PITCH = 9;
/** Outlines closer than this run together. */
const MIN_PITCH = 4;
const HEIGHT = 14;
const TEXT_GAP = 6;

const outlineWidth = (pitch: number): number => Math.min(6, pitch * 0.66);

/** The widest pitch at which every row's outlines and number stay within the lane. */
export function outlines(rows: readonly Row[], width: number, locale: Locale): Outlines {
  let pitch = PITCH;
  for (const { named } of rows) {
    if (named === 0) continue;
    const text = TEXT_GAP + textWidth(locale.number(named), NUMBER.size, NUMBER.weight);
    pitch = Math.min(pitch, (width - text) / named);
  }
  return pitch < MIN_PITCH ? { pitch: PITCH, bundled: true } : { pitch, bundled: false };
}

/** The outlines of a row and their number. */
export function namedMarks(row: Row, { pitch, bundled }: Outlines, x: number, middle: number, locale: Locale): Mark[] {
  if (row.named === 0) {
    return [lineAt(row.events === 0 ? locale.t('composition.not-named') : locale.number(0), x, middle, WORDS)];
  }
  const drawn = bundled ? 1 : row.named;
  const width = outlineWidth(pitch);
  const ticks = Array.from({ length: drawn }, (_, i): Mark => outlineMark(x + i * pitch, middle, width, row.colour));
  const text = bundled ? locale.t('composition.bundle', { n: row.named }) : locale.number(row.named);
  return [...ticks, lineAt(text, x + drawn * pitch + TEXT_GAP - (pitch - width), middle, NUMBER)];
}

/** One outline: an event that names the group without a number. Its edge lies within its width. */
export function outlineMark(x: number, middle: number, width: number, stroke: Row['colour']): Mark {
  const edge = width < 4 ? 1 : 1.3;
  return {
    type: 'rect',
    x: x + edge / 2,
    y: middle - HEIGHT / 2 + edge / 2,
    width: width - edge,
    height: HEIGHT - edge,
    stroke,
    strokeWidth: edge,
    fill: 'paper',
  };
}
