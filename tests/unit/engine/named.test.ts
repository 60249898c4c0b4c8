import { expect, test } from 'vitest';
import { namedOf } from '../../../src/engine/named';
import { factsOf } from '../../../src/engine/facts';
import { detailTables, event, organisation, project, role, tables } from './fixture';

const core = tables({
  events: [event('a', { projectIds: ['calm'] }), event('b'), event('c')],
  organisations: [
    organisation('atina', { name: 'NGO Atina', nameOrig: 'Udruženje građana „Atina”' }),
    organisation('group', { name: 'Advocacy Group of Atina' }),
    organisation('fund', { name: 'Calm Fund', acronym: 'CF' }),
    organisation('idle', { name: 'Nobody named it' }),
  ],
  projects: [project('calm', { title: 'Calm roads' })],
  roles: [
    role('event:b', 'atina', 'organiser'),
    role('event:c', 'atina', 'host'),
    role('event:b', 'group', 'participant'),
    role('project:calm', 'fund', 'funder'),
  ],
});
const details = detailTables({
  organisationAliases: [{ recordId: 'atina', alias: 'НВО Атина', language: 'sr-Cyrl', sourceId: null }],
});
const named = (q: string, limit = 5) => namedOf(q, limit, factsOf(core), core, details);

test('a search names organisations by any of their names, most events first', () => {
  expect(named('atina').records).toEqual([
    { type: 'organisation', id: 'atina', events: 2 },
    { type: 'organisation', id: 'group', events: 1 },
  ]);
  expect(named('нво').records.map(({ id }) => id)).toEqual(['atina']);
  expect(named('udruzenje atina').records.map(({ id }) => id)).toEqual(['atina']);
});

test('who only pays is a funder, and reaches events by way of a project', () => {
  expect(named('calm').records).toEqual(
    [
      { type: 'project', id: 'calm', events: 1 },
      { type: 'funder', id: 'fund', events: 1 },
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
});

test('an organisation without an event is named, too', () => {
  expect(named('nobody').records).toEqual([{ type: 'organisation', id: 'idle', events: 0 }]);
});

test('what is beyond the limit is counted, and an empty search names nothing', () => {
  expect(named('atina', 1)).toMatchObject({ records: [{ id: 'atina' }], more: 1 });
  expect(named(' „” ')).toEqual({ records: [], more: 0 });
});
