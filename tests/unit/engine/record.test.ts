import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/engine/facts';
import { recordOf } from '../../../src/engine/record';
import type { EvidenceRow } from '../../../src/model/records';
import { noFilters } from '../../../src/model/filters';
import { realData } from '../../support/real-data';
import { detailTables, event, organisation, project, role, tables } from './fixture';

const row = (subject: `${EvidenceRow['recordType']}:${string}`, field: string, quote: string): EvidenceRow => {
  const [recordType, recordId = ''] = subject.split(':');
  return {
    ...{ recordType: recordType as EvidenceRow['recordType'], recordId, field, quote },
    ...{ sourceId: 'page', quoteLang: 'en', status: 'stated', note: null },
  };
};
const from = <T extends object>(sourceId: string, value: T) => ({ ...value, sourceId });

const core = tables({
  events: [
    event('old', { date: '2016', projectIds: ['roads'] }),
    event('new', { date: '2023' }),
    event('far', { date: '2024' }),
  ],
  organisations: [
    organisation('atina', { name: 'NGO Atina' }),
    organisation('eu', { name: 'European Union', acronym: 'EU' }),
    organisation('house', { name: 'Neutral House' }),
  ],
  projects: [project('roads', { amount: 900, currency: 'EUR' })],
  roles: [
    from('page', role('event:new', 'atina', 'organiser')),
    from('page', role('event:new', 'eu', 'organiser')),
    from('other', role('event:new', 'house', 'host')),
    from('page', role('project:roads', 'atina', 'partner')),
    from('page', role('project:roads', 'eu', 'funder')),
    from('page', role('event:far', 'eu', 'funder')),
  ],
});
const details = detailTables({
  evidence: [
    row('event:new', 'roles.organiser', 'organised by NGO Atina'),
    row('event:new', 'roles.organiser', 'and by the EU'),
    row('project:roads', 'amount', 'EUR 900'),
    row('project:roads', 'title', 'Roads'),
    row('project:roads', 'roles.partner', 'with a local partner'),
    row('organisation:atina', 'country', 'from Serbia'),
  ],
});
const facts = factsOf(core);
const of = (type: 'organisation' | 'funder' | 'project', id: string) => {
  const detail = recordOf(type, id, facts, facts.slice(0, 1), core, details);
  if (detail === null) throw new Error(`There is no ${id}.`);
  return detail;
};

describe('an organisation', () => {
  test('has its roles in events and in their projects, each with its events', () => {
    expect(of('organisation', 'atina').roles).toMatchObject([
      { role: 'organiser', in: 'event', eventIds: ['new'], events: 0, eventsInAll: 1 },
      { role: 'partner', in: 'project', eventIds: ['old'], events: 1, eventsInAll: 1 },
    ]);
  });

  test('gets the quotes that name it where a page gives the role to several', () => {
    const quotes = (id: string) => of('organisation', id).roles.map(({ evidence }) => evidence.map((e) => e.quote));
    expect(quotes('atina')).toEqual([['organised by NGO Atina'], ['with a local partner']]);
    // "EU" is no part of "neutral".
    expect(quotes('eu')[1]).toEqual(['and by the EU']);
  });

  test('has the page of a role that no quote is kept of', () => {
    expect(of('organisation', 'house').roles).toMatchObject([{ role: 'host', evidence: [], pages: ['other'] }]);
  });

  test('works with those who have a role in the same events or their projects', () => {
    expect(of('organisation', 'atina').partners).toMatchObject([
      { organisation: { id: 'eu' }, roles: ['organiser', 'funder'], eventsInAll: 2, eventIds: ['new', 'old'] },
      { organisation: { id: 'house' }, roles: ['host'], eventsInAll: 1, eventIds: ['new'] },
    ]);
  });

  test('has the amounts of its projects with their evidence, and its own evidence apart', () => {
    const { projects, evidence } = of('organisation', 'atina');
    expect(projects).toMatchObject([{ project: { id: 'roads', amount: 900 }, evidence: [{ quote: 'EUR 900' }] }]);
    expect(evidence.map(({ quote }) => quote)).toEqual(['from Serbia']);
  });
});

test('a project has the roles in it, each with its quote, and no role as its own evidence', () => {
  const { members, evidence, events, roles } = of('project', 'roads');
  expect(members).toMatchObject([
    { organisation: { id: 'atina' }, role: 'partner', evidence: [{ quote: 'with a local partner' }], pages: [] },
    { organisation: { id: 'eu' }, role: 'funder', evidence: [], pages: ['page'] },
  ]);
  expect(evidence.map(({ field }) => field)).toEqual(['amount', 'title']);
  expect(events.map(({ id }) => id)).toEqual(['old']);
  expect(roles).toEqual([]);
});

test('an unknown id has no record', () => {
  expect(recordOf('organisation', 'roads', facts, facts, core, details)).toBeNull();
});

test('NGO Atina shares its 26 events with 38 organisations, UNFPA first', async () => {
  const { engine } = await realData();
  const detail = await engine.record(noFilters('core'), 'organisation', 'atina');
  // Counted in roles.csv and events.csv: its own rows, and those of projects of events.
  expect(detail?.events).toHaveLength(26);
  expect(detail?.partners).toHaveLength(38);
  expect(detail?.partners[0]).toMatchObject({ organisation: { id: 'unfpa' }, eventsInAll: 6 });
  expect(detail?.partners.slice(1, 4).map(({ organisation: { id }, eventsInAll }) => [id, eventsInAll])).toEqual([
    ['atina-advocacy-group', 5],
    ['open-gate', 5],
    ['un-women', 5],
  ]);
});
