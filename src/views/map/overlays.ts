import '../../i18n/en/map';
import type { Box } from '../../plot/boxes';
import { textWidth } from '../../plot/text-width';
import type { Locale } from '../../i18n/locale';
import type { Frame } from './frame';

/** Side of a zoom button, px. */
export const BUTTON_PX = 44;
const ATTRIBUTION_SIZE = 12;

/** What lies over the map in the page, in px of the frame: names keep clear of it. */
export function overlayBoxes(frame: Frame, locale: Locale, legend: Box | null): Box[] {
  const credit = textWidth(locale.t('map.attribution'), ATTRIBUTION_SIZE) + 12;
  return [
    { x: frame.width - BUTTON_PX, y: 0, width: BUTTON_PX, height: 3 * BUTTON_PX },
    { x: frame.width - credit, y: frame.height - 20, width: credit, height: 20 },
    ...(legend === null ? [] : [legend]),
  ];
}
