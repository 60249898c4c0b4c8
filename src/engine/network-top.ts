/** Who stands behind the most events, where there are too many to draw each. */
import {
  buildGraph,
  countRows,
  MOST_PATHS,
  NONE,
  TOP_NODES,
  type EventLink,
  type Graph,
  type GraphInput,
  type NetworkTop,
  type NodeType,
} from '../model/graph';
import type { RoleRow } from '../model/records';

type Column = Exclude<NodeType, 'event'>;

const COLUMNS: readonly Column[] = ['funder', 'project', 'organisation'];

/** A node with its events of the selection. */
export interface Standing {
  readonly id: string;
  readonly type: Column;
  readonly record: string;
  readonly events: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The links of an event between funders, projects and organisations. */
export const upperLinks = (links: readonly EventLink[]): EventLink[] =>
  links.filter(({ target }) => target.type !== 'event');

/**
 * Cuts each column to those with the most events. The stand-in for nobody is always kept.
 *
 * @param nodes In any order; those without events are passed over.
 */
export function topNodes(
  nodes: readonly Omit<Standing, 'events'>[],
  eventsOf: (at: number) => number,
): Pick<NetworkTop, 'nodes' | 'more'> {
  const more = { funder: 0, project: 0, organisation: 0 };
  // By column the first of those met so far, in their order.
  const first: Readonly<Record<Column, Standing[]>> = { funder: [], project: [], organisation: [] };
  const nobody: Standing[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const events = eventsOf(at);
    const node = nodes[at];
    if (events === 0 || node === undefined) continue;
    const { id, type, record } = node;
    if (record === NONE) {
      nobody.push({ id, type, record, events });
      continue;
    }
    more[type]++;
    const top = first[type];
    const least = top[TOP_NODES - 1];
    if (least !== undefined && mostEventsFirst(least, { id, events }) < 0) continue;
    let place = top.length;
    while (place > 0 && mostEventsFirst(top[place - 1] as Standing, { id, events }) > 0) place--;
    top.splice(place, 0, { id, type, record, events });
    if (top.length > TOP_NODES) top.pop();
  }
  const nodesOf = (type: Column) => [...first[type], ...nobody.filter((node) => node.type === type)];
  for (const type of COLUMNS) more[type] -= first[type].length;
  return { nodes: COLUMNS.flatMap((type) => nodesOf(type).sort(mostEventsFirst)), more };
}

type Ranked = Pick<Standing, 'id' | 'events'>;

const mostEventsFirst = (a: Ranked, b: Ranked): number => b.events - a.events || compare(a.id, b.id);

/** By source, then target. */
export function sortedLinks(links: Iterable<NetworkTop['links'][number]>): NetworkTop['links'] {
  return [...links].sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
}

/** The top of the network of selected events. */
export function topOf(selected: readonly Pick<GraphInput, 'links'>[]): NetworkTop {
  const standings = new Map<string, Standing & { events: number; last: unknown }>();
  const links = new Map<string, { readonly source: string; readonly target: string; events: number }>();
  const named = { n: selected.length, funded: 0, carried: 0 };
  for (const input of selected) {
    const upper = upperLinks(input.links);
    for (const { source, target } of upper)
      for (const { id, type, record } of [source, target]) {
        if (type === 'event') continue;
        const standing = standings.get(id) ?? { id, type, record, events: 0, last: null };
        if (standing.last !== input) standing.events++;
        standing.last = input;
        standings.set(id, standing);
      }
    for (const { key, source, target } of upper) {
      const link = links.get(key) ?? { source: source.id, target: target.id, events: 0 };
      link.events++;
      links.set(key, link);
    }
    const { funded, carried } = namedBy(upper);
    named.funded += Number(funded);
    named.carried += Number(carried);
  }
  const all = [...standings.values()];
  const { nodes, more } = topNodes(all, (at) => all[at]?.events ?? 0);
  const listed = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    links: sortedLinks([...links.values()].filter(({ source, target }) => listed.has(source) && listed.has(target))),
    more,
    named,
  };
}

/** Whether an event names a funder and a project. */
export function namedBy(links: readonly EventLink[]): { readonly funded: boolean; readonly carried: boolean } {
  return {
    funded: links.some(({ source }) => source.type === 'funder' && source.record !== NONE),
    carried: links.some(({ source }) => source.type === 'project' && source.record !== NONE),
  };
}

/** The network of more events than are drawn: without those that its own filters leave out, and where that is not enough, its top. */
export function crowdedGraph(
  inputs: readonly GraphInput[],
  projectRoles: ReadonlyMap<string, readonly RoleRow[]>,
): Graph {
  const selected = inputs.filter((input) => input.selected);
  if (selected.length <= MOST_PATHS)
    return { ...buildGraph(selected, projectRoles), notDrawn: inputs.length - selected.length };
  return { nodes: [], links: [], events: [], ...countRows(selected, projectRoles), top: topOf(selected) };
}
