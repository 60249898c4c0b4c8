import { describe, expect, it } from 'vitest';
import { within, type Depth } from '../../../../src/views/network/depth';
import { pathOf } from '../../../../src/views/network/focus';
import { walkTo, trailKeeper } from '../../../../src/views/network/trail';
import { graphOf } from './graphs';

const GRAPH = graphOf([
  { id: 'first', funders: ['fund'], project: 'p', organisations: { own: 'organised' } },
  { id: 'second', funders: ['bank'], project: 'q', organisations: { own: 'partner' } },
]);
const nodes = (id: string, depth: Depth) => [...within(pathOf(GRAPH, id), id, depth).nodes].sort();

describe('within', () => {
  it('takes the neighbours, then one line further, then the whole path', () => {
    expect(nodes('funder:fund', '1')).toEqual(['funder:fund', 'project:p']);
    expect(nodes('funder:fund', '2')).toEqual(['funder:fund', 'organisation:own', 'project:p']);
    expect(nodes('funder:fund', 'all')).toEqual(['event:first', 'funder:fund', 'organisation:own', 'project:p']);
  });

  it('goes both ways from the middle', () => {
    expect(nodes('project:p', '1')).toEqual(['funder:fund', 'organisation:own', 'project:p']);
    expect(nodes('event:first', '1')).toEqual(['event:first', 'organisation:own']);
  });

  it('counts the events that are reached, and the lines to them', () => {
    expect([...within(pathOf(GRAPH, 'project:p'), 'project:p', '1').events]).toEqual([]);
    expect([...within(pathOf(GRAPH, 'project:p'), 'project:p', '2').events]).toEqual(['first']);
    expect(within(pathOf(GRAPH, 'funder:fund'), 'funder:fund', '1').links.size).toBe(1);
  });
});

describe('pathOf under a filter of the network', () => {
  it('leaves out what only the events that are not selected have', () => {
    const graph = graphOf([
      { id: 'first', project: 'p', organisations: { own: 'organised' } },
      { id: 'second', project: 'q', organisations: { own: 'partner' }, selected: false },
    ]);
    expect(pathOf(graph, 'organisation:own').nodes.has('project:p')).toBe(true);
    expect(pathOf(graph, 'organisation:own').nodes.has('project:q')).toBe(false);
    expect(pathOf(graph, 'project:q').nodes.has('organisation:own')).toBe(true);
  });
});

describe('walkTo', () => {
  it('adds a node, goes back to one met before, and ends without a focus', () => {
    expect(walkTo(['a'], 'b')).toEqual(['a', 'b']);
    expect(walkTo(['a', 'b', 'c'], 'a')).toEqual(['a']);
    expect(walkTo(['a', 'b'], null)).toEqual([]);
  });

  it('keeps the last eight', () => {
    expect(walkTo(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toEqual(['2', '3', '4', '5', '6', '7', '8', '9']);
  });

  it('is remembered from focus to focus', () => {
    const follow = trailKeeper();
    follow('a');
    expect(follow('b')).toEqual(['a', 'b']);
    expect(follow('b')).toEqual(['a', 'b']);
  });
});
