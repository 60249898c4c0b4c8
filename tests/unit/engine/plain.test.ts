import { describe, expect, test } from 'vitest';
import { plainEngine } from '../../../src/engine/plain';
import { makeCount } from '../../../src/model/count';
import { noFilters, type Filters } from '../../../src/model/filters';
import type { EventRecord } from '../../../src/model/records';
import { detailTables, event, exactly, MENTIONED, organisation, people, project, role, tables, venue } from './fixture';

const asking = (change: Partial<Filters> = {}): Filters => ({ ...noFilters('all'), ...change });

async function found(engine: ReturnType<typeof plainEngine>, change: Partial<Filters>): Promise<string[]> {
  const { lines } = await engine.page(asking(change), 'title', 0, 100);
  return lines.map(({ id }) => id);
}

const TOWN = { townId: 'rs-belgrade', city: 'Belgrade', country: 'RS', lat: 44.8, lon: 20.5 };
const engine = plainEngine(
  tables({
    events: [
      event('a', {
        date: '2021-10-13/2021-10-15',
        format: 'conference',
        attendance: 'onsite',
        topics: ['asylum', 'advocacy'],
        venueIds: ['hotel', 'square'],
        projectIds: ['pact'],
        count: makeCount('more-than', 50),
      }),
      event('b', { date: '2016?', scope: 'context', format: 'training', venueIds: ['rs'], count: exactly(32) }),
      event('c', { venueIds: ['online'], attendance: 'online', format: 'training' }),
      event('d', { date: 'XXXX-02-27', venueIds: ['hotel', 'camp'], scope: null }),
      event('e', { date: '2022', venueIds: [], topics: ['asylum'] }),
    ],
    venues: [
      venue('hotel', { ...TOWN, precision: 'building' }),
      venue('square', TOWN),
      venue('camp', { townId: 'ba-camp', city: 'Camp', country: 'BA' }),
      venue('rs', { country: 'RS', precision: 'country' }),
      venue('online', { precision: 'online' }),
    ],
    participants: [people('a', 'media', MENTIONED), people('b', 'justice', exactly(32))],
    roles: [
      role('event:a', 'atina', 'host'),
      role('event:a', 'un', 'funder'),
      role('project:pact', 'eu', 'co-funder'),
      role('project:pact', 'giz', 'implementer'),
      role('event:b', 'un', 'partner'),
    ],
    organisations: ['atina', 'un', 'eu', 'giz'].map((id) => organisation(id)),
    projects: [project('pact')],
  }),
);

describe('a filter', () => {
  test.each<[string, Partial<Filters>, string[]]>([
    ['of the country keeps events with any place in it', { country: ['BA'] }, ['d']],
    ['of several countries keeps what is in any of them', { country: ['BA', 'RS'] }, ['a', 'b', 'd']],
    ['of no country keeps events without one', { country: ['none'] }, ['c', 'e']],
    ['of the town keeps every venue of it', { town: ['rs-belgrade'] }, ['a', 'd']],
    ['of the period takes both ends in', { from: '2021-10-15', to: '2021-10-15' }, ['a']],
    ['of the period keeps inferred dates and leaves unknown ones out', { to: '2021' }, ['a', 'b']],
    ['of the period keeps dates that only could lie in it', { from: '2022-06', to: '2022-06' }, ['e']],
    ['that ends before it starts keeps nothing', { from: '2023', to: '2015' }, []],
    ['of the funder looks at the event', { funder: ['un'] }, ['a']],
    ['of the funder looks at its projects', { funder: ['eu'] }, ['a']],
    ['of the funder passes other roles over', { funder: ['giz'] }, []],
    ['of the organisation keeps any role in the event', { org: ['un'] }, ['a', 'b']],
    ['of the organisation leaves roles in the project out', { org: ['eu', 'giz'] }, []],
    ['of the group keeps events that only name it', { group: ['media'] }, ['a']],
    ['of the bound keeps that bound', { counted: ['more-than'] }, ['a']],
    ['of no bound keeps events without a number', { counted: ['none'] }, ['c', 'd', 'e']],
    ['of the scope keeps that scope', { scope: 'core' }, ['a', 'c', 'e']],
    ['and another both hold', { topic: ['asylum'], format: ['conference'] }, ['a']],
    ['of an id like a property of objects keeps nothing', { org: ['__proto__'], topic: ['constructor'] }, []],
    ['of a text without letters keeps all', { q: ' … ' }, ['a', 'b', 'c', 'd', 'e']],
  ])('%s', async (_, change, ids) => {
    expect(await found(engine, change)).toEqual(ids);
  });
});

describe('options', () => {
  test('count events under the other filters, most first, and keep zeros', async () => {
    const { options } = await engine.ask(asking({ format: ['training'], country: ['RS'] }));
    expect(options.format.options).toEqual([
      { value: 'conference', events: 1, selected: false },
      { value: 'training', events: 1, selected: true },
    ]);
    expect(options.country.options).toEqual([
      { value: 'RS', events: 1, selected: true },
      { value: 'none', events: 1, selected: false },
      { value: 'BA', events: 0, selected: false },
    ]);
    expect(options.topic.options).toEqual([
      { value: 'advocacy', events: 0, selected: false },
      { value: 'asylum', events: 0, selected: false },
    ]);
  });

  test('of the scope count under all other filters', async () => {
    const { scopes } = await engine.ask({ ...asking({ from: '2015' }), scope: 'context' });
    expect(scopes).toEqual({ core: 2, context: 1, all: 3 });
  });

  test('of an empty selection name the filter whose removal helps most', async () => {
    const stuck = await engine.ask(asking({ country: ['BA'], format: ['training'] }));
    expect(stuck.wayOut).toEqual({ remove: 'country', events: 2 });
    const inScope = await engine.ask({ ...asking({ counted: ['exact'], group: ['justice'] }), scope: 'core' });
    expect(inScope.wayOut).toEqual({ remove: 'scope', events: 1 });
    const hopeless = await engine.ask(asking({ country: ['XX'], format: ['x'], q: 'xyzzy' }));
    expect(hopeless.wayOut).toBeNull();
    expect((await engine.ask(asking())).wayOut).toBeNull();
  });
});

describe('the summary', () => {
  test('says what a period cannot judge', async () => {
    const { summary } = await engine.ask(asking({ from: '2015', to: '2021' }));
    expect(summary).toMatchObject({
      events: 2,
      eventsInAll: 5,
      unjudged: 2,
      undated: 0,
      firstYear: 2016,
      lastYear: 2021,
    });
    expect((await engine.ask(asking())).summary).toMatchObject({
      events: 5,
      unjudged: 0,
      undated: 2,
      firstYear: 2016,
      lastYear: 2022,
    });
  });

  test('counts each event once by how its number is stated', async () => {
    const { summary } = await engine.ask(asking());
    expect(summary.counted).toEqual({
      exact: 1,
      'more-than': 1,
      'at-least': 0,
      about: 0,
      'at-most': 0,
      range: 0,
      none: 3,
    });
    expect(summary.participations).toMatchObject({ strictLow: 82, strictKind: 'more-than', given: 2, missing: 3 });
  });

  test('of nothing has no years', async () => {
    const { summary } = await engine.ask(asking({ q: 'xyzzy' }));
    expect(summary).toMatchObject({ events: 0, firstYear: null, lastYear: null, undated: 0 });
  });
});

describe('places', () => {
  test('join the venues of a town, and tell events that name only the country', async () => {
    const { places } = await engine.ask(asking());
    expect(places.towns).toMatchObject([
      {
        id: 'rs-belgrade',
        filter: 'town',
        country: 'RS',
        lat: 44.8,
        lon: 20.5,
        events: 2,
        context: 2,
        selected: false,
      },
      { id: 'ba-camp', filter: 'town', country: 'BA', lat: null, lon: null, events: 1, context: 1 },
    ]);
    expect(places.countries).toMatchObject([{ id: 'RS', filter: 'country', events: 1, context: 1 }]);
    expect(places).toMatchObject({
      online: 1,
      nowhere: 1,
      venuesWithCoordinates: 2,
      townsWithCoordinates: 1,
      eventsWithoutCoordinates: 3,
    });
  });

  test('draw no ring for a country where a town of the same event lies in it', async () => {
    const both = plainEngine(
      tables({
        events: [event('a', { venueIds: ['me', 'bar', 'al'] })],
        venues: [
          venue('me', { country: 'ME', precision: 'country' }),
          venue('bar', { townId: 'me-bar', country: 'ME' }),
          venue('al', { country: 'AL', precision: 'country' }),
        ],
      }),
    );
    const { places } = await both.ask(asking());
    expect(places.countries.map(({ id }) => id)).toEqual(['AL']);
    expect(places.towns.map(({ id }) => id)).toEqual(['me-bar']);
  });

  test('keep what their own filter leaves out as context', async () => {
    const { places } = await engine.ask(asking({ town: ['ba-camp'] }));
    expect(places.towns.map(({ id, events, context, selected }) => [id, events, context, selected])).toEqual([
      ['ba-camp', 1, 1, true],
      ['rs-belgrade', 1, 2, false],
    ]);
    expect(places.countries).toMatchObject([{ id: 'RS', events: 0, context: 1 }]);
  });
});

test('the timeline keeps what only the period leaves out, on an axis that does not move', async () => {
  const { timeline } = await engine.ask(asking({ from: '2021' }));
  expect(timeline.marks.map(({ id, counted, selected }) => [id, counted, selected])).toEqual([
    ['b', true, false],
    ['a', true, true],
    ['e', false, true],
  ]);
  expect(timeline.undated).toBe(2);
  const day = (iso: string) => Date.parse(iso) / 86_400_000;
  expect(timeline.domain).toEqual([day('2016-01-01'), day('2022-12-31')]);
});

test('the network keeps what only its own filters leave out', async () => {
  const { network } = await engine.ask(asking({ org: ['atina'], country: ['RS'] }));
  expect(network.events.map(({ id, selected }) => [id, selected])).toEqual([
    ['b', false],
    ['a', true],
    ['d', false],
  ]);
  const un = network.nodes.find(({ id }) => id === 'organisation:un');
  expect(un).toMatchObject({ events: 0, context: 1 });
  // Of the one selected event: a co-funder of its project, its project, its two roles.
  expect(network).toMatchObject({ funderProjectRows: 1, projectEventRows: 1, organisationEventRows: 2 });
});

describe('the list', () => {
  const lines: EventRecord[] = [
    event('m', { title: 'Žene', date: '2021-03', count: makeCount('about', 50) }),
    event('n', { title: '“Asylum” 2', date: '2021-03-05', count: makeCount('more-than', 50) }),
    event('o', { title: 'asylum 1', date: '2021', count: exactly(50) }),
    event('p', { title: 'Zagreb', date: 'XXXX-05-01', count: exactly(60) }),
    event('q', { title: 'Zagreb', date: '2021-03-05' }),
  ];
  const listed = plainEngine(tables({ events: lines }));

  test.each([
    // By first possible day: the year begins before the month, the month before its fifth.
    ['oldest', ['o', 'm', 'n', 'q', 'p']],
    ['newest', ['n', 'q', 'm', 'o', 'p']],
    ['largest', ['p', 'n', 'o', 'm', 'q']],
    ['title', ['o', 'n', 'p', 'q', 'm']],
  ] as const)('stands %s first, with a fixed order of equals', async (sort, ids) => {
    const { lines, total, offset } = await listed.page(asking(), sort, 0, 10);
    expect(lines.map(({ id }) => id)).toEqual(ids);
    expect({ total, offset }).toEqual({ total: 5, offset: 0 });
  });

  test('gives stretches, and none past the end', async () => {
    const ids = async (offset: number) => (await listed.page(asking(), 'oldest', offset, 2)).lines.map(({ id }) => id);
    expect([await ids(0), await ids(4), await ids(5)]).toEqual([['o', 'm'], ['p'], []]);
  });

  test('knows the neighbours of an event', async () => {
    expect(await listed.neighbours(asking(), 'oldest', 'm')).toEqual({ index: 1, total: 5, previous: 'o', next: 'n' });
    expect(await listed.neighbours(asking(), 'oldest', 'p')).toMatchObject({ index: 4, next: null });
    expect(await listed.neighbours(asking({ counted: ['none'] }), 'oldest', 'm')).toBeNull();
  });

  test('leads with the first organiser, else host, else co-organiser', async () => {
    const roles = [
      role('event:x', 'a', 'co-organiser'),
      role('event:x', 'b', 'host'),
      role('event:y', 'c', 'partner'),
      role('event:z', 'd', 'host'),
      role('event:z', 'e', 'organiser'),
    ];
    const led = plainEngine(tables({ events: ['x', 'y', 'z'].map((id) => event(id)), roles }));
    const { lines } = await led.page(asking(), 'title', 0, 9);
    expect(lines.map(({ leadId }) => leadId)).toEqual(['b', null, 'e']);
  });
});

describe('text search', () => {
  const core = tables({
    events: [
      event('a', { title: 'Žene u Đakovici', venueIds: ['camp'], projectIds: ['p'] }),
      event('b', { title: 'Other', titleOrig: 'Родна равноправност', summary: 'For police officers.' }),
    ],
    venues: [venue('camp', { name: 'Krnjača camp', townId: 't' }), venue('centre', { townId: 't' })],
    projects: [project('p', { title: 'Protecting', acronym: 'PaCT' })],
    roles: [role('event:b', 'o', 'host'), role('project:p', 'far', 'implementer')],
    organisations: [organisation('o', { name: 'Regional Initiative', acronym: 'MARRI' }), organisation('far')],
    participants: [{ ...people('b', 'media', MENTIONED), quote: 'новинари' }],
  });
  const details = detailTables({
    towns: [{ id: 't', name: 'Belgrade', country: 'RS', lat: null, lon: null, labels: { sr: 'Београд' } }],
    venueAliases: [{ recordId: 'centre', alias: 'Singidunum', language: null, sourceId: null }],
    organisationAliases: [{ recordId: 'o', alias: 'MAARI', language: 'bs', sourceId: null }],
    evidence: [
      {
        recordType: 'event',
        recordId: 'a',
        field: 'date',
        sourceId: 's',
        quote: 'u utorak',
        quoteLang: 'bs',
        status: 'stated',
        note: 'hidden',
      },
    ],
    notes: [{ eventId: 'a', kind: 'claim', text: 'Ours', sourceId: null, quote: 'jedini skup', quoteLang: 'bs' }],
  });

  test.each([
    ['zene', ['a']],
    ['ЂАКОВИЦИ', ['a']],
    ['djakovici žene', ['a']],
    ['zene police', []],
    ['ravnopravnost', ['b']],
    ['POLICE off', ['b']],
    ['Крњача', ['a']],
    ['pact', ['a']],
    ['marri', ['b']],
    ['far', []],
    ['maari', []],
    ['novinari', []],
    ['beograd', []],
  ])('finds %s in what the first tables hold', async (q, ids) => {
    expect(await found(plainEngine(core), { q })).toEqual(ids);
  });

  test.each([
    ['maari', ['b']],
    ['novinari', ['b']],
    ['beograd', ['a']],
    ['singidunum', ['a']],
    ['utorak', ['a']],
    ['jedini', ['a']],
    ['hidden', []],
  ])('finds %s once the other tables are there', async (q, ids) => {
    const extended = plainEngine(core);
    await extended.extend(details);
    expect(await found(extended, { q })).toEqual(ids);
  });
});

describe('the detail of an event', () => {
  const core = tables({
    events: [
      event('late', { date: '2022', seriesId: 's', seriesNumber: 2, projectIds: ['p'], venueIds: ['v'] }),
      event('early', { date: '2021', seriesId: 's', seriesNumber: 1, projectIds: ['p'] }),
    ],
    venues: [venue('v')],
    projects: [project('p')],
    organisations: [organisation('o'), organisation('f')],
    roles: [{ ...role('event:late', 'o', 'host'), sourceId: 'two' }, role('project:p', 'f', 'funder')],
    participants: [people('late', 'media', MENTIONED)],
  });
  const row = { sourceId: 'one', quote: 'q', quoteLang: null, status: 'stated', note: null } as const;
  const details = detailTables({
    evidence: [
      { ...row, recordType: 'project', recordId: 'p', field: 'roles.funder' },
      { ...row, recordType: 'event', recordId: 'late', field: 'date' },
      { ...row, recordType: 'event', recordId: 'early', field: 'date' },
      { ...row, recordType: 'venue', recordId: 'p', field: 'city' },
    ],
    sources: ['zero', 'one', 'two'].map((id) => ({
      id,
      url: null,
      title: id,
      publisher: null,
      language: null,
      published: null,
      accessed: null,
    })),
  });

  test('holds its rows, its projects with their funders, and the evidence of both', async () => {
    const extended = plainEngine(core);
    await extended.extend(details);
    const detail = await extended.event('late');
    expect(detail?.roles.map(({ role, organisation }) => [role, organisation.id])).toEqual([['host', 'o']]);
    expect(detail?.projects.map(({ roles }) => roles.map(({ role, organisation }) => [role, organisation.id]))).toEqual(
      [[['funder', 'f']]],
    );
    expect(detail?.projects[0]?.eventIds).toEqual(['early', 'late']);
    expect(detail?.series.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(detail?.evidence.map(({ field }) => field)).toEqual(['date', 'roles.funder']);
    expect(detail?.sources.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(detail?.venues.map(({ id }) => id)).toEqual(['v']);
    expect(detail?.groups).toHaveLength(1);
  });

  test('waits for the tables that load later, and does without them where they fail', async () => {
    const waiting = plainEngine(core);
    const detail = waiting.event('late');
    const first = await Promise.race([detail, Promise.resolve('still waiting')]);
    expect(first).toBe('still waiting');
    await waiting.extend(null);
    expect(await detail).toMatchObject({ evidence: [], sources: [], notes: [] });
  });

  test('asks once for the tables that it needs', async () => {
    let asked = 0;
    const lazy = plainEngine(core, { sources: 7, onwant: () => asked++ });
    expect((await lazy.ask(noFilters('all'))).summary.sources).toBe(7);
    expect(asked).toBe(0);
    const waiting = [lazy.event('late'), lazy.named('x', 1)];
    await lazy.ask({ ...noFilters('all'), q: 'x' });
    await lazy.extend(details);
    await Promise.all(waiting);
    expect(asked).toBe(1);
    expect((await lazy.ask(noFilters('all'))).summary.sources).toBe(details.sources.length);
  });

  test('is null for an id that is not there', async () => {
    expect(await plainEngine(core).event('__proto__')).toBeNull();
  });
});
