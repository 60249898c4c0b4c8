import { describe, expect, test } from 'vitest';
import { factsOf, rolesByProject } from '../../../src/engine/facts';
import { buildGraph, eventLinks } from '../../../src/model/graph';
import { organisersOf } from '../../../src/model/organisers';
import type { CoreTables } from '../../../src/model/records';
import { event, role, tables } from '../engine/fixture';

function graph(values: Partial<CoreTables>, selected = (_: string) => true) {
  const core = tables(values);
  const projectRoles = rolesByProject(core);
  const inputs = factsOf(core).map(({ line, roles }) => ({
    line,
    roles,
    links: eventLinks(line, roles, projectRoles),
    selected: selected(line.id),
  }));
  return buildGraph(inputs, projectRoles);
}

const drawn = ({ links }: ReturnType<typeof graph>) =>
  links.map(({ source, target, role, eventIds }) => `${source} > ${target} ${role} ${eventIds.join('+')}`);

describe('buildGraph', () => {
  test('runs from funders of the project and of the event to the event', () => {
    const built = graph({
      events: [event('e', { projectIds: ['p'] })],
      roles: [
        role('project:p', 'eu', 'funder'),
        role('project:p', 'giz', 'implementer'),
        role('event:e', 'un', 'co-funder'),
        role('event:e', 'atina', 'organiser'),
        role('event:e', 'astra', 'participant'),
      ],
    });
    expect(drawn(built)).toEqual([
      'funder:eu > project:p funded e',
      'funder:un > project:p funded e',
      'organisation:astra > event:e partner e',
      'organisation:atina > event:e organised e',
      'project:p > organisation:astra partner e',
      'project:p > organisation:atina organised e',
    ]);
    expect(built).toMatchObject({ funderProjectRows: 1, projectEventRows: 1, organisationEventRows: 3 });
  });

  test('puts stand-ins where a source names nobody', () => {
    expect(drawn(graph({ events: [event('e')] }))).toEqual([
      'funder:none > project:none funded e',
      'organisation:none > event:e member e',
      'project:none > organisation:none member e',
    ]);
  });

  test('links a funder of an event without a project to the stand-in', () => {
    const built = graph({
      events: [event('e')],
      roles: [role('event:e', 'un', 'funder'), role('event:e', 'a', 'host')],
    });
    expect(drawn(built)).toEqual([
      'funder:un > project:none funded e',
      'organisation:a > event:e co e',
      'project:none > organisation:a co e',
    ]);
  });

  test('says "no funder named" event by event', () => {
    const built = graph({
      events: [event('e', { projectIds: ['p'] }), event('f', { projectIds: ['p'] })],
      roles: [role('event:e', 'un', 'funder')],
    });
    expect(drawn(built).slice(0, 2)).toEqual(['funder:none > project:p funded f', 'funder:un > project:p funded e']);
  });

  test('weighs a line by the strongest role behind it', () => {
    const built = graph({
      events: [event('e', { projectIds: ['p'] }), event('f', { projectIds: ['p'] })],
      roles: [
        role('event:e', 'a', 'partner'),
        role('event:e', 'a', 'host'),
        role('event:f', 'a', 'organiser'),
        role('event:f', 'a', 'co-organiser'),
      ],
    });
    expect(drawn(built)).toEqual([
      'funder:none > project:p funded e+f',
      'organisation:a > event:e co e',
      'organisation:a > event:f organised f',
      'project:p > organisation:a organised e+f',
    ]);
  });

  test('orders nodes by column, then by events in the context, then by id', () => {
    const built = graph(
      {
        events: [event('e', { projectIds: ['p', 'q'] }), event('f', { projectIds: ['q'] })],
        roles: [role('event:e', 'b', 'host'), role('event:f', 'a', 'host')],
      },
      (id) => id === 'e',
    );
    expect(built.nodes.map(({ id, events, context }) => [id, events, context])).toEqual([
      ['funder:none', 1, 2],
      ['project:q', 1, 2],
      ['project:p', 1, 1],
      ['organisation:a', 0, 1],
      ['organisation:b', 1, 1],
      ['event:e', 1, 1],
      ['event:f', 0, 1],
    ]);
    // Two entries of the selected event; the other event is context only.
    expect(built).toMatchObject({ projectEventRows: 2, organisationEventRows: 1 });
    expect(built.events.map(({ id, selected }) => [id, selected])).toEqual([
      ['e', true],
      ['f', false],
    ]);
  });

  test('of nothing is empty', () => {
    expect(graph({})).toMatchObject({ nodes: [], links: [], events: [], funderProjectRows: 0 });
  });
});

test('organisers are those who organised, co-organised or hosted what is selected', () => {
  const built = graph(
    {
      events: [event('e', { projectIds: ['p'] }), event('f'), event('g')],
      roles: [
        role('event:e', 'b', 'organiser'),
        role('event:e', 'b', 'host'),
        role('event:e', 'a', 'partner'),
        role('event:e', 'z', 'funder'),
        role('event:f', 'b', 'host'),
        role('event:f', 'a', 'co-organiser'),
        role('event:g', 'c', 'organiser'),
        role('project:p', 'y', 'funder'),
      ],
    },
    (id) => id !== 'g',
  );
  expect(organisersOf(built)).toEqual([
    { record: 'b', events: 2 },
    { record: 'a', events: 1 },
  ]);
  expect(built.events.map(({ funderIds }) => funderIds)).toEqual([['z'], [], []]);
});
