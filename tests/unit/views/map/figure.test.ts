import { expect, it } from 'vitest';
import { keyedGroups } from '../../../../src/figure/keys';
import type { Mark } from '../../../../src/figure/mark';
import { english } from '../../../../src/i18n/english';
import { Names } from '../../../../src/model/names';
import { BASE } from '../../../../src/views/map/base';
import { figure } from '../../../../src/views/map/figure';
import { homeFrame } from '../../../../src/views/map/frame';
import { country, placesWith, town } from './places';

const wording = {
  locale: english(),
  names: new Names({ codes: [], organisations: [], projects: [], venues: [], towns: [] }),
};
const places = placesWith(
  [town('ba-sarajevo', 43.8563, 18.4131, 4), town('it-florence', 43.7696, 11.2558, 1)],
  [country('AL', 2)],
);

function words(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : mark.type === 'group' ? words(mark.marks) : []));
}

it('figure holds what its frame shows, with the legend inside on a wide frame', () => {
  const placed = figure(places, homeFrame(774, 484), BASE, wording);
  expect([placed.width, placed.height]).toEqual([774, 484]);
  expect(keyedGroups(placed.marks).map(({ name }) => name)).toEqual([
    'ba-sarajevo, 4 events',
    'AL, town not stated, 2 events',
  ]);
  expect(words(placed.marks)).toEqual(
    expect.arrayContaining(['Circle area = number of events', 'boundary without prejudice to status*', '9', '4', '1']),
  );
});

it('figure is higher than a narrow frame by the legend below', () => {
  const placed = figure(places, homeFrame(390, 452), BASE, wording);
  expect(placed.height).toBeGreaterThan(452 + 80);
  const title = placed.marks.find((mark) => mark.type === 'text' && mark.text === 'Circle area = number of events');
  expect(title?.type === 'text' ? title.y : 0).toBeGreaterThan(452);
});

it('figure cuts the ground at the frame', () => {
  const placed = figure(places, homeFrame(774, 484), BASE, wording);
  const paths = placed.marks.flatMap((mark) => (mark.type === 'path' ? [mark.d] : []));
  expect(paths).toHaveLength(4);
  for (const d of paths) {
    for (const [, x, y] of d.matchAll(/([-\d.]+),([-\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(774);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(484);
    }
  }
});

it('figure dashes the line between Kosovo and Serbia and no other', () => {
  const placed = figure(placesWith([]), homeFrame(774, 484), BASE, wording);
  const paths = placed.marks.flatMap((mark) => (mark.type === 'path' && mark.stroke !== undefined ? [mark] : []));
  expect(paths.map(({ dash }) => dash !== undefined)).toEqual([false, true]);
  expect(new Set(paths.map(({ strokeWidth }) => strokeWidth)).size).toBe(1);
});
