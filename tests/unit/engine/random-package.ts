/** Random packages and filters in which everything that the engine tells apart occurs, and often together. */
import fc from 'fast-check';
import { makeCount, type Count, type CountKind } from '../../../src/model/count';
import { COUNTED, NO_PLACE, noFilters, type Filters } from '../../../src/model/filters';
import type { CoreTables, EventRecord, ParticipantRow, RoleRow } from '../../../src/model/records';
import { code, event, organisation, people, project, tables, venue } from './fixture';

const KINDS: readonly CountKind[] = [
  'exact',
  'more-than',
  'at-least',
  'about',
  'at-most',
  'range',
  'mentioned',
  'not-stated',
];
const DATES = [
  ...[null, 'XXXX-05-01', '2019', '2019?', '2019/2020', '201X', '2020-03', '2020-03~', '2020-05/2020-08', '2020-21'],
  ...[
    '2018-12-31',
    '2019-04-01',
    '2019-04-01',
    '2019-06-30/2019-07-02',
    '2019-01-05/2019-09-30',
    '2020-02-29',
    '2021-10-01/..',
  ],
];
const VENUES = [
  venue('hall', { townId: 'sarajevo', country: 'BA', lat: 43.8, lon: 18.4 }),
  venue('school', { townId: 'sarajevo', country: 'BA' }),
  venue('square', { townId: 'nis', country: 'RS', lat: 43.3, lon: 21.9 }),
  venue('hotel', { townId: 'tirana', country: 'AL', lat: 41.3, lon: 19.8 }),
  venue('hut', { country: 'RS', lat: 44, lon: 20, precision: 'site' }),
  venue('somewhere-in-rs', { country: 'RS', precision: 'country' }),
  venue('somewhere-in-al', { country: 'AL', precision: null }),
  venue('call', { precision: 'online' }),
];
const ORGANISATIONS = ['atina', 'caritas', 'iom', 'sida'];
const PROJECTS = ['bridge', 'path', 'voices'];
const ROLES = ['organiser', 'co-organiser', 'host', 'partner', 'funder', 'co-funder'];
const TOPICS = ['gender', 'migration', 'work'];
const GROUPS = ['women', 'refugees', 'police', 'unlisted'];
const GENDERS = ['female', 'male', 'mixed', 'not-stated', 'divers'];

const some = <T>(values: readonly T[], most = values.length) => fc.subarray([...values], { maxLength: most });
const maybe = <T>(value: T) => fc.constantFrom(null, value);

export const anyCount: fc.Arbitrary<Count> = fc
  .tuple(fc.constantFrom(...KINDS), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([kind, low, high]) => makeCount(kind, low, high));

interface Told {
  readonly values: Partial<EventRecord>;
  readonly groups: readonly (readonly [string, Count, string])[];
  readonly roles: readonly (readonly [string, string])[];
}

const role = fc.tuple(fc.constantFrom(...ORGANISATIONS), fc.constantFrom(...ROLES));

const told: fc.Arbitrary<Told> = fc.record({
  values: fc.record({
    date: fc.constantFrom(...DATES),
    format: maybe('training'),
    attendance: fc.constantFrom(null, 'online', 'on-site'),
    scope: fc.constantFrom('core', 'context', null),
    topics: some(TOPICS),
    venueIds: some([...VENUES.map(({ id }) => id), 'unknown'], 3),
    projectIds: some([...PROJECTS, 'unlisted'], 2),
    count: anyCount,
    complete: fc.boolean(),
  }),
  groups: fc.array(fc.tuple(fc.constantFrom(...GROUPS), anyCount, fc.constantFrom(...GENDERS)), { maxLength: 4 }),
  roles: fc.array(role, { maxLength: 3 }),
});

/**
 * A package of random events.
 *
 * @param copies How many times each event stands in it, under another id.
 */
export const anyPackage = (most: number, copies = 1): fc.Arbitrary<CoreTables> =>
  fc
    .tuple(
      fc.array(told, { maxLength: most }),
      fc.array(fc.tuple(fc.constantFrom(...PROJECTS), role), { maxLength: 4 }),
    )
    .map(([events, projectRoles]) => {
      const all = events
        .flatMap((one) => Array.from({ length: copies }, () => one))
        .map((one, i) => ({ id: `e${(i * 7) % 1009}-${i}`, ...one }));
      return tables({
        events: all.map(({ id, values }) => event(id, values)),
        participants: all.flatMap(({ id, groups }): ParticipantRow[] =>
          groups.map(([group, count, gender]) => people(id, group, count, gender)),
        ),
        roles: [
          ...all.flatMap(({ id, roles }): RoleRow[] =>
            roles.map(([organisationId, name]) => ({
              subjectType: 'event',
              subjectId: id,
              organisationId,
              role: name,
              sourceId: null,
            })),
          ),
          ...projectRoles.map(([subjectId, [organisationId, name]]): RoleRow => ({
            subjectType: 'project',
            subjectId,
            organisationId,
            role: name,
            sourceId: null,
          })),
        ],
        organisations: ORGANISATIONS.map((id) => organisation(id)),
        projects: PROJECTS.map((id) => project(id)),
        venues: VENUES,
        codes: [
          code('group-family', 'affected'),
          code('group-family', 'duty-bearers'),
          code('group', 'women', 'affected'),
          code('group', 'refugees', 'affected'),
          code('group', 'police', 'duty-bearers'),
        ],
      });
    });

const bound = fc.constantFrom(null, null, '2018', '2019', '2019-04', '2019-06-30', '2020-03', '2020', '2022', 'never');
const rarely = <T>(values: readonly T[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: some(values, Math.min(3, values.length)) },
  );

export const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    scope: fc.constantFrom('core' as const, 'context' as const, 'all' as const, 'all' as const),
    from: bound,
    to: bound,
    country: rarely(['BA', 'RS', 'AL', NO_PLACE, 'XX']),
    town: rarely(['sarajevo', 'nis', 'tirana']),
    topic: rarely(TOPICS),
    format: rarely(['training', 'unknown']),
    group: rarely(GROUPS),
    org: rarely(ORGANISATIONS),
    funder: rarely(ORGANISATIONS),
    counted: rarely(COUNTED),
    project: rarely(PROJECTS),
    attendance: rarely(['online', 'on-site']),
    q: fc.constantFrom('', '', '', '', 'e1', 'sarajevo', 'hut'),
  })
  .map((filters) => ({ ...noFilters('all'), ...filters }));

/** Filters as a reader changes them: often one at a time. */
export const anyWalk: fc.Arbitrary<readonly Filters[]> = fc
  .array(
    fc.tuple(
      anyFilters,
      fc.option(fc.constantFrom(...(Object.keys(noFilters('all')) as (keyof Filters)[])), { freq: 4 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((steps) => {
    let now = noFilters('all');
    return steps.map(([next, one]) => (now = one === null ? next : { ...now, [one]: next[one] }));
  });
