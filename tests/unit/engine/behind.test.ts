import { beforeAll, describe, expect, test } from 'vitest';
import { plainEngine } from '../../../src/engine/plain';
import { makeCount, type CountSum } from '../../../src/model/count';
import { COUNTED, noFilters, type Filters } from '../../../src/model/filters';
import { refKey, refOf, type NumberRef } from '../../../src/model/number-ref';
import { realData } from '../../support/real-data';
import { code, detailTables, event, exactly, MENTIONED, people, tables, venue } from './fixture';

const ALL = Infinity;

describe('behind, on five events', () => {
  const core = tables({
    events: [
      event('a', { count: exactly(32), complete: true, date: '2020', venueIds: ['v'] }),
      event('b', { count: makeCount('more-than', 50), date: '2021', venueIds: ['v'] }),
      event('c', { count: makeCount('about', 37), date: '2022' }),
      event('d', { date: '2023' }),
      event('e', { count: exactly(100), scope: 'context' }),
    ],
    participants: [
      people('a', 'migrants', exactly(20), 'female'),
      people('a', 'teachers', exactly(12)),
      people('b', 'migrants', exactly(9), 'female'),
      people('b', 'migrants', exactly(4), 'male'),
      people('c', 'migrants', exactly(7)),
      people('d', 'migrants', MENTIONED),
    ],
    venues: [venue('v', { townId: 'sarajevo', country: 'BA' })],
    codes: [code('group-family', 'people'), code('group', 'migrants', 'people'), code('group', 'teachers', 'people')],
  });
  const evidence = (field: string, quote: string) => ({
    recordType: 'event' as const,
    recordId: 'b',
    field,
    sourceId: 'page-b',
    quote,
    quoteLang: 'bs',
    status: 'stated' as const,
    note: null,
  });
  const engine = plainEngine(core);
  beforeAll(() =>
    engine.extend(
      detailTables({
        evidence: [evidence('participants', 'Preko 50'), evidence('date', '2021.')],
        sources: [
          {
            id: 'page-b',
            url: 'https://example.org/b',
            title: 'B',
            publisher: null,
            language: 'bs',
            published: null,
            accessed: null,
          },
        ],
      }),
    ),
  );
  const behind = (ref: NumberRef, limit = ALL) => engine.behind(noFilters('core'), ref, limit);
  const adding = async (ref: NumberRef) => (await behind(ref)).events.map(({ id, adds }) => [id, adds]);

  test('the strict sum lists every event: the largest first, "about" as 0, then those without a number', async () => {
    expect(await adding({ of: 'participations', bound: 'strict' })).toEqual([
      ['b', 50],
      ['a', 32],
      ['c', 0],
      ['d', 0],
    ]);
    const { total, sum, unit } = await behind({ of: 'participations', bound: 'strict' });
    expect([total, unit, sum?.strictKind, sum?.given, sum?.about, sum?.missing]).toEqual([
      82,
      'participations',
      'more-than',
      3,
      1,
      1,
    ]);
  });

  test('with the approximate numbers "about 37" adds 37', async () => {
    expect(await adding({ of: 'participations', bound: 'about' })).toEqual([
      ['b', 50],
      ['c', 37],
      ['a', 32],
      ['d', 0],
    ]);
  });

  test('the known part is all groups of a complete event and the largest row of another', async () => {
    // a: 20 + 12; b: 9, because its groups may overlap; c is "about" and stands outside the total.
    expect(await adding({ of: 'known', part: 'people' })).toEqual([
      ['a', 32],
      ['b', 9],
    ]);
  });

  test('a group adds all its rows; the row of an event without a number is listed and adds nothing', async () => {
    expect(await adding({ of: 'group', code: 'migrants', part: 'people' })).toEqual([
      ['a', 20],
      ['b', 13],
      ['c', 7],
      ['d', 0],
    ]);
    expect(await adding({ of: 'group', code: 'migrants', part: 'named' })).toEqual([['d', 1]]);
    expect(await adding({ of: 'group', code: 'migrants', part: 'outside-bar' })).toEqual([['c', 7]]);
    expect((await behind({ of: 'family', code: 'people', part: 'people' })).total).toBe(52);
  });

  test('women are 20 and 9, at two events', async () => {
    expect(await adding({ of: 'gender', gender: 'female' })).toEqual([
      ['a', 20],
      ['b', 9],
    ]);
  });

  test('only the quotes of the number stand beside it, with their language, and the page is among the sources', async () => {
    const { events, sources } = await behind({ of: 'counted', kind: 'more-than' });
    expect(events.map(({ id, quotes, pages }) => [id, quotes, pages])).toEqual([
      [
        'b',
        [
          {
            text: 'Preko 50',
            lang: 'bs',
            sourceId: 'page-b',
            status: 'stated',
            note: null,
          },
        ],
        [],
      ],
    ]);
    expect(sources.map(({ id }) => id)).toEqual(['page-b']);
  });

  test('people of a group by gender, as sources state it, each a number of its own', async () => {
    const ref: NumberRef = { of: 'family', code: 'people', part: 'people' };
    const whole = await behind(ref);
    // a: 20 women and 12 of unstated gender, b: 9 women and 4 men, c: 7 of unstated gender; d only names them.
    expect([whole.total, whole.genders]).toEqual([
      20 + 12 + 9 + 4 + 7,
      [
        { gender: 'female', low: 29 },
        { gender: 'male', low: 4 },
        { gender: 'not-stated', low: 19 },
      ],
    ]);
    const women = await behind({ ...ref, gender: 'female' });
    expect([women.total, women.events.map(({ id, adds }) => [id, adds]), women.genders]).toEqual([
      29,
      [
        ['a', 20],
        ['b', 9],
      ],
      [],
    ]);
  });

  test('a short list says how many are left out, and keeps the whole total', async () => {
    const { events, more, total } = await behind({ of: 'participations', bound: 'strict' }, 1);
    expect([events.map(({ id }) => id), more, total]).toEqual([['b'], 3, 82]);
  });

  test('nothing behind a code that no event has', async () => {
    expect((await behind({ of: 'group', code: 'nobody', part: 'people' })).events).toEqual([]);
    expect((await behind({ of: 'these', ids: ['a', 'e', 'unknown'] })).events.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('behind, on the published data', () => {
  const SELECTIONS: readonly Filters[] = [
    noFilters('core'),
    { ...noFilters('all'), country: ['RS', 'BA'] },
    { ...noFilters('all'), from: '2019', counted: ['exact', 'more-than', 'about'] },
  ];

  test('every number adds up to what the page shows, under three selections', async () => {
    const { engine } = await realData();
    let checked = 0;
    for (const filters of SELECTIONS) {
      const { summary, composition, places } = await engine.ask(filters);
      const { families } = composition;
      // Where there are only approximate numbers, the page shows them.
      const shownOf = ({ strictLow, approxLow }: CountSum) => (strictLow === 0 ? (approxLow ?? 0) : strictLow);
      const shown: [NumberRef, number | null][] = [
        [{ of: 'events' }, summary.events],
        [{ of: 'participations', bound: 'strict' }, summary.participations.strictLow],
        [{ of: 'participations', bound: 'about' }, summary.participations.approxLow],
        [{ of: 'undated' }, summary.undated],
        [{ of: 'total', part: 'events' }, composition.events],
        [{ of: 'total', part: 'people' }, shownOf(composition.total)],
        [{ of: 'known', part: 'events' }, composition.knownEvents],
        [{ of: 'known', part: 'people' }, composition.known],
        [{ of: 'gender', gender: null }, composition.genderKnown],
        [{ of: 'conflicts' }, composition.conflicts.length],
        [{ of: 'online' }, places.online],
        [{ of: 'nowhere' }, places.nowhere],
      ];
      for (const kind of COUNTED) shown.push([{ of: 'counted', kind }, summary.counted[kind]]);
      for (const { gender, low } of composition.gender) shown.push([{ of: 'gender', gender }, low]);
      for (const of of ['family', 'group'] as const) {
        for (const row of of === 'family' ? families : families.flatMap(({ groups }) => groups)) {
          const { code } = row;
          shown.push(
            [{ of, code, part: 'events' }, row.events],
            [{ of, code, part: 'with-number' }, row.eventsWithNumber],
            [{ of, code, part: 'named' }, row.eventsOnlyMentioned],
            [{ of, code, part: 'people' }, shownOf(row.sum)],
            [{ of, code, part: 'in-bar' }, row.inBar],
            [{ of, code, part: 'outside-bar' }, row.outsideBar],
          );
        }
      }
      for (const of of ['place', 'country'] as const) {
        for (const { id, events, participations } of of === 'place' ? places.towns : places.countries) {
          shown.push([{ of, id, part: 'events' }, events], [{ of, id, part: 'people' }, shownOf(participations)]);
        }
      }
      for (const [ref, number] of shown) {
        if (number === null) continue;
        const { total, events, more, sum } = await engine.behind(filters, ref, ALL);
        const added = events.reduce((all, { adds }) => all + adds, 0);
        expect([refKey(ref), total, added, more]).toEqual([refKey(ref), number, number, 0]);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        if (ref.of === 'participations') expect(sum).toEqual(summary.participations);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(600);
  });

  test('449 of 492 people with experience of migration are women and girls, counted at five events', async () => {
    const { engine } = await realData();
    const ref: NumberRef = { of: 'family', code: 'lived-experience', part: 'people' };
    const whole = await engine.behind(noFilters('core'), ref, ALL);
    expect(whole.genders).toEqual([
      { gender: 'female', low: 449 },
      { gender: 'not-stated', low: 43 },
    ]);
    // Rows of participants.csv: 344, 61, 20, 3 + 10 and 11; the 43 young people of Lezha have no stated gender.
    const women = await engine.behind(noFilters('core'), { ...ref, gender: 'female' }, ALL);
    expect(women.events.filter(({ adds }) => adds > 0).map(({ adds }) => adds)).toEqual([344, 61, 20, 13, 11]);
  });

  test('the women of the selection with experience of migration come with quotes and their languages', async () => {
    const { engine } = await realData();
    const { events } = await engine.behind(noFilters('core'), { of: 'gender', gender: 'female' }, ALL);
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ quotes, pages }) => quotes.length + pages.length > 0)).toBe(true);
  });
});

test('a reference survives as text', () => {
  const ref: NumberRef = { of: 'group', code: 'women "x"', part: 'named' };
  expect(refOf(refKey(ref))).toEqual(ref);
});
