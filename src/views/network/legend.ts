import '../../i18n/en/network';
import { keyRows, type KeyItem } from '../../figure/key-rows';
import type { Mark, PlacedFigure } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';

/** What the lines of the network mean; what opens in the page does not open in a picture. */
export function legend(width: number, locale: Locale): PlacedFigure {
  const line = (
    role: 'organised' | 'co' | 'partner',
    strokeWidth: number,
    dash?: readonly [number, number],
  ): KeyItem => ({
    text: locale.t(`network.role.${role}`),
    width: 30,
    marks: (middle): Mark[] => [
      { type: 'line', x1: 0, x2: 30, y1: middle, y2: middle, stroke: 'event', strokeWidth, ...(dash ? { dash } : {}) },
    ],
  });
  return keyRows(
    [
      line('organised', 2.3),
      line('co', 1.1),
      line('partner', 1.1, [1.5, 2.5]),
      {
        text: locale.t('network.legend.counted'),
        width: 10,
        marks: (middle) => [{ type: 'circle', x: 5, y: middle, r: 4.75, fill: 'event' }],
      },
      {
        text: locale.t('network.legend.uncounted'),
        width: 10,
        marks: (middle) => [
          { type: 'circle', x: 5, y: middle, r: 4, fill: 'paper', stroke: 'event', strokeWidth: 1.5 },
        ],
      },
    ],
    width,
    locale.t('network.name'),
  );
}
