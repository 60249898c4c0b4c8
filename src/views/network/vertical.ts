/** The network as a vertical path: what stands above and below one node. */
import { NONE, type Graph, type GraphEvent, type GraphNode, type NodeType } from '../../model/graph';
import { fitText } from '../../plot/fit-text';
import { textWidth } from '../../plot/text-width';
import { pathOf } from './focus';

export interface VerticalPath {
  readonly node: GraphNode;
  /** Stand-ins last, as in the other lists. */
  readonly funders: readonly GraphNode[];
  readonly projects: readonly GraphNode[];
  readonly organisations: readonly GraphNode[];
  /** Those with a number of people first, then by date. */
  readonly events: readonly GraphEvent[];
}

/** The path of a node; where it is unknown or not in the selection, of the project with the most events, else of the first organisation. */
export function verticalPath(graph: Graph, focus: string | null): VerticalPath | null {
  const present = graph.nodes.filter((node) => node.events > 0);
  const most = (type: NodeType) =>
    present.filter((node) => node.type === type && node.record !== NONE).toSorted((a, b) => b.events - a.events)[0];
  const node = present.find((other) => other.id === focus) ?? most('project') ?? most('organisation') ?? present[0];
  if (!node) return null;
  const path = pathOf(graph, node.id);
  const of = (type: NodeType) =>
    present
      .filter((other) => other.type === type && path.nodes.has(other.id))
      .sort((a, b) => Number(a.record === NONE) - Number(b.record === NONE));
  const events = graph.events.filter((event) => path.events.has(event.id));
  return {
    node,
    funders: of('funder'),
    projects: of('project'),
    organisations: of('organisation'),
    events: events.toSorted((a, b) => Number(a.count.low === null) - Number(b.count.low === null)),
  };
}

/** What a reader can look at, most events of the selection first. */
export function choices(graph: Graph): { readonly type: NodeType; readonly nodes: readonly GraphNode[] }[] {
  return (['project', 'funder', 'organisation'] as const).flatMap((type) => {
    const nodes = graph.nodes
      .filter((node) => node.type === type && node.record !== NONE && node.events > 0)
      .toSorted((a, b) => b.events - a.events);
    return nodes.length === 0 ? [] : [{ type, nodes }];
  });
}

/** px: the text of the list of choices. */
export const CHOICE_SIZE = 16;

/** A choice with its number of events, in `room` px: the name is shortened, the number stays. */
export function choiceText(name: string, events: string, room: number): string {
  const count = ` (${events})`;
  return fitText(name, room - textWidth(count, CHOICE_SIZE), CHOICE_SIZE) + count;
}
