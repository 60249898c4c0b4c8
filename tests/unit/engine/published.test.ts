import fc from 'fast-check';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/cli/folder';
import { plainEngine } from '../../../src/engine/plain';
import type { Engine } from '../../../src/engine/engine';
import { loadDetails, loadPackage } from '../../../src/io/load';
import { LIST_FILTERS, noFilters, type Filters, type ListFilter } from '../../../src/model/filters';
import type { CoreTables } from '../../../src/model/records';

let engine: Engine;
let core: CoreTables;

beforeAll(async () => {
  const fetchText = readFolder(join(import.meta.dirname, '../../../data'));
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) throw new Error(loaded.code);
  core = loaded.core;
  engine = plainEngine(core);
  await engine.extend((await loadDetails(fetchText, loaded)).details);
});

const detailOf = async (id: string) => {
  const detail = await engine.event(id);
  if (detail === null) throw new Error(`There is no event ${id}.`);
  return detail;
};

const quotes = (detail: Awaited<ReturnType<typeof detailOf>>, field: string) =>
  detail.evidence.filter((row) => row.field === field).map(({ quote }) => quote);

describe('the conference in Sarajevo, 13 to 15 October 2021', () => {
  const ID = '2021-sarajevo-gender-and-migration';

  test('has more than 50 participants and six groups without a number', async () => {
    const detail = await detailOf(ID);
    expect(detail.event.count).toMatchObject({ kind: 'more-than', low: 50, high: null });
    expect(detail.groups.map(({ group, count }) => [group, count.kind])).toEqual([
      ['gender-equality-mechanisms', 'mentioned'],
      ['public-authorities', 'mentioned'],
      ['civil-society', 'mentioned'],
      ['academia', 'mentioned'],
      ['international-organisations', 'mentioned'],
      ['donors-diplomats', 'mentioned'],
    ]);
    expect(quotes(detail, 'participants')).toEqual(['Preko 50 učesnika/učesnica iz zemalja Zapadnog Balkana']);
  });

  test('names its organiser, its host and the co-funders of its project, with their quotes', async () => {
    const detail = await detailOf(ID);
    const named = detail.roles.map(({ role, organisation }) => [role, organisation.acronym ?? organisation.name]);
    expect(named).toContainEqual(['organiser', 'MARRI']);
    expect(named).toContainEqual(['host', 'Gender Equality Agency of Bosnia and Herzegovina']);
    const [project] = detail.projects;
    const funders = project?.roles
      .filter(({ role }) => role === 'co-funder')
      .map(({ organisation }) => organisation.id);
    expect(funders).toEqual(['amif', 'bmi-at']);
    expect(project?.eventIds).toHaveLength(11);
    expect(quotes(detail, 'roles.organiser').join()).toContain(
      'Regionalni centar za migracije, azil i izbjeglice „MAARI“',
    );
    // One page says host, the other co-host.
    expect(quotes(detail, 'roles.host')).toHaveLength(2);
    // The same sentence stands at the event and at its project.
    expect(quotes(detail, 'roles.co-funder')).toHaveLength(2);
    expect(detail.sources.map(({ id }) => id)).toContain('arsbih-2021-conference');
  });
});

describe('the training in Belgrade, 18 and 19 October 2023', () => {
  const ID = '2023-belgrade-we-empower-training-2';

  test('has 32 participants, 7 + 12 + 3 + 10, of whom 25 are learners', async () => {
    const { event, groups } = await detailOf(ID);
    expect(event).toMatchObject({ complete: true, count: { kind: 'exact', low: 32, high: 32 } });
    expect(groups.map(({ count, role }) => [count.low, role])).toEqual([
      [7, 'host-staff'],
      [12, 'learner'],
      [3, 'learner'],
      [10, 'learner'],
    ]);
  });

  test('is broken down whole, with the gender of 13 stated', async () => {
    const { summary, composition } = await engine.ask({
      ...noFilters('core'),
      q: '2nd WE-EMPOWER transnational training',
    });
    expect(summary.events).toBe(1);
    expect(composition).toMatchObject({
      total: { strictLow: 32, strictKind: 'exact', high: 32 },
      known: 32,
      gender: [{ gender: 'female', low: 13 }],
      genderKnown: 13,
    });
    expect(composition.families.slice(0, 2).map(({ code, inBar }) => [code, inBar])).toEqual([
      ['civil-society-partners', 19],
      ['lived-experience', 13],
    ]);
  });

  test('has NGO Atina as host, five objectives and its number derived from the groups', async () => {
    const { roles, notes, evidence } = await detailOf(ID);
    expect(roles.filter(({ role }) => role === 'host').map(({ organisation }) => organisation.name)).toEqual([
      'NGO Atina',
    ]);
    expect(notes.filter(({ kind }) => kind === 'objective')).toHaveLength(5);
    expect(evidence.find(({ field }) => field === 'participants')?.status).toBe('derived');
  });
});

test('the bar of the core events knows 641 of more than 834 participations', async () => {
  const { composition } = await engine.ask(noFilters('core'));
  // Read from the files: 61 + 50 + 20 + 25 + 3 + 25 + 32 + 11 + 27 + 43 + 344 at 11 of 16 events; women at six of them.
  expect(composition).toMatchObject({
    events: 16,
    aboutEvents: 5,
    total: { strictLow: 834, strictKind: 'more-than' },
    known: 641,
    knownEvents: 11,
    gender: [{ gender: 'female', low: 61 + 20 + 25 + 13 + 11 + 344 }],
    conflicts: [],
  });
});

describe('any selection', () => {
  const someFilters = fc
    .record({
      scope: fc.constantFrom<Filters['scope']>('core', 'context', 'all'),
      from: fc.constantFrom(null, null, '2016', '2018-06', '2021-10-14'),
      to: fc.constantFrom(null, null, '2017', '2021-10', '2023-05-30'),
      q: fc.constantFrom('', '', 'сарајево', 'zene', 'police training'),
      format: fc.subarray(['training', 'conference', 'meeting'], { maxLength: 2 }),
      country: fc.subarray(['RS', 'AL', 'BA', 'none'], { maxLength: 2 }),
      counted: fc.subarray(['exact', 'about', 'none'], { maxLength: 2 }),
      funder: fc.subarray(['amif', 'oak', 'iom'], { maxLength: 1 }),
    })
    .map((change): Filters => ({ ...noFilters('all'), ...change }));

  test('gives as many events as the option said that led to it', async () => {
    await fc.assert(
      fc.asyncProperty(
        someFilters,
        fc.constantFrom<ListFilter>(...LIST_FILTERS),
        fc.nat(1000),
        async (filters, key, n) => {
          const { options } = await engine.ask(filters);
          const list = options[key].options;
          const option = list[n % list.length];
          if (!option) return;
          const { summary } = await engine.ask({ ...filters, [key]: [option.value] });
          expect(summary.events).toBe(option.events);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('agrees with itself in the list, the sums, the map, the timeline and the network', async () => {
    await fc.assert(
      fc.asyncProperty(someFilters, async (filters) => {
        const answer = await engine.ask(filters);
        const { summary, composition, timeline, network, places } = answer;
        const { lines, total } = await engine.page(filters, 'newest', 0, 1000);
        expect([total, lines.length]).toEqual([summary.events, summary.events]);
        expect(Object.values(summary.counted).reduce((a, b) => a + b, 0)).toBe(summary.events);
        expect(summary.participations.given + summary.participations.missing).toBe(summary.events);
        expect(timeline.marks.filter(({ selected }) => selected).length + summary.undated).toBe(summary.events);
        expect(network.events.filter(({ selected }) => selected)).toHaveLength(summary.events);
        const inBar = composition.families.reduce((sum, row) => sum + row.inBar, 0);
        expect(inBar).toBe(composition.known);
        for (const family of composition.families) {
          expect(family.groups.reduce((sum, row) => sum + row.sum.strictLow, 0)).toBe(family.sum.strictLow);
          expect(family.inBar + family.outsideBar).toBeLessThanOrEqual(family.sum.strictLow);
        }
        expect(composition.total.strictLow).toBe(summary.participations.strictLow);
        expect(places.eventsWithoutCoordinates).toBeGreaterThanOrEqual(places.online + places.nowhere);
        if (summary.events === 0 && answer.wayOut) expect(answer.wayOut.events).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  test('keeps exactly the events that a filter written anew keeps', async () => {
    const countries = new Map(core.venues.map(({ id, country }) => [id, country]));
    await fc.assert(
      fc.asyncProperty(someFilters, async (filters) => {
        const { lines } = await engine.page({ ...filters, q: '', from: null, to: null }, 'newest', 0, 1000);
        const wanted = core.events.filter((event) => {
          const own = event.venueIds.map((id) => countries.get(id) ?? null).filter((country) => country !== null);
          const funded = core.roles.some(
            (row) =>
              filters.funder.includes(row.organisationId) &&
              row.role.endsWith('funder') &&
              (row.subjectType === 'event' ? row.subjectId === event.id : event.projectIds.includes(row.subjectId)),
          );
          const number = event.count.low === null ? 'none' : event.count.kind;
          return (
            (filters.scope === 'all' || event.scope === filters.scope) &&
            (filters.format.length === 0 || filters.format.includes(event.format ?? '')) &&
            (filters.counted.length === 0 || filters.counted.includes(number)) &&
            (filters.funder.length === 0 || funded) &&
            (filters.country.length === 0 ||
              filters.country.some((code) => (code === 'none' ? own.length === 0 : own.includes(code))))
          );
        });
        expect(lines.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
      }),
      { numRuns: 100 },
    );
  });
});
