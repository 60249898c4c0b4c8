import { expect, test } from 'vitest';
import { yearOnly, yearsOf } from '../../../../src/views/filters/years';
import { dayOf } from '../../../../src/lib/day';
import { spanOf } from '../../../../src/model/edtf';
import type { Timeline, TimelineMark } from '../../../../src/model/aggregates';

function mark(id: string, date: string): TimelineMark {
  const span = spanOf(date);
  if (span === null) throw new Error(date);
  return { id, title: id, titleOrig: null, titleOrigLang: null, span, counted: false, selected: true };
}
const timeline = (): Timeline => ({
  marks: [mark('a', '2015-05-29'), mark('b', '2015-12-30/2016-01-02'), mark('c', '2017?')],
  undated: 0,
  domain: [dayOf(2015, 5, 29), dayOf(2018, 3, 1)],
});

test('every year of the data stands there with the events that could fall in it, a year without one with 0', () => {
  expect(yearsOf(timeline())).toEqual([
    { year: 2015, count: 2 },
    { year: 2016, count: 1 },
    { year: 2017, count: 1 },
    { year: 2018, count: 0 },
  ]);
});

test('where events are only counted, their number is taken', () => {
  const years = [{ year: 2015, counted: 100, uncounted: 1000, outside: 900 }];
  const bars = { events: 2000, columns: [], spreads: [], years };
  const crowd = yearsOf({ ...timeline(), marks: [], bars });
  expect(crowd.slice(0, 2)).toEqual([
    { year: 2015, count: 2000 },
    { year: 2016, count: 0 },
  ]);
  expect(yearsOf({ ...timeline(), domain: null })).toEqual([]);
});

test('only a whole year is a year', () => {
  const only = (from: string | null, to: string | null) => yearOnly({ from, to });
  expect(only('2022', '2022')).toBe(2022);
  expect(only('2022-01', '2022-12-31')).toBe(2022);
  expect(only('2022', '2023')).toBeNull();
  expect(only('2022-02', '2022')).toBeNull();
  expect(only('2022', null)).toBeNull();
});
