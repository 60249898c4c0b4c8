import { describe, expect, it } from 'vitest';
import type { GroupMark, Mark } from '../../../../src/figure/mark';
import type { CompositionGroup } from '../../../../src/model/aggregates';
import { makeCount } from '../../../../src/model/count';
import { noFilters } from '../../../../src/model/filters';
import { groupFilter, groupName } from '../../../../src/views/composition/group-words';
import { panelsFigure, unitFor } from '../../../../src/views/composition/panels';
import { panelsTwin } from '../../../../src/views/composition/panels-twin';
import { family, locale, names, sample } from './sample';

const part = (value: string | null, values: Parameters<typeof sample>[0]): CompositionGroup => {
  const { summary, composition } = sample(values);
  return { value, summary, composition };
};

/** 2019: 25 of the police out of exactly 100; 2020: at least 50, nobody counted, government named; no year: no total. */
const GROUPS = [
  part('2019', {
    families: [family({ code: 'police-justice', counts: [makeCount('exact', 25)], inBar: 25 })],
    totals: [makeCount('exact', 100)],
    events: 2,
    known: 25,
    knownEvents: 1,
  }),
  part('2020', {
    families: [family({ code: 'government', named: 3 })],
    totals: [makeCount('at-least', 50)],
    events: 3,
  }),
  part(null, { families: [], totals: [], events: 1 }),
];

const FILTERS = noFilters('all');
const draw = (width: number) => panelsFigure(GROUPS, 'year', FILTERS, { width, height: null }, locale, names);
const panels = (width: number) => draw(width).marks.filter((mark): mark is GroupMark => mark.type === 'group');
const rects = (marks: readonly Mark[] | undefined) => (marks ?? []).filter((mark) => mark.type === 'rect');

describe('panelsFigure', () => {
  it('gives all panels one scale, on which the longest bar and a torn end fit', () => {
    // 214 px less 14 for the stub, for 100 participations.
    expect(unitFor(GROUPS, 214)).toBe(2);
    expect(unitFor(GROUPS.slice(2), 214)).toBe(0);
  });

  it('draws what is counted in colour and the rest hatched, and the family once more on the same scale', () => {
    // One column of 214 px: 25 are 50 px, the rest of 75 is 150 px.
    const [first] = panels(214);
    expect(rects(first?.marks).map(({ width, height, fill }) => [width, height, fill])).toEqual([
      [49, 18, 'g-pol'],
      [150, 18, 'hatch'],
      [50, 8, 'g-pol'],
    ]);
  });

  it('tears the end of an open total: 50 are 100 px and a stub', () => {
    const [, second] = panels(214);
    const torn = second?.marks.find((mark) => mark.type === 'path');
    expect(torn?.type === 'path' ? torn.d : '').toMatch(/L114 /);
    expect(rects(second?.marks)).toEqual([]);
  });

  it('says everything of a panel in its name', () => {
    expect(panels(214).map(({ key, name }) => [key, name])).toEqual([
      ['2019', '2019, 2 events: 100 in all; 25 by group; 75 not broken down; Police, prosecutors, courts: 25'],
      [
        '2020',
        '2020, 3 events: at least 50 in all; no group counted; at least 50 not broken down; 1 more kind of group, named without a number',
      ],
      ['', 'Year not known, 1 event: no certain total stated'],
    ]);
  });

  it('stands panels side by side where each keeps 230 px', () => {
    const lefts = (width: number) => panels(width).map(({ hit }) => (hit?.x ?? 0) + 4);
    expect(lefts(487)).toEqual([0, 0, 0]);
    expect(lefts(488)).toEqual([0, 258, 0]);
    expect(lefts(746)).toEqual([0, 258, 516]);
  });
});

describe('groupFilter', () => {
  it('takes a group alone, frees it again, and has no filter for what is not known', () => {
    expect(groupFilter('year', '2019', FILTERS)).toEqual({ from: '2019', to: '2019' });
    expect(groupFilter('year', '2019', { ...FILTERS, from: '2019', to: '2019' })).toEqual({ from: null, to: null });
    expect(groupFilter('year', null, FILTERS)).toBeNull();
    expect(groupFilter('country', 'RS', { ...FILTERS, country: ['RS', 'BA'] })).toEqual({ country: ['RS'] });
    expect(groupFilter('country', null, FILTERS)).toEqual({ country: ['none'] });
    expect(groupFilter('format', 'training', { ...FILTERS, format: ['training'] })).toEqual({ format: [] });
    expect(groupFilter('format', null, FILTERS)).toBeNull();
  });
});

describe('panelsTwin', () => {
  it('writes the group before and its value after each row', () => {
    const twin = panelsTwin(GROUPS, 'year', FILTERS, names, locale);
    expect(twin.columns[0]?.key).toBe('year');
    expect(twin.columns.at(-1)?.key).toBe('year_code');
    expect(new Set(twin.columns.map(({ key }) => key)).size).toBe(twin.columns.length);
    expect(twin.rows[0]?.slice(0, 4)).toEqual(['2019', 'Police, prosecutors, courts', 1, 1]);
    expect(twin.rows[0]?.at(-1)).toBe('2019');
    expect(twin.rows.at(-1)?.at(0)).toBe(groupName('year', null, names, locale));
  });
});
