import { beforeAll, describe, expect, test } from 'vitest';
import { plainEngine } from '../../../src/engine/plain';
import { makeCount, type CountSum } from '../../../src/model/count';
import { COUNTED, noFilters, type Filters } from '../../../src/model/filters';
import { refKey, refOf, type NumberRef } from '../../../src/model/number-ref';
import { realData } from '../../support/real-data';
import { code, detailTables, event, exactly, MENTIONED, people, role, tables, venue } from './fixture';

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

describe('behind, for the numbers of charts', () => {
  const core = tables({
    events: [
      // 40 people, 25 of them by group, 10 of them women; in two towns, paid for through its project.
      event('a', {
        count: exactly(40),
        date: '2020-05-01',
        venueIds: ['s', 'b'],
        projectIds: ['p'],
        format: 'training',
      }),
      // More than 30, all 30 by group: what is left is open and begins at 0.
      event('b', {
        count: makeCount('more-than', 30),
        complete: true,
        date: '2021',
        venueIds: ['s'],
        format: 'training',
      }),
      // Groups above the total: 3 too many.
      event('c', { count: exactly(10), complete: true, date: '2020/2021', venueIds: ['k'] }),
      event('d', { count: makeCount('about', 37), date: '2021?', attendance: 'online', projectIds: ['q'] }),
      event('e'),
      event('f', { count: exactly(5), date: '2022-01-01', scope: 'context', venueIds: ['b'] }),
    ],
    participants: [
      people('a', 'migrants', exactly(25)),
      people('a', 'teachers', exactly(10), 'female'),
      people('b', 'migrants', exactly(30)),
      people('c', 'migrants', exactly(13)),
      people('d', 'migrants', makeCount('about', 7)),
    ],
    venues: [
      venue('s', { townId: 'sarajevo', country: 'BA', lat: 43.9, lon: 18.4 }),
      venue('b', { townId: 'belgrade', country: 'RS', lat: 44.8, lon: 20.5 }),
      venue('k', { country: 'BA', precision: 'country' }),
    ],
    roles: [
      role('project:p', 'amif', 'funder'),
      role('event:b', 'osce', 'funder'),
      role('event:b', 'atina', 'host'),
      role('event:c', 'atina', 'partner'),
    ],
    codes: [code('group', 'migrants'), code('group', 'teachers')],
  });
  const engine = plainEngine(core);
  beforeAll(() =>
    engine.extend(
      detailTables({
        evidence: [
          {
            ...{ recordType: 'project', recordId: 'p', field: 'roles.funder', sourceId: 'page-p' },
            ...{ quote: 'Funded by AMIF', quoteLang: 'en', status: 'stated', note: null },
          },
        ],
      }),
    ),
  );
  const adding = async (ref: NumberRef, filters: Partial<Filters> = {}) =>
    (await engine.behind({ ...noFilters('core'), ...filters }, ref, ALL)).events.map(({ id, adds }) => [id, adds]);
  const ids = async (ref: NumberRef, filters: Partial<Filters> = {}) =>
    (await adding(ref, filters)).map(([id]) => id).sort();

  test('what is left of each total is the total less its known part, below 0 where groups exceed it', async () => {
    // a: 40 − 25; b: 30 − 30, and open; c: 10 − 13; d is "about" and in no bar.
    expect(await adding({ of: 'rest', from: 'groups' })).toEqual([
      ['a', 15],
      ['b', 0],
      ['c', -3],
    ]);
    // a: 40 − 10 women; nobody's gender is stated at b and c.
    expect(await adding({ of: 'rest', from: 'gender' })).toEqual([
      ['a', 30],
      ['b', 30],
      ['c', 10],
    ]);
  });

  test('one event has its own number, "about" as it is', async () => {
    expect(await adding({ of: 'event', id: 'b' })).toEqual([['b', 30]]);
    expect(await adding({ of: 'event', id: 'd' })).toEqual([['d', 37]]);
  });

  test('a family with its approximate numbers adds them', async () => {
    expect(await adding({ of: 'family', code: 'migrants', part: 'people-about' })).toEqual([
      ['b', 30],
      ['a', 25],
      ['c', 13],
      ['d', 7],
    ]);
  });

  test('a circle of several towns counts an event at each, a title of several towns once', async () => {
    expect(await adding({ of: 'places', ids: ['belgrade', 'sarajevo'] })).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(await adding({ of: 'in-towns', ids: ['belgrade', 'sarajevo'] })).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    expect(await ids({ of: 'in-towns', ids: null })).toEqual(['a', 'b']);
    expect(await ids({ of: 'placed' })).toEqual(['a', 'b']);
    expect(await ids({ of: 'unplaced' })).toEqual(['d', 'e']);
  });

  test('an inferred date is dated, and certain in no year', async () => {
    expect(await ids({ of: 'dated' })).toEqual(['a', 'b', 'c', 'd']);
    expect(await ids({ of: 'in-years', years: [2021, 2021] })).toEqual(['b']);
    expect(await ids({ of: 'in-years', years: [2020, 2021] })).toEqual(['a', 'b', 'c']);
    expect(await ids({ of: 'coarse' })).toEqual(['b', 'c', 'd']);
  });

  test('a funder stands behind an event or its project; who only pays is no organisation', async () => {
    expect(await ids({ of: 'node', type: 'funder', id: 'amif' })).toEqual(['a']);
    expect(await ids({ of: 'named', type: 'funder' })).toEqual(['a', 'b']);
    expect(await ids({ of: 'node', type: 'funder', id: 'none' })).toEqual(['c', 'd', 'e']);
    expect(await ids({ of: 'node', type: 'organisation', id: 'atina' })).toEqual(['b', 'c']);
    expect(await ids({ of: 'node', type: 'organisation', id: 'osce' })).toEqual([]);
    expect(await ids({ of: 'node', type: 'project', id: 'none' })).toEqual(['b', 'c', 'e']);
    expect(await ids({ of: 'named', type: 'project' })).toEqual(['a', 'd']);
  });

  test('a funder of the project is quoted from the project', async () => {
    const { events } = await engine.behind(noFilters('core'), { of: 'node', type: 'funder', id: 'amif' }, ALL);
    expect(events.map(({ quotes }) => quotes.map(({ text }) => text))).toEqual([['Funded by AMIF']]);
  });

  test('grey marks count what the filters of their view alone leave out', async () => {
    const belgrade = { town: ['belgrade'] };
    expect(await ids({ of: 'events', leftOutBy: 'place' }, belgrade)).toEqual(['b', 'c', 'd', 'e']);
    expect(await ids({ of: 'place', id: 'sarajevo', part: 'events', leftOutBy: 'place' }, belgrade)).toEqual(['b']);
    expect(await ids({ of: 'events', leftOutBy: 'place' }, { ...belgrade, format: ['training'] })).toEqual(['b']);
    expect(await ids({ of: 'undated', leftOutBy: 'period' }, { from: '2020' })).toEqual(['e']);
    expect(await ids({ of: 'events', leftOutBy: 'network' }, { funder: ['amif'], from: '2021' })).toEqual([
      'b',
      'c',
      'd',
    ]);
    expect(await ids({ of: 'events', leftOutBy: 'network' })).toEqual([]);
  });

  test('a part of a divided composition counts its own events, in several years at each', async () => {
    expect(await ids({ of: 'events', within: { by: 'year', value: '2020' } })).toEqual(['a', 'c']);
    expect(await ids({ of: 'events', within: { by: 'year', value: null } })).toEqual(['e']);
    expect(await ids({ of: 'events', within: { by: 'country', value: 'RS' } }, { country: ['BA'] })).toEqual(['a']);
    expect(await adding({ of: 'total', part: 'people', within: { by: 'format', value: 'training' } })).toEqual([
      ['a', 40],
      ['b', 30],
    ]);
  });

  test('another period takes the place of the one of the page', async () => {
    expect(await ids({ of: 'events', period: { from: '2020', to: '2020' } }, { from: '2022' })).toEqual(['a', 'c']);
    expect(await ids({ of: 'everything' }, { from: '2022' })).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
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
      const { summary, composition, places, network } = await engine.ask(filters);
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
      shown.push(
        [{ of: 'everything' }, summary.eventsInAll],
        [{ of: 'rest', from: 'groups' }, composition.total.strictLow - composition.known],
        [{ of: 'rest', from: 'gender' }, composition.total.strictLow - composition.genderKnown],
        [{ of: 'in-towns', ids: null }, places.inTowns],
        [{ of: 'placed' }, summary.events - places.eventsWithoutCoordinates],
        [{ of: 'unplaced' }, places.online + places.nowhere],
        [{ of: 'dated' }, summary.events - summary.undated],
        [{ of: 'undated', leftOutBy: 'period' }, summary.unjudged],
      );
      for (const { ids, events } of places.topTowns) shown.push([{ of: 'in-towns', ids }, events]);
      for (const { id, events, context } of places.towns)
        shown.push([{ of: 'place', id, part: 'events', leftOutBy: 'place' }, context - events]);
      for (const { type, record, events } of network.nodes)
        if (type !== 'event') shown.push([{ of: 'node', type, id: record }, events]);
      for (const by of ['year', 'country', 'format'] as const) {
        for (const group of await engine.compositionBy(filters, by)) {
          const within = { by, value: group.value };
          shown.push(
            [{ of: 'events', within }, group.summary.events],
            [{ of: 'total', part: 'people', within }, shownOf(group.composition.total)],
            [{ of: 'known', part: 'people', within }, group.composition.known],
          );
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
