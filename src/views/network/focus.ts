/** The part of the network that stands out, as paths of events through its links. */
import { NONE, type Graph, type GraphLink, type GraphNode } from '../../model/graph';

export interface Path {
  readonly nodes: ReadonlySet<string>;
  readonly links: ReadonlySet<GraphLink>;
  /** Selected events on the path, by id. */
  readonly events: ReadonlySet<string>;
}

export const NO_PATH: Path = { nodes: new Set(), links: new Set(), events: new Set() };

/**
 * Everything upstream and downstream of a node, and nothing that only shares an organisation with it. Empty for an unknown node.
 *
 * Events that a filter of the network leaves out stay off the path, unless the node has no others.
 */
export function pathOf(graph: Graph, id: string): Path {
  const node = graph.nodes.find((other) => other.id === id);
  if (!node) return NO_PATH;
  const typeOf = new Map(graph.nodes.map((other) => [other.id, other.type]));
  const touches = (link: GraphLink) => link.source === id || link.target === id;
  const own = new Set(graph.links.filter(touches).flatMap((link) => link.eventIds));
  const selected = new Set(graph.events.flatMap((event) => (event.selected && own.has(event.id) ? [event.id] : [])));
  const behind = selected.size > 0 ? selected : own;
  const passes = (link: GraphLink) =>
    link.eventIds.some((event) => behind.has(event)) &&
    (touches(link) || (typeOf.get(link.source) !== node.type && typeOf.get(link.target) !== node.type));
  return collect(graph, graph.links.filter(passes), [id], behind, typeOf);
}

/** The paths of the selected events: what the filters of the network leave. */
export function selectedPath(graph: Graph): Path {
  const selected = new Set(graph.events.filter((event) => event.selected).map((event) => event.id));
  const typeOf = new Map(graph.nodes.map((node) => [node.id, node.type]));
  const links = graph.links.filter((link) => link.eventIds.some((event) => selected.has(event)));
  return collect(graph, links, [], selected, typeOf);
}

/** True where a filter of the network greys some of it. */
export function isNarrowed(graph: Graph): boolean {
  return graph.events.some((event) => !event.selected);
}

/** Events of the selection, and how many of them have a funder (their own or their project's) and a project. */
export function namedEvents(graph: Graph): { readonly n: number; readonly funded: number; readonly carried: number } {
  if (graph.top) return graph.top.named;
  const selected = new Set(graph.events.filter((event) => event.selected).map((event) => event.id));
  const funded = new Set<string>();
  const carried = new Set<string>();
  for (const { source, target, role, eventIds } of graph.links) {
    if (role !== 'funded') continue;
    for (const id of eventIds) {
      if (!selected.has(id)) continue;
      if (source !== `funder:${NONE}`) funded.add(id);
      if (target !== `project:${NONE}`) carried.add(id);
    }
  }
  return { n: selected.size, funded: funded.size, carried: carried.size };
}

function collect(
  graph: Graph,
  links: readonly GraphLink[],
  start: readonly string[],
  behind: ReadonlySet<string>,
  typeOf: ReadonlyMap<string, GraphNode['type']>,
): Path {
  const nodes = new Set(start);
  for (const link of links)
    for (const end of [link.source, link.target]) {
      // A link may carry events beside those of the path; their rows stay grey.
      const record = end.slice(end.indexOf(':') + 1);
      if (typeOf.get(end) !== 'event' || behind.has(record)) nodes.add(end);
    }
  const events = graph.events.filter((event) => event.selected && behind.has(event.id)).map((event) => event.id);
  return { nodes, links: new Set(links), events: new Set(events) };
}
