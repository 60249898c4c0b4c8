/** The timeline as a finished figure for use outside the page. */
import type { PlacedFigure, Size } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import type { Aggregates } from '../../model/aggregates';
import { drawBars } from './bars';
import { draw } from './figure';
import { placeTimeline } from './layout';

/** Null where no event of the data set has a known year. */
export function figure(
  { timeline, filters }: Pick<Aggregates, 'timeline' | 'filters'>,
  size: Size,
  locale: Locale,
): PlacedFigure | null {
  const placed = placeTimeline(timeline, filters, size);
  return placed === null ? null : draw(placed, timeline, locale, drawBars);
}
