import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../../src/lib/day';
import { fewTimelineFindings } from '../../../../../src/model/findings/few/timeline';
import { event } from '../../../engine/fixture';
import { ask } from '../ask';

async function findings(...dates: (string | null)[]) {
  return fewTimelineFindings(await ask({ events: dates.map((date, i) => event(`e${String(i)}`, { date })) }));
}

describe('fewTimelineFindings', () => {
  test('are of one to four events', async () => {
    const year = '2021';
    expect(await findings()).toEqual([]);
    expect(await findings(year, year, year, year, year)).toEqual([]);
    expect(await findings(year, year, year, year)).toEqual([
      { kind: 'one-year', n: 4, year: 2021 },
      { kind: 'no-day', n: 4 },
    ]);
  });

  test('give the date of a single event that is certain to the month or the day', async () => {
    const [found] = await findings('2021-10-13/2021-10-15');
    const span = { first: dayOf(2021, 10, 13), last: dayOf(2021, 10, 15), precision: 'day' };
    expect(found).toMatchObject({ kind: 'date', n: 1, span });
    expect((await findings('2021-10'))[0]).toMatchObject({ kind: 'date', span: { precision: 'month' } });
    for (const date of ['2021', '2021-10?', '2021-10-13/..', null])
      expect((await findings(date)).map(({ kind }) => kind)).not.toContain('date');
  });

  test('name every year, where all are certain and none lies between the ends of a date', async () => {
    expect(await findings('2019-02-03', '2016-05-04', '2022-01', '2022')).toEqual([
      { kind: 'years', n: 4, years: [2016, 2019, 2022] },
    ]);
    expect((await findings('2016-12-30/2017-01-02', '2019'))[0]).toMatchObject({ years: [2016, 2017, 2019] });
    expect(await findings('2016/2018', '2020-01-01')).toEqual([]);
    expect(await findings('2016-01-01', '2019', '2021?')).toEqual([]);
    expect(await findings('2016', '2019', null)).toEqual([]);
  });

  test('find that none has a known year, and that none has a certain day', async () => {
    expect(await findings(null, 'XXXX-02-27')).toEqual([{ kind: 'no-year', n: 2 }]);
    expect(await findings('2021-03', '2021-03-04?')).toEqual([{ kind: 'no-day', n: 2 }]);
    expect(await findings('2021-03', null)).toEqual([]);
  });
});
