import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/i18n/english';
import type { Place } from '../../../../src/model/aggregates';
import { makeCount, NOT_STATED } from '../../../../src/model/count';
import { Names } from '../../../../src/model/names';
import { sumCounts } from '../../../../src/model/sum';
import type { MapLayout } from '../../../../src/views/map/layout';
import { townSymbols } from '../../../../src/views/map/symbols';
import { mapTip } from '../../../../src/views/map/tips';
import { NO_SELECTION, tipText } from '../../../support/tip-text';
import { code } from '../../engine/fixture';
import { country, town } from './places';

const names = new Names({
  codes: [{ ...code('country', 'AL'), labels: { en: 'Albania' } }],
  organisations: [],
  projects: [],
  venues: [],
  towns: [],
});
const wording = { names, locale: english() };

function tipOf(key: string, towns: readonly Place[], countries: readonly Place[] = []) {
  const layout: MapLayout = {
    legend: null,
    per: 1,
    // 100 px a degree.
    symbols: townSymbols(towns, (lat, lon) => ({ x: lon * 100, y: -lat * 100 })),
    rings: countries.map((place) => ({ place, x: 0, y: 0, r: 10 })),
    left: [],
    labels: new Map(),
    countries: [],
  };
  return tipText(mapTip(key, layout, wording, NO_SELECTION));
}

describe('the tip of the map', () => {
  test('says the events of a town, their participations, and how many of them give a number', () => {
    const counts = [makeCount('more-than', 50), makeCount('exact', 20), NOT_STATED];
    const place = { ...town('ba-sarajevo', 43, 18, 3), participations: sumCounts(counts) };
    const of = { of: 'place', id: 'ba-sarajevo' };
    const events = { ...of, part: 'events' };
    expect(tipOf('place:ba-sarajevo', [place])).toEqual({
      lines: [
        'ba-sarajevo',
        '[3 events] · [more than 70] participations',
        '[2] of [3 events] give a number',
        '→ Evidence for 3 events',
      ],
      doors: [events, { ...of, part: 'people' }, { ...of, part: 'with-number' }, events, events],
    });
  });

  test('says that no source gives a number, and not zero', () => {
    const { lines } = tipOf('country:AL', [], [country('AL', 2)]);
    expect(lines).toEqual([
      'Albania, town not stated',
      '[2 events]',
      'No source gives a number of people',
      '→ Evidence for 2 events',
    ]);
  });

  test('opens what a filter of places leaves out', () => {
    const ref = { of: 'place', id: 'rs-novi-sad', part: 'events', leftOutBy: 'place' };
    expect(tipOf('place:rs-novi-sad', [town('rs-novi-sad', 45, 20, 0, 4)])).toEqual({
      lines: ['rs-novi-sad', '[4] events, left out of the selection', '→ Evidence for 4 events'],
      doors: [ref, ref],
    });
  });

  test('says each town of a circle, and opens all of them at once', () => {
    const towns = ['mk-a', 'mk-b', 'mk-c', 'mk-d'].map((id, i) => town(id, 41, 20 + i / 1000, 4 - i));
    const { lines, doors } = tipOf('place:mk-a', towns);
    // 4 + 3 + 2 + 1.
    expect(lines).toEqual([
      'mk-a + 3',
      'mk-a: [4 events]',
      'mk-b: [3 events]',
      'mk-c: [2 events]',
      'and 1 more place',
      '→ Evidence for 10 events',
    ]);
    expect(doors.at(-1)).toEqual({ of: 'places', ids: ['mk-a', 'mk-b', 'mk-c', 'mk-d'] });
  });

  test('says nothing of a mark that is gone', () => {
    expect(tipOf('place:nowhere', [town('ba-sarajevo', 43, 18, 3)]).lines).toEqual([]);
  });
});
