import { describe, expect, test } from 'vitest';
import type { Filters } from '../../../../../src/model/filters';
import { fewNetworkFindings } from '../../../../../src/model/findings/few/network';
import type { RoleRow } from '../../../../../src/model/records';
import { event, organisation, project, role } from '../../../engine/fixture';
import { ask } from '../ask';

/** The findings of one event for each entry, which lists its projects; events are `e1`, `e2` … */
async function findings(projects: readonly string[], roles: readonly RoleRow[] = [], filters: Partial<Filters> = {}) {
  const events = projects.map((ids, i) =>
    event(`e${String(i + 1)}`, { projectIds: ids.split(' ').filter((id) => id !== '') }),
  );
  const organisations = ['atina', 'iom', 'amif', 'bmi'].map((id) => organisation(id));
  const known = ['pact', 'integra'].map((id) => project(id));
  return fewNetworkFindings(await ask({ events, roles, projects: known, organisations }, filters));
}

const of = async (kind: string, ...args: Parameters<typeof findings>) =>
  (await findings(...args)).find((finding) => finding.kind === kind) ?? null;

const repeat = (n: number, ids = ''): string[] => Array.from({ length: n }, () => ids);
const roles = (organisationId: string, what: string, ...events: number[]): RoleRow[] =>
  events.map((n) => role(`event:e${String(n)}`, organisationId, what));
const PACT_PAID = role('project:pact', 'amif', 'funder');

describe('fewNetworkFindings', () => {
  test('are of one to four events', async () => {
    expect(await findings([])).toEqual([]);
    for (const n of [1, 4])
      expect(await findings(repeat(n))).toEqual([
        { kind: 'no-funder', n },
        { kind: 'no-project', n },
      ]);
    expect(await findings(repeat(5))).toEqual([]);
  });

  test('say what is behind all events, never what is behind most', async () => {
    const rows = [...roles('atina', 'host', 1, 2, 3), PACT_PAID];
    expect(await findings(repeat(3, 'pact'), rows)).toEqual([
      { kind: 'project', n: 3, project: 'pact', funders: ['amif'] },
      { kind: 'funder', n: 3, funder: 'amif' },
      { kind: 'organisation', n: 3, organisation: 'atina' },
    ]);
    expect(await findings([...repeat(3, 'pact'), ''], rows)).toEqual([]);
  });

  test('leave out what a filter asks for, what has an equal, and an organisation that also pays', async () => {
    const rows = [...roles('atina', 'host', 1, 2), PACT_PAID];
    const pact = repeat(2, 'pact');
    expect(await of('organisation', pact, rows, { org: ['atina'] })).toBeNull();
    expect(await of('project', pact, rows, { project: ['pact'] })).toBeNull();
    expect(await of('funder', pact, rows, { funder: ['amif'] })).toBeNull();
    expect(await of('organisation', pact, [...rows, ...roles('iom', 'partner', 1, 2)])).toBeNull();
    expect(await of('project', repeat(2, 'pact integra'))).toBeNull();
    expect(await of('funder', pact, [...rows, role('project:pact', 'bmi', 'funder')])).toBeNull();
    expect(await of('organisation', pact, [...rows, ...roles('atina', 'funder', 1)])).toBeNull();
  });

  test('name the funders of a project that are named for all of its events', async () => {
    const pact = repeat(2, 'pact');
    expect(await of('project', pact, [PACT_PAID, ...roles('iom', 'funder', 1)])).toMatchObject({ funders: [] });
    expect(await of('project', pact, roles('iom', 'funder', 1, 2))).toMatchObject({ funders: ['iom'] });
  });

  test('find the one organiser of all', async () => {
    const rows = [...roles('atina', 'organiser', 1, 2), ...roles('iom', 'organiser', 1)];
    expect(await of('organiser', repeat(2), rows)).toEqual({ kind: 'organiser', n: 2, organisation: 'atina' });
    expect(await of('organiser', repeat(3), rows)).toBeNull();
    expect(await of('organiser', repeat(2), [...rows, ...roles('iom', 'organiser', 2)])).toBeNull();
    expect(await of('organiser', repeat(2), roles('atina', 'co-organiser', 1, 2))).toBeNull();
    // The filter asks for any role, and keeps events 1 and 2: that it organised them is news.
    expect(await of('organiser', repeat(3), rows, { org: ['atina'] })).toMatchObject({ n: 2, organisation: 'atina' });
  });

  test('find no funder and no project only where there is none at all', async () => {
    expect(await of('no-funder', ['pact', 'integra'], [PACT_PAID])).toBeNull();
    expect(await of('no-funder', ['integra'], [PACT_PAID])).toEqual({ kind: 'no-funder', n: 1 });
    expect(await of('no-project', ['pact', ''])).toBeNull();
  });
});
