import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/lib/day';
import { timelineFindings } from '../../../../src/model/findings/timeline';
import { event } from '../../engine/fixture';
import { ask } from './ask';

async function findings(dates: readonly (string | null)[]) {
  const events = dates.map((date, i) => event(`e${String(i)}`, { date }));
  return timelineFindings(await ask({ events }));
}

const of = async (kind: string, dates: readonly (string | null)[]) =>
  (await findings(dates)).find((finding) => finding.kind === kind) ?? null;

const repeat = (n: number, date: string): string[] => Array.from({ length: n }, () => date);

describe('timelineFindings', () => {
  test('are none under five events', async () => {
    expect(await findings(repeat(4, '2021'))).toEqual([]);
  });

  test('find all events in a year, or in two that follow each other', async () => {
    expect(await of('all-in', repeat(5, '2021-03'))).toEqual({ kind: 'all-in', n: 5, years: [2021] });
    expect(await of('all-in', [...repeat(4, '2021'), '2021-12-30/2022-01-02'])).toMatchObject({ years: [2021, 2022] });
    expect(await of('all-in', [...repeat(4, '2021'), '2023'])).toBeNull();
    expect(await of('all-in', [...repeat(5, '2021'), null])).toBeNull();
    expect(await of('all-in', [...repeat(5, '2021'), '2021?'])).toBeNull();
    expect(await of('all-in', [...repeat(5, '2021'), '2021-05/..'])).toBeNull();
  });

  test('find half of the dated events in a year, undated ones left out', async () => {
    const dates = [...repeat(3, '2016'), '2018', '2019', '2020', null];
    expect(await of('years', dates)).toEqual({ kind: 'years', n: 3, of: 6, years: [2016], least: false });
    expect(await of('years', [...dates, '2022', '2024'])).toBeNull();
  });

  test('say "at least" where an inferred or long date may lie in the year, too', async () => {
    const dates = [...repeat(3, '2016'), '2018', '2019'];
    expect(await of('years', [...dates, '2020?'])).toMatchObject({ n: 3, of: 6, least: true });
    expect(await of('years', [...dates, '2015-12/2016-01'])).toMatchObject({ n: 3, of: 6, least: true });
    expect(await of('years', [...dates, '2017/2018'])).toMatchObject({ n: 3, of: 6, least: false });
  });

  test('find half of them in two years that follow each other, never in two apart', async () => {
    const apart = ['2015', '2016', '2016', '2018', '2018', '2020', '2022'];
    expect(await of('years', apart)).toBeNull();
    // 2016 and 2017 have four of eight.
    expect(await of('years', [...apart, '2017', '2017'].toSpliced(3, 1))).toMatchObject({
      n: 4,
      of: 8,
      years: [2016, 2017],
    });
  });

  test('find the year with the most, but not where another has or could have as many', async () => {
    const dates = [...repeat(3, '2016'), ...repeat(2, '2018'), '2020', '2022', '2024'];
    expect(await of('most', dates)).toEqual({ kind: 'most', n: 3, of: 8, years: [2016] });
    expect(await of('most', [...dates, '2018'])).toBeNull();
    expect(await of('most', [...dates, '2018?'])).toBeNull();
    expect(await of('most', [...dates, '2014?'])).toBeNull();
    expect(await of('most', [...dates, '2017-12/2018-01'])).toBeNull();
    expect(await of('most', [...dates, '2021/2022'])).toMatchObject({ n: 3, of: 9 });
  });

  test('find a year without events only where every event is dated to the month', async () => {
    const dates = ['2015-02', '2017-05-31', '2018-06', '2018-07-01', '2018-08'];
    // The longer of two; February 2015 ends on its 28th.
    expect(await of('gap', dates)).toEqual({ kind: 'gap', n: 5, last: dayOf(2015, 2, 28), next: dayOf(2017, 5, 31) });
    const oneYear = ['2017-05-31', '2018-05-31', '2018-07', '2018-07', '2018-08'];
    expect(await of('gap', oneYear)).toMatchObject({ last: dayOf(2017, 5, 31), next: dayOf(2018, 5, 31) });
    expect(await of('gap', ['2017-06-01', ...oneYear])).toBeNull();
    expect(await of('gap', [...dates, null])).toBeNull();
    expect(await of('gap', [...dates, '2018'])).toBeNull();
    expect(await of('gap', [...dates, '2018-07?'])).toBeNull();
    // A long event covers the gap.
    expect(await of('gap', ['2015-02/2018-07', ...dates])).toBeNull();
  });

  test('find that a tenth have no known year', async () => {
    expect(await of('undated', [...repeat(9, '2018'), 'XXXX-02-27'])).toEqual({ kind: 'undated', n: 1, of: 10 });
    expect(await of('undated', [...repeat(10, '2018'), null])).toBeNull();
    expect(await of('undated', repeat(5, '2018'))).toBeNull();
  });

  test('find that a quarter of the dated events have no certain day', async () => {
    const days = repeat(6, '2018-03-04/2018-03-05');
    expect(await of('coarse', [...days, '2018-03', '2018-03-04?', null])).toEqual({ kind: 'coarse', n: 2, of: 8 });
    expect(await of('coarse', [...days, '2018-03'])).toBeNull();
  });

  test('say nothing of the dated events where they are fewer than five', async () => {
    expect((await findings([...repeat(4, '2021'), null])).map(({ kind }) => kind)).toEqual(['undated']);
  });

  test('say nothing of the dated events where some are cut off', async () => {
    const answer = await ask({ events: repeat(6, '2021').map((date, i) => event(`e${String(i)}`, { date })) });
    expect(timelineFindings(answer)).not.toEqual([]);
    expect(
      timelineFindings({
        ...answer,
        timeline: { ...answer.timeline, bars: { events: 0, columns: [], spreads: [], years: [] } },
      }),
    ).toEqual([]);
  });
});
