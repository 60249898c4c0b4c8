import { describe, expect, test } from 'vitest';
import type { Filters } from '../../../../src/model/filters';
import { networkFindings } from '../../../../src/model/findings/network';
import type { RoleRow } from '../../../../src/model/records';
import { event, organisation, project, role } from '../../engine/fixture';
import { ask } from './ask';

const ORGANISATIONS = ['atina', 'iom', 'amif', 'bmi'].map((id) => organisation(id));

/** The findings of one event for each entry, which lists its projects; events are `e1`, `e2` … */
async function findings(projects: readonly string[], roles: readonly RoleRow[] = [], filters: Partial<Filters> = {}) {
  const events = projects.map((ids, i) =>
    event(`e${String(i + 1)}`, { projectIds: ids.split(' ').filter((id) => id !== '') }),
  );
  const known = ['pact', 'integra'].map((id) => project(id));
  return networkFindings(await ask({ events, roles, projects: known, organisations: ORGANISATIONS }, filters));
}

const of = async (kind: string, ...args: Parameters<typeof findings>) =>
  (await findings(...args)).find((finding) => finding.kind === kind) ?? null;

const repeat = (n: number, ids = ''): string[] => Array.from({ length: n }, () => ids);
const roles = (organisationId: string, what: string, ...events: number[]): RoleRow[] =>
  events.map((n) => role(`event:e${String(n)}`, organisationId, what));

describe('networkFindings', () => {
  test('are none under five events', async () => {
    expect(await findings(repeat(4))).toEqual([]);
    expect(await findings(repeat(5))).not.toEqual([]);
  });

  test('find the project with the most events and the funders of every one of them', async () => {
    const events = [...repeat(3, 'pact'), 'integra', ''];
    const funding = [role('project:pact', 'amif', 'co-funder'), role('project:pact', 'bmi', 'funder')];
    expect(await of('project', events, funding)).toEqual({
      kind: 'project',
      n: 3,
      of: 5,
      project: 'pact',
      funders: ['amif', 'bmi'],
    });
    // A funder of one of its events alone: the list would say too much or too little.
    expect(await of('project', events, [...funding, ...roles('iom', 'funder', 1)])).toMatchObject({ funders: [] });
    expect(await of('project', events, roles('iom', 'funder', 1, 2, 3))).toMatchObject({ funders: ['iom'] });
    expect(await of('project', events, roles('iom', 'funder', 1, 2))).toMatchObject({ funders: [] });
    expect(await of('project', events)).toMatchObject({ n: 3, funders: [] });
  });

  test('leave out the funders of events that only a filter of the network leaves out', async () => {
    const funding = [role('project:pact', 'amif', 'funder'), ...roles('iom', 'funder', 6, 7, 8, 9, 10)];
    const rows = [...funding, ...roles('atina', 'organiser', 1, 2, 3, 4, 5)];
    const found = await of('project', repeat(10, 'pact'), rows, { org: ['atina'] });
    expect(found).toMatchObject({ n: 5, of: 5, funders: ['amif'] });
  });

  test('find no project where two are equal, where it has under a sixth, or where a filter asks for it', async () => {
    expect(await of('project', [...repeat(3, 'pact'), ...repeat(3, 'integra')])).toBeNull();
    expect(await of('project', [...repeat(3, 'pact'), ...repeat(15)])).toMatchObject({ n: 3, of: 18 });
    expect(await of('project', [...repeat(3, 'pact'), ...repeat(16)])).toBeNull();
    expect(await of('project', repeat(5, 'pact'), [], { project: ['pact'] })).toBeNull();
    const both = [...repeat(3, 'pact integra'), ...repeat(2, 'pact')];
    expect(await of('project', both, [], { project: ['pact'] })).toMatchObject({ project: 'integra', n: 3, of: 5 });
  });

  test('count an event of an organisation once, whatever its roles', async () => {
    const several = [...roles('atina', 'organiser', 1, 2, 3), ...roles('atina', 'host', 1, 2)];
    expect(await of('organisation', repeat(5), several)).toEqual({
      kind: 'organisation',
      n: 3,
      of: 5,
      organisation: 'atina',
    });
    expect(await of('organisation', repeat(5), several, { org: ['atina'] })).toBeNull();
    expect(await of('organisation', repeat(6), [...several, ...roles('iom', 'partner', 4, 5, 6)])).toBeNull();
  });

  test('pass over an organisation that also pays, for it may have a role in more events', async () => {
    const rows = [...roles('atina', 'organiser', 1, 2, 3), ...roles('atina', 'funder', 4)];
    expect(await of('organisation', repeat(5), rows)).toBeNull();
  });

  test('find the funder of the most events, of the event or of its project', async () => {
    const rows = [
      role('project:pact', 'amif', 'funder'),
      ...roles('amif', 'co-funder', 3),
      ...roles('bmi', 'funder', 1),
    ];
    expect(await of('funder', ['pact', 'pact', '', '', ''], rows)).toEqual({
      kind: 'funder',
      n: 3,
      of: 5,
      funder: 'amif',
    });
    expect(await of('funder', ['pact', 'pact', '', '', ''], rows, { funder: ['amif'] })).toBeNull();
  });

  test('find that half of the events have no funder, whether one of their projects has one or not', async () => {
    const rows = [role('project:pact', 'amif', 'funder')];
    const half = ['pact', 'pact integra', 'pact', 'integra', '', ''];
    expect(await of('no-funder', half, rows)).toEqual({ kind: 'no-funder', n: 3, of: 6 });
    expect(await of('no-funder', [...half, 'pact'], rows)).toBeNull();
  });

  test('find that half of the events have no project', async () => {
    expect(await of('no-project', ['pact', 'pact', 'integra', '', '', ''])).toEqual({
      kind: 'no-project',
      n: 3,
      of: 6,
    });
    expect(await of('no-project', ['pact', 'pact', 'integra', '', ''])).toBeNull();
  });

  test('count the events with a funder, and the funders', async () => {
    const rows = [...roles('amif', 'funder', 1, 2), ...roles('bmi', 'co-funder', 2)];
    expect(await of('funded', repeat(5), rows)).toEqual({ kind: 'funded', n: 2, of: 5, count: 2 });
    expect(await of('funded', repeat(5), roles('amif', 'funder', 1, 2))).toBeNull();
  });
});
