/** What is true of the funders, projects and organisations behind a selection. */
import type { Aggregates } from '../aggregates';
import { NONE, type Graph, type GraphNode, type NodeType } from '../graph';
import { holding, onlyFirst } from './candidates';

export type NetworkFinding =
  /** The project with the most events, of those that no filter asks for; `funders` are those named for every one of them, empty where others are named for some. */
  | {
      readonly kind: 'project';
      readonly n: number;
      readonly of: number;
      readonly project: string;
      readonly funders: readonly string[];
    }
  /** The organisation with a role in the most events, of those that pay for none and that no filter asks for. */
  | { readonly kind: 'organisation'; readonly n: number; readonly of: number; readonly organisation: string }
  /** The funder that is named for the most events, in the event or in its project, of those that no filter asks for. */
  | { readonly kind: 'funder'; readonly n: number; readonly of: number; readonly funder: string }
  /** At least half of the events. */
  | { readonly kind: 'no-funder'; readonly n: number; readonly of: number }
  /** At least half of the events. */
  | { readonly kind: 'no-project'; readonly n: number; readonly of: number }
  /** The events with a funder, and how many funders they name. */
  | { readonly kind: 'funded'; readonly n: number; readonly of: number; readonly count: number };

type Answer = Pick<Aggregates, 'summary' | 'network' | 'filters'>;

/** Fewer events on one node are no finding. */
const MIN_LEADING = 3;

/** The node with the most events; null where two share that place or it has fewer than a sixth. */
function leading({ network, summary }: Answer, type: NodeType, leftOut: readonly string[]): GraphNode | null {
  const nodes = network.nodes.filter(
    ({ type: own, record }) => own === type && record !== NONE && !leftOut.includes(record),
  );
  const node = onlyFirst(nodes, ({ events }) => events);
  return node === null || node.events < MIN_LEADING || node.events * 6 < summary.events ? null : node;
}

/** Ids of the selected events. */
export const selectedIds = (network: Graph): Set<string> =>
  new Set(network.events.flatMap(({ id, selected }) => (selected ? [id] : [])));

/** Funders of all selected events of a project; none where a funder is named for some of them only. */
export function fundersOf(project: GraphNode, network: Graph): readonly string[] {
  const selected = selectedIds(network);
  const funding = network.links.filter(({ target }) => target === project.id);
  const shares = funding.map(({ source, eventIds }) => ({
    record: source.slice('funder:'.length),
    events: eventIds.filter((id) => selected.has(id)).length,
  }));
  const naming = shares.filter(({ events }) => events > 0);
  if (naming.some(({ record, events }) => record === NONE || events < project.events)) return [];
  return naming.map(({ record }) => record);
}

function project(answer: Answer): NetworkFinding | null {
  const node = leading(answer, 'project', answer.filters.project);
  if (node === null) return null;
  const funders = fundersOf(node, answer.network);
  return { kind: 'project', n: node.events, of: answer.summary.events, project: node.record, funders };
}

function organisation(answer: Answer): NetworkFinding | null {
  // Whoever also pays may have a role in more events than its node has.
  const paying = answer.network.nodes.flatMap(({ type, record }) => (type === 'funder' ? [record] : []));
  const node = leading(answer, 'organisation', [...answer.filters.org, ...paying]);
  return node && { kind: 'organisation', n: node.events, of: answer.summary.events, organisation: node.record };
}

function funder(answer: Answer): NetworkFinding | null {
  const node = leading(answer, 'funder', answer.filters.funder);
  return node && { kind: 'funder', n: node.events, of: answer.summary.events, funder: node.record };
}

/** Selected events with a named funder, or with a named project. */
function naming({ network }: Answer, end: 'source' | 'target', none: string): number {
  const selected = selectedIds(network);
  const links = network.links.filter((link) => link.role === 'funded' && link[end] !== none);
  return new Set(links.flatMap(({ eventIds }) => eventIds.filter((id) => selected.has(id)))).size;
}

function noFunder(answer: Answer): NetworkFinding | null {
  const of = answer.summary.events;
  const n = of - naming(answer, 'source', `funder:${NONE}`);
  return n * 2 < of ? null : { kind: 'no-funder', n, of };
}

function noProject(answer: Answer): NetworkFinding | null {
  const of = answer.summary.events;
  const n = of - naming(answer, 'target', `project:${NONE}`);
  return n * 2 < of ? null : { kind: 'no-project', n, of };
}

function funded(answer: Answer): NetworkFinding | null {
  const n = naming(answer, 'source', `funder:${NONE}`);
  const count = answer.network.nodes.filter(
    ({ type, record, events }) => type === 'funder' && record !== NONE && events > 0,
  ).length;
  return n < 2 || count < 2 ? null : { kind: 'funded', n, of: answer.summary.events, count };
}

/** The findings of the network that hold, most interesting first; none where not every event is drawn. */
export function networkFindings(answer: Answer): NetworkFinding[] {
  if (answer.network.top) return [];
  return holding(answer, [
    project(answer),
    organisation(answer),
    funder(answer),
    noFunder(answer),
    noProject(answer),
    funded(answer),
  ]);
}
