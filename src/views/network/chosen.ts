/** What the reader has chosen, as nodes of the network. */
import { NONE, type Graph, type GraphNode, type NodeType } from '../../model/graph';
import type { Filters, ListFilter } from '../../model/filters';

const FILTER: Readonly<Partial<Record<NodeType, 'funder' | 'project' | 'org'>>> = {
  funder: 'funder',
  project: 'project',
  organisation: 'org',
};

/** The filter that a node sets; null for events and stand-ins. */
export function filterOf(
  node: Pick<GraphNode, 'type' | 'record'>,
): (ListFilter & ('funder' | 'project' | 'org')) | null {
  return node.record === NONE ? null : (FILTER[node.type] ?? null);
}

/** Ids of the nodes that filters choose, whether or not the network has them. */
export function chosenNodes(filters: Filters): string[] {
  return [
    ...filters.funder.map((id) => `funder:${id}`),
    ...filters.project.map((id) => `project:${id}`),
    ...filters.org.map((id) => `organisation:${id}`),
  ];
}

/** The node of an id; null for one that the network does not have. */
export function nodeOf(graph: Graph, id: string | null): GraphNode | null {
  return graph.nodes.find((node) => node.id === id) ?? null;
}
