import '../../i18n/en/map';
import '../../i18n/en/closer';
import type { PlacedFigure } from '../../figure/mark';
import type { Places } from '../../model/aggregates';
import type { Basemap } from '../../plot/basemap';
import type { Frame } from './frame';
import { borderMarks, landMarks, territories } from './land';
import { layoutMap } from './layout';
import { legend } from './legend';
import { countryMarks, dataMarks } from './marks';
import type { Wording } from './words';

/** Above, below and to the left of a legend under the map, px. */
const BELOW_GAP_PX = 12;

/**
 * The map as a finished figure: ground, circles, names and legend, cut at the frame. On a narrow frame the legend stands below and
 * the figure is higher than the frame.
 */
export function figure(places: Places, frame: Frame, base: Basemap, wording: Wording): PlacedFigure {
  const { locale } = wording;
  const layout = layoutMap(places, frame, territories(base, frame), wording);
  const { legend: inside } = layout;
  const seen = {
    ...layout,
    symbols: layout.symbols.filter(({ x, y }) => isWithin(frame, x, y)),
  };
  const keyHeight = legend(locale, 0, null).box.height;
  const height = inside === null ? frame.height + 2 * BELOW_GAP_PX + keyHeight : frame.height;
  const key =
    inside === null
      ? legend(locale, BELOW_GAP_PX, height - BELOW_GAP_PX, layout.per)
      : legend(locale, inside.x, inside.y + inside.height, layout.per);
  return {
    width: frame.width,
    height,
    title: locale.t('map.title'),
    description: locale.t('map.description'),
    marks: [
      ...landMarks(base, frame),
      ...borderMarks(base, frame),
      ...countryMarks(layout.countries),
      ...dataMarks(seen, wording),
      ...key.marks,
    ],
  };
}

/** A circle counts as seen where its centre is. */
function isWithin(frame: Frame, x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
}
