import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { expect, test } from 'vitest';
import { networkGexf, networkGraphml } from '../../../../src/io/export/graph-files';
import { portionOf } from '../../../../src/io/export/portion';
import { head, SMALL, TWO } from './given';

const NODES = {
  'funder:donor': { label: 'Donor', type: 'funder', events: 2, count_low: 82, count_kind: 'more-than' },
  'project:p': { label: 'Project P', type: 'project', events: 2, count_low: 82, count_text: 'more than 82' },
  'organisation:atina': { label: 'Atina; Belgrade', events: 1, count_low: 50 },
  'organisation:hall-owner': { label: 'Hall <owner> & sons' },
  'organisation:none': {
    label: 'no organisation named',
    type: 'organisation',
    events: 1,
    count_low: 32,
    count_high: 32,
  },
  'event:exact': { label: '=1+1', type: 'event', count_low: 32, count_high: 32, count_kind: 'exact' },
  'event:more': { label: 'A "title", with signs; and more', count_low: 50, count_kind: 'more-than' },
};

const EDGES = {
  'funder:donor..project:p': { role: 'funded', events: 2, event_ids: 'more;exact', source_ids: 'grant' },
  'organisation:atina..event:more': { role: 'organised', events: 1, event_ids: 'more', source_ids: 'page' },
  'organisation:hall-owner..event:more': { role: 'co', events: 1 },
  'organisation:none..event:exact': { role: 'member', events: 1 },
  'project:p..organisation:atina': { role: 'organised', events: 1, source_ids: 'page' },
  'project:p..organisation:hall-owner': { role: 'co', events: 1 },
  'project:p..organisation:none': { role: 'member', events: 1 },
};

test.each([
  ['GEXF', (text: string) => gexf.parse(Graph, text), networkGexf],
  ['GraphML', (text: string) => graphml.parse(Graph, text), networkGraphml],
] as const)('%s loads in graphology with its labels, counts, roles and edge ids', (_name, parse, write) => {
  const graph = parse(write(TWO, head()));
  expect(graph.nodes().sort()).toEqual(Object.keys(NODES).sort());
  expect(graph.edges().sort()).toEqual(Object.keys(EDGES).sort());
  for (const [id, wanted] of Object.entries(NODES)) expect(graph.getNodeAttributes(id)).toMatchObject(wanted);
  for (const [id, wanted] of Object.entries(EDGES)) {
    expect(graph.getEdgeAttributes(id)).toMatchObject(wanted);
    expect(graph.extremities(id).join('..')).toBe(id);
  }
  // An open count has no upper end, not an empty one.
  expect(graph.getNodeAttribute('event:more', 'count_high')).toBeUndefined();
  expect(graph.getEdgeAttribute('organisation:hall-owner..event:more', 'source_ids')).toBeUndefined();
});

test.each([
  ['GEXF', (text: string) => gexf.parse(Graph, text), networkGexf],
  ['GraphML', (text: string) => graphml.parse(Graph, text), networkGraphml],
] as const)('%s places a column a type, centred, events by date', (_name, parse, write) => {
  const graph = parse(write(TWO, head()));
  const at = (id: string) => [graph.getNodeAttribute(id, 'x'), graph.getNodeAttribute(id, 'y')] as unknown[];
  // Three organisations are the fullest column: 0, 24, 48. Two events are half a row lower, one project in the middle.
  expect(at('funder:donor')).toEqual([0, 24]);
  expect(at('project:p')).toEqual([400, 24]);
  expect(['atina', 'hall-owner', 'none'].map((id) => at(`organisation:${id}`))).toEqual([
    [800, 0],
    [800, 24],
    [800, 48],
  ]);
  expect(at('event:exact')).toEqual([1200, 12]);
  expect(at('event:more')).toEqual([1200, 36]);
});

test('an event without funder and project hangs on the stand-ins', () => {
  const graph = gexf.parse(Graph, networkGexf(portionOf(SMALL, ['alone']), head()));
  expect(graph.nodes()).toEqual(['funder:none', 'project:none', 'organisation:loner', 'event:alone']);
  expect(graph.getNodeAttribute('funder:none', 'label')).toBe('no funder named');
});

test('no event gives a graph without nodes', () => {
  const none = portionOf(SMALL, []);
  expect(gexf.parse(Graph, networkGexf(none, head())).order).toBe(0);
  expect(graphml.parse(Graph, networkGraphml(none, head())).order).toBe(0);
});

test('signs that XML does not allow are left out, others survive', () => {
  const events = TWO.events.map((event) => ({ ...event, title: `${event.id}: \u0000\u0008a & <b> "c"\n'd'` }));
  for (const graph of [
    gexf.parse(Graph, networkGexf({ ...TWO, events }, head())),
    graphml.parse(Graph, networkGraphml({ ...TWO, events }, head())),
  ]) {
    expect(graph.getNodeAttribute('event:more', 'label')).toBe(`more: a & <b> "c"\n'd'`);
  }
});
