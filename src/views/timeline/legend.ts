import '../../i18n/en/timeline';
import { keyRows, type KeyItem } from '../../figure/key-rows';
import type { Mark, PlacedFigure } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';

/**
 * What the marks of the timeline mean.
 *
 * @param period True where events outside the period are drawn grey.
 * @param bars True where events are counted in bars, not drawn one by one.
 */
export function legend(period: boolean, bars: boolean, width: number, locale: Locale): PlacedFigure {
  const ring = { fill: 'paper', stroke: 'event' } as const;
  const bar = { type: 'rect', x: 0.5, width: 9, height: 9 } as const;
  const dot = (middle: number): Mark =>
    bars ? { ...bar, y: middle - 4.5, fill: 'event' } : { type: 'circle', x: 5, y: middle, r: 4, fill: 'event' };
  const items: KeyItem[] = [
    { text: locale.t('timeline.counted'), width: 10, marks: (middle) => [dot(middle)] },
    {
      text: locale.t('timeline.uncounted'),
      width: 10,
      marks: (middle) => [
        bars
          ? { ...bar, y: middle - 4.5, ...ring, strokeWidth: 1 }
          : { type: 'circle', x: 5, y: middle, r: 3.5, ...ring, strokeWidth: 1.5 },
      ],
    },
    {
      text: locale.t('timeline.span'),
      width: 34,
      marks: (middle) => [
        {
          type: 'rect',
          x: 1,
          y: middle - 5,
          width: 32,
          height: 10,
          radius: 4,
          ...ring,
          strokeWidth: 1.25,
          dash: [2.5, 2],
        },
      ],
    },
  ];
  const outside: KeyItem = {
    text: locale.t('timeline.outside'),
    width: 10,
    marks: (middle) => [{ ...dot(middle), fill: 'context' } as Mark],
  };
  return keyRows(period ? [...items, outside] : items, width, locale.t('timeline.name'));
}
