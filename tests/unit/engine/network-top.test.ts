import { describe, expect, test } from 'vitest';
import { plainEngine } from '../../../src/engine/plain';
import { noFilters } from '../../../src/model/filters';
import { MOST_PATHS, NONE, TOP_NODES } from '../../../src/model/graph';
import { event, role, tables } from './fixture';

const ids = (n: number) => Array.from({ length: n }, (_, i) => `e${i}`);

/** As many events as are drawn, organised by "atina", and one by "iom" in a project that "sida" pays for. */
const engine = plainEngine(
  tables({
    events: [...ids(MOST_PATHS).map((id) => event(id, { topics: ['many'] })), event('last', { projectIds: ['path'] })],
    roles: [
      ...ids(MOST_PATHS).map((id) => role(`event:${id}`, 'atina', 'organiser')),
      role('event:last', 'iom', 'organiser'),
      role('project:path', 'sida', 'funder'),
    ],
  }),
);

describe('the network of more events than are drawn', () => {
  test('names who stands behind the most of them, and the links between', async () => {
    const { network } = await engine.ask(noFilters('all'));
    expect([network.nodes, network.links, network.events]).toEqual([[], [], []]);
    expect(network.top?.nodes.map(({ id, events }) => [id, events])).toEqual([
      [`funder:${NONE}`, MOST_PATHS],
      ['funder:sida', 1],
      [`project:${NONE}`, MOST_PATHS],
      ['project:path', 1],
      ['organisation:atina', MOST_PATHS],
      ['organisation:iom', 1],
    ]);
    expect(network.top?.links).toEqual([
      { source: `funder:${NONE}`, target: `project:${NONE}`, events: MOST_PATHS },
      { source: 'funder:sida', target: 'project:path', events: 1 },
      { source: `project:${NONE}`, target: 'organisation:atina', events: MOST_PATHS },
      { source: 'project:path', target: 'organisation:iom', events: 1 },
    ]);
    expect(network.top?.named).toEqual({ n: MOST_PATHS + 1, funded: 1, carried: 1 });
    const { funderProjectRows, projectEventRows, organisationEventRows } = network;
    expect([funderProjectRows, projectEventRows, organisationEventRows]).toEqual([1, 1, MOST_PATHS + 1]);
  });

  test('is drawn without what only its own filters leave out, where that is enough', async () => {
    const { network } = await engine.ask({ ...noFilters('all'), project: ['path'] });
    expect(network.top).toBeUndefined();
    expect(network.events.map(({ id }) => id)).toEqual(['last']);
    expect(network.notDrawn).toBe(MOST_PATHS);
  });

  test('is drawn whole up to the last event that can be', async () => {
    const { network } = await engine.ask({ ...noFilters('all'), topic: ['many'] });
    expect([network.events.length, network.top, network.notDrawn]).toEqual([MOST_PATHS, undefined, undefined]);
  });

  test('lists a few of each column, and says how many there are beside', async () => {
    const many = plainEngine(
      tables({
        events: ids(MOST_PATHS + 1).map((id) => event(id)),
        roles: ids(TOP_NODES + 3).map((id) => role(`event:${id}`, `org-${id}`, 'partner')),
      }),
    );
    const top = (await many.ask(noFilters('all'))).network.top;
    const organisations = top?.nodes.filter(({ type }) => type === 'organisation') ?? [];
    // Those named and, beside them, "no organisation named".
    expect(organisations.length).toBe(TOP_NODES + 1);
    expect(organisations[0]).toMatchObject({ record: NONE, events: MOST_PATHS + 1 - TOP_NODES - 3 });
    expect(top?.more).toEqual({ funder: 0, project: 0, organisation: 3 });
  });
});
