import { timed, type Row } from '../../src/cli/bench-table';
import { groupBy } from '../../src/lib/group-by';
import { LIST_FILTERS, type Filters } from '../../src/model/filters';
import type { CoreTables, ParticipantRow, RoleRow, Venue } from '../../src/model/records';
import { filterCases } from './filter-cases';
import { published } from './published';

export const name = 'Answer of the engine for a filter change on the published data';

const ROUNDS = 20;

export async function run(): Promise<Row[]> {
  const { core, engine } = await published();
  const tables = tablesOf(core);
  const cases = await filterCases(engine);
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = -2; round < ROUNDS; round++)
    for (const filters of cases) {
      const start = performance.now();
      await engine.ask(filters);
      const between = performance.now();
      filterAndCount(tables, filters);
      const end = performance.now();
      // The first rounds only warm the compiler up.
      if (round < 0) continue;
      ours.push(between - start);
      plain.push(end - between);
    }
  const peer = timed('', plain);
  return [
    timed('everything the page draws', ours, {
      peer: { name: 'plain loop', median: peer.median },
    }),
    timed('  plain loop: filter the rows, count events and topics', plain),
  ];
}

/** What a page without an engine would do: filter the rows once for each filter's options, count events and people by topic. */
function filterAndCount({ core, venues, roles, groups }: Tables, filters: Filters): number {
  let counted = 0;
  for (const left of ['', ...LIST_FILTERS]) {
    const has = (key: (typeof LIST_FILTERS)[number], values: () => readonly (string | null | undefined)[]) =>
      key === left || filters[key].length === 0 || filters[key].some((value) => values().includes(value));
    const rows = core.events.filter(
      (event) =>
        (filters.scope === 'all' || event.scope === filters.scope) &&
        has('country', () => event.venueIds.map((id) => venues.get(id)?.country)) &&
        has('town', () => event.venueIds.map((id) => venues.get(id)?.townId)) &&
        has('topic', () => event.topics) &&
        has('format', () => [event.format]) &&
        has('project', () => event.projectIds) &&
        has('attendance', () => [event.attendance]) &&
        has('org', () => (roles.get(event.id) ?? []).map((row) => row.organisationId)) &&
        has('funder', () =>
          (roles.get(event.id) ?? []).filter((row) => row.role.endsWith('funder')).map((row) => row.organisationId),
        ) &&
        has('group', () => (groups.get(event.id) ?? []).map((row) => row.group)) &&
        event.title.toLowerCase().includes(filters.q),
    );
    const tally = new Map<string, number>();
    for (const event of rows) for (const topic of event.topics) tally.set(topic, (tally.get(topic) ?? 0) + 1);
    counted += rows.reduce((sum, event) => sum + (event.count.low ?? 0), tally.size);
  }
  return counted;
}

interface Tables {
  readonly core: CoreTables;
  readonly venues: ReadonlyMap<string, Venue>;
  readonly roles: ReadonlyMap<string, readonly RoleRow[]>;
  readonly groups: ReadonlyMap<string, readonly ParticipantRow[]>;
}

function tablesOf(core: CoreTables): Tables {
  return {
    core,
    venues: new Map(core.venues.map((venue) => [venue.id, venue])),
    roles: groupBy(core.roles, (row) => row.subjectId),
    groups: groupBy(core.participants, (row) => row.eventId),
  };
}
