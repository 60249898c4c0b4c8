import { describe, expect, test } from 'vitest';
import { plainEngine } from '../../../src/engine/plain';
import { noFilters } from '../../../src/model/filters';
import type { Grouping } from '../../../src/model/view-state';
import { code, event, exactly, MENTIONED, people, tables, venue } from './fixture';

/** Two trainings of 20 and 30, a meeting over the turn of a year, one conference in two countries, and an event of which nothing is known. */
const engine = plainEngine(
  tables({
    codes: [
      code('country', 'XK'),
      code('country', 'RS'),
      code('country', 'BA'),
      code('format', 'training'),
      code('format', 'conference'),
      code('group-family', 'civil'),
      code('group', 'ngos', 'civil'),
    ],
    venues: [venue('bg', { country: 'RS' }), venue('sa', { country: 'BA' }), venue('ti', { country: 'AL' })],
    events: [
      event('a', { date: '2021-05', format: 'training', venueIds: ['bg'], count: exactly(20) }),
      event('b', { date: '2019-05', format: 'training', venueIds: ['ti'], count: exactly(30) }),
      event('c', { date: '2019-12-30/2020-01-02', venueIds: ['bg'] }),
      event('d', { date: '2021', format: 'conference', venueIds: ['bg', 'sa'], count: exactly(7) }),
      event('e'),
    ],
    participants: [people('a', 'ngos', exactly(12)), people('b', 'ngos', MENTIONED), people('d', 'ngos', exactly(5))],
  }),
);

const by = async (grouping: Grouping) =>
  (await engine.compositionBy(noFilters('all'), grouping)).map(({ value, summary, composition }) => [
    value,
    summary.events,
    composition.total.strictLow,
    composition.known,
  ]);

describe('compositionBy', () => {
  test('puts years in their order, an event over two years in both, and one without a year last', async () => {
    expect(await by('year')).toEqual([
      ['2019', 2, 30, 0],
      ['2020', 1, 0, 0],
      ['2021', 2, 27, 17],
      [null, 1, 0, 0],
    ]);
  });

  test('puts countries in the order of the codes, never by number, and an event in two countries in both', async () => {
    expect(await by('country')).toEqual([
      ['RS', 3, 27, 17],
      ['BA', 1, 7, 5],
      ['AL', 1, 30, 0],
      [null, 1, 0, 0],
    ]);
  });

  test('keeps events without a format apart', async () => {
    expect(await by('format')).toEqual([
      ['training', 2, 50, 12],
      ['conference', 1, 7, 5],
      [null, 2, 0, 0],
    ]);
  });

  test('says of each group how its events are counted', async () => {
    const [, , last] = await engine.compositionBy(noFilters('all'), 'year');
    expect(last?.summary.counted).toMatchObject({ exact: 2, none: 0 });
    expect(last?.summary.participations).toMatchObject({ strictLow: 27, strictKind: 'exact' });
  });

  test('is one group of everything without a grouping, and none of an empty selection', async () => {
    expect(await by('all')).toEqual([[null, 5, 57, 17]]);
    expect(await engine.compositionBy({ ...noFilters('all'), q: 'nowhere' }, 'year')).toEqual([]);
  });
});
