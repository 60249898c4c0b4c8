import { describe, expect, it } from 'vitest';
import { isNarrowed, namedEvents, pathOf, selectedPath } from '../../../../src/views/network/focus';
import { verticalPath } from '../../../../src/views/network/vertical';
import { graphOf } from './graphs';

/** `shared` stands behind an event of each of two projects; `own` and `other` behind one each. */
const GRAPH = graphOf([
  { id: 'first', funders: ['fund'], project: 'p', organisations: { shared: 'organised', own: 'co' }, people: 50 },
  { id: 'second', funders: ['bank'], project: 'q', organisations: { shared: 'partner', other: 'organised' } },
  { id: 'third', organisations: { other: 'organised' }, selected: false },
]);

const ids = (focus: string) => [...pathOf(GRAPH, focus).nodes].sort();

describe('pathOf', () => {
  it('follows a project to its funders, organisations and events, and not on through a shared organisation', () => {
    expect(ids('project:p')).toEqual([
      'event:first',
      'funder:fund',
      'organisation:own',
      'organisation:shared',
      'project:p',
    ]);
  });

  it('follows an organisation to its own projects and events, and not to those who stood beside it', () => {
    expect(ids('organisation:own')).toEqual(['event:first', 'funder:fund', 'organisation:own', 'project:p']);
    expect(ids('organisation:shared')).toEqual([
      'event:first',
      'event:second',
      'funder:bank',
      'funder:fund',
      'organisation:shared',
      'project:p',
      'project:q',
    ]);
  });

  it('follows an event back to everybody behind it', () => {
    expect(ids('event:first')).toEqual([
      'event:first',
      'funder:fund',
      'organisation:own',
      'organisation:shared',
      'project:p',
    ]);
  });

  it('takes the lines of the path alone', () => {
    const ends = [...pathOf(GRAPH, 'funder:fund').links].map((link) => `${link.source} ${link.target}`).sort();
    expect(ends).toEqual([
      'funder:fund project:p',
      'organisation:own event:first',
      'organisation:shared event:first',
      'project:p organisation:own',
      'project:p organisation:shared',
    ]);
  });

  it('is empty for a node that is not there', () => {
    expect(pathOf(GRAPH, 'project:__proto__').nodes.size).toBe(0);
  });
});

describe('selectedPath', () => {
  it('leaves out what only the filters of the network leave out', () => {
    expect(isNarrowed(GRAPH)).toBe(true);
    const path = selectedPath(GRAPH);
    expect(path.nodes.has('event:third')).toBe(false);
    expect(path.nodes.has('organisation:other')).toBe(true);
    expect([...path.events].sort()).toEqual(['first', 'second']);
  });
});

describe('namedEvents', () => {
  it('counts events of the selection with a named funder and a named project', () => {
    expect(namedEvents(GRAPH)).toEqual({ n: 2, funded: 2, carried: 2 });
    expect(namedEvents(graphOf([{ id: 'a' }, { id: 'b', project: 'p' }, { id: 'c', funders: ['f'] }]))).toEqual({
      n: 3,
      funded: 1,
      carried: 1,
    });
  });
});

describe('verticalPath', () => {
  it('shows the path of the focus, events with a number first', () => {
    const path = verticalPath(GRAPH, 'organisation:shared');
    expect(path?.projects.map((node) => node.record)).toEqual(['p', 'q']);
    expect(path?.events.map((event) => event.id)).toEqual(['first', 'second']);
  });

  it('lists what is named before the stand-in', () => {
    const graph = graphOf([
      { id: 'a', organisations: { org: 'organised' } },
      { id: 'b', organisations: { org: 'organised' } },
      { id: 'c', funders: ['fund'], project: 'p', organisations: { org: 'organised' } },
    ]);
    const path = verticalPath(graph, 'organisation:org');
    expect(path?.funders.map((node) => node.record)).toEqual(['fund', 'none']);
    expect(path?.projects.map((node) => node.record)).toEqual(['p', 'none']);
  });

  it('falls back to the project with the most events, and to nothing without events', () => {
    expect(verticalPath(GRAPH, 'project:gone')?.node.id).toBe('project:p');
    expect(verticalPath(graphOf([]), null)).toBeNull();
  });
});
