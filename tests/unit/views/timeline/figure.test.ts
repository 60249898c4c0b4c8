import { describe, expect, it } from 'vitest';
import { keyedGroups } from '../../../../src/figure/keys';
import type { Mark } from '../../../../src/figure/mark';
import { english } from '../../../../src/i18n/english';
import { noFilters } from '../../../../src/model/filters';
import { figure } from '../../../../src/views/timeline/picture';
import { timelineTwin } from '../../../../src/views/timeline/twin';
import { mark, timeline, yearMark } from './marks';

const MARKS = [
  yearMark('u', 2016),
  yearMark('v', 2016),
  yearMark('w', 2016, { inferred: true }),
  mark('a', '2021-10-13', '2021-10-15', { title: 'Conference', counted: true }),
  mark('b', '2021-11-11', '2021-11-12', { title: 'Training' }),
  mark('c', '2024-01-29', '2024-01-29', { title: 'Later', selected: false }),
];
const ANSWER = {
  timeline: timeline(MARKS, ['2015-05-29', '2025-12-31'], 4),
  filters: { ...noFilters('core'), to: '2023' },
};

const drawn = () => {
  const result = figure(ANSWER, { width: 774, height: null }, english());
  if (result === null) throw new Error('Nothing was drawn.');
  return result;
};

const texts = (marks: readonly Mark[]): string[] =>
  marks.flatMap((part) => (part.type === 'text' ? [part.text] : part.type === 'group' ? texts(part.marks) : []));

describe('the bars of many events', () => {
  const DOMAIN = ['2015-01-01', '2025-12-31'] as const;
  const day = (iso: string) => Date.parse(iso) / 86_400_000;
  const column = (year: number, events: number) => ({
    ...{ first: day(`${year}-01-01`), last: day(`${year}-03-31`) },
    ...{ counted: events, uncounted: 0, outside: 0 },
  });
  const numbers = (...events: readonly number[]) => {
    const columns = events.map((n, i) => column(2015 + i, n));
    const crowd = { ...timeline([], DOMAIN), bars: { events: 4000, columns, spreads: [], years: [] } };
    const result = figure({ ...ANSWER, timeline: crowd }, { width: 774, height: null }, english());
    return texts(result?.marks ?? []).filter((text) => !/^20/.test(text));
  };

  it('say their numbers where each has room for its own', () => {
    expect(numbers(12, 97, 88)).toEqual(['12', '97', '88']);
  });

  // A quarter is 17 px wide, and a number of three figures about 20.
  it('say only the highest number where one has no room, so that none seems to be the most', () => {
    expect(numbers(12, 131, 180)).toEqual(['180']);
  });
});

describe('the figure', () => {
  it('names each event with its date, its title and whether a total is stated', () => {
    const names = keyedGroups(drawn().marks).map(({ name }) => name);
    expect(names).toContain('13–15 Oct 2021: Conference, total stated');
    expect(names).toContain('11–12 Nov 2021: Training, no total');
    expect(names).toContain('29 Jan 2024: Later, no total, outside the period');
    expect(names).toContain('2016: 2 events, no total');
    expect(names).toContain('2016 (in part inferred): 1 event, no total');
  });

  it('offers the years that have events, and only writes the others', () => {
    const years = keyedGroups(drawn().marks).flatMap(({ name }) => name?.match(/^\d{4}: \d events?$/) ?? []);
    expect(years).toEqual(['2016: 3 events', '2021: 2 events', '2024: 1 event']);
    expect(texts(drawn().marks)).toEqual(expect.arrayContaining(['2015', '2017', '2020', '2022', '2025']));
  });

  it('lets the reader free a year that is the period and has no event left', () => {
    const result = figure(
      { ...ANSWER, filters: { ...noFilters('core'), from: '2019', to: '2019' } },
      { width: 774, height: null },
      english(),
    );
    const year = keyedGroups(result?.marks ?? []).find(({ name }) => name === '2019: 0 events');
    expect(year).toMatchObject({ selected: true });
  });

  it('has unique keys', () => {
    const keys = keyedGroups(drawn().marks).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('writes how many events share a capsule, and marks an inferred one', () => {
    expect(texts(drawn().marks)).toEqual(expect.arrayContaining(['×2', '?']));
  });

  it('says the years of the period in bold', () => {
    const bold = (marks: readonly Mark[]): string[] =>
      marks.flatMap((part) =>
        part.type === 'text' && part.weight === 600 && /^\d/.test(part.text)
          ? [part.text]
          : part.type === 'group'
            ? bold(part.marks)
            : [],
      );
    expect(bold(drawn().marks)).toEqual(['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023']);
  });
});

describe('timelineTwin', () => {
  it('has a row for each column and capsule, and one for what is not drawn', () => {
    expect(timelineTwin(ANSWER, english()).rows).toEqual([
      ['2016', 'only the span', 0, 2, 2, 0],
      ['2016 (in part inferred)', 'only the span, inferred', 0, 1, 1, 0],
      ['Oct–Dec 2021', 'the quarter or better', 1, 1, 2, 0],
      ['Jan–Mar 2024', 'the quarter or better', 0, 0, 0, 1],
      ['No year known', null, null, null, 0, 4],
    ]);
  });

  it('counts events without a year in the selection where there is no period', () => {
    const rows = timelineTwin({ ...ANSWER, filters: noFilters('core') }, english()).rows;
    expect(rows.at(-1)).toEqual(['No year known', null, null, null, 4, 0]);
  });

  it('holds every number that is drawn', () => {
    const drawnNumbers = texts(drawn().marks)
      .filter((text) => text.startsWith('×'))
      .map((text) => Number.parseInt(text.slice(1), 10));
    const numbers = timelineTwin(ANSWER, english()).rows.flat();
    for (const n of drawnNumbers) expect(numbers).toContain(n);
  });
});
