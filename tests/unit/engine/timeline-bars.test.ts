import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/day';
import { MOST_MARKS } from '../../../src/model/aggregates';
import { noFilters } from '../../../src/model/filters';
import { plainEngine } from '../../../src/engine/plain';
import { exactly, event, tables } from './fixture';

/** More dated events than are named: all but those given are on 1 May 2021. */
const crowd = (...others: readonly ReturnType<typeof event>[]) =>
  plainEngine(
    tables({
      events: [...Array.from({ length: MOST_MARKS }, (_, i) => event(`e${i}`, { date: '2021-05-01' })), ...others],
    }),
  );

const bars = async (engine: ReturnType<typeof crowd>, period = {}) =>
  (await engine.ask({ ...noFilters('all'), ...period })).timeline.bars;

const QUARTER = { first: dayOf(2021, 4, 1), last: dayOf(2021, 6, 30) };
const YEAR = { first: dayOf(2021, 1, 1), last: dayOf(2021, 12, 31), precision: 'year', inferred: false };

describe('the timeline of more events than can be named', () => {
  test('is named to the last event that can be', async () => {
    const { timeline } = await crowd().ask(noFilters('all'));
    expect([timeline.marks.length, timeline.bars]).toEqual([MOST_MARKS, undefined]);
  });

  test('counts events by quarter, with a number of people and without', async () => {
    const engine = crowd(event('a', { date: '2021-06-30', count: exactly(3) }), event('b', { date: '2021-07-01' }));
    expect((await bars(engine))?.columns).toEqual([
      { ...QUARTER, counted: 1, uncounted: MOST_MARKS, outside: 0 },
      { first: dayOf(2021, 7, 1), last: dayOf(2021, 9, 30), counted: 0, uncounted: 1, outside: 0 },
    ]);
  });

  test('never puts an event of an unknown month into a quarter', async () => {
    const engine = crowd(event('a', { date: '2021' }), event('b', { date: '2021', count: exactly(3) }));
    const { columns, spreads, years } = (await bars(engine)) ?? { columns: [], spreads: [], years: [] };
    expect(columns).toEqual([{ ...QUARTER, counted: 0, uncounted: MOST_MARKS, outside: 0 }]);
    expect(spreads).toEqual([
      { span: YEAR, counted: true, selected: true, events: 1 },
      { span: YEAR, counted: false, selected: true, events: 1 },
    ]);
    expect(years).toEqual([{ year: 2021, counted: 1, uncounted: MOST_MARKS + 1, outside: 0 }]);
  });

  test('counts apart what only the period leaves out', async () => {
    const engine = crowd(event('a', { date: '2021' }), event('b', { date: '2022-01-05' }), event('c'));
    const { timeline } = await engine.ask({ ...noFilters('all'), from: '2021-07', to: '2021-12' });
    expect(timeline.bars).toEqual({
      events: MOST_MARKS + 2,
      columns: [
        { ...QUARTER, counted: 0, uncounted: 0, outside: MOST_MARKS },
        { first: dayOf(2022, 1, 1), last: dayOf(2022, 3, 31), counted: 0, uncounted: 0, outside: 1 },
      ],
      spreads: [{ span: YEAR, counted: false, selected: true, events: 1 }],
      years: [
        { year: 2021, counted: 0, uncounted: 1, outside: MOST_MARKS },
        { year: 2022, counted: 0, uncounted: 0, outside: 1 },
      ],
    });
    expect(timeline.undated).toBe(1);
  });

  test('opens the events of a quarter, of a span and of a year', async () => {
    const engine = crowd(event('a', { date: '2021' }), event('b', { date: '2022-01-05', count: exactly(3) }));
    await engine.extend(null);
    const total = async (ref: Parameters<typeof engine.behind>[1]) =>
      (await engine.behind(noFilters('all'), ref, 1)).total;
    const bin = 'quarter';
    expect(await total({ of: 'in-column', bin, ...QUARTER })).toBe(MOST_MARKS);
    expect(await total({ of: 'in-column', bin, ...QUARTER, counted: true })).toBe(0);
    expect(await total({ of: 'in-span', bin, first: YEAR.first, last: YEAR.last, inferred: false })).toBe(1);
    expect(await total({ of: 'may-lie-in', first: YEAR.first, last: YEAR.last })).toBe(MOST_MARKS + 1);
    const next = { first: dayOf(2022, 1, 1), last: dayOf(2022, 12, 31) };
    expect(await total({ of: 'may-lie-in', ...next, counted: true })).toBe(1);
  });
});
