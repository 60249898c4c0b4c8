/** What is true of those who stand behind few events. */
import type { Aggregates } from '../../aggregates';
import { NONE, type GraphNode, type NodeType } from '../../graph';
import { fundersOf, selectedIds } from '../network';
import { ofFew } from './all';

export type FewNetworkFinding =
  /** The one organisation that sources name as organiser of all, whether a filter asks for it or not: it may ask for any role. */
  | { readonly kind: 'organiser'; readonly n: number; readonly organisation: string }
  /** The one project of all that no filter asks for; `funders` are those named for all of them, empty where others are named for some. */
  | { readonly kind: 'project'; readonly n: number; readonly project: string; readonly funders: readonly string[] }
  /** The one funder behind all, of those that no filter asks for. */
  | { readonly kind: 'funder'; readonly n: number; readonly funder: string }
  /** The one organisation with a role in all, of those that pay for none and that no filter asks for. */
  | { readonly kind: 'organisation'; readonly n: number; readonly organisation: string }
  /** None has a named funder. */
  | { readonly kind: 'no-funder'; readonly n: number }
  /** None has a named project. */
  | { readonly kind: 'no-project'; readonly n: number };

type Answer = Pick<Aggregates, 'summary' | 'network' | 'filters'>;

const onlyOne = <T>(entries: readonly T[]): T | null => (entries.length === 1 ? (entries[0] ?? null) : null);

function organiserOf({ network, summary }: Answer): string | null {
  const selected = selectedIds(network);
  const organised = network.links.flatMap(({ role, source, target, eventIds }) =>
    role === 'organised' && target.startsWith('event:') && eventIds.every((id) => selected.has(id)) ? [source] : [],
  );
  const ofAll = [...new Set(organised)].filter(
    (id) => organised.filter((other) => other === id).length === summary.events,
  );
  return onlyOne(ofAll)?.slice('organisation:'.length) ?? null;
}

/** The findings of the network that hold, most interesting first. */
export function fewNetworkFindings(answer: Answer): FewNetworkFinding[] {
  const { network, filters } = answer;
  const n = answer.summary.events;
  const named = (type: NodeType) =>
    network.nodes.filter((node) => node.type === type && node.record !== NONE && node.events > 0);
  const behindAll = (type: NodeType, leftOut: readonly string[]): GraphNode | null =>
    onlyOne(named(type).filter(({ record, events }) => events === n && !leftOut.includes(record)));
  // Whoever also pays may have a role in more events than its node has.
  const paying = network.nodes.flatMap(({ type, record }) => (type === 'funder' ? [record] : []));
  const organiser = organiserOf(answer);
  const project = behindAll('project', filters.project);
  const funder = behindAll('funder', filters.funder);
  const organisation = behindAll('organisation', [...filters.org, ...paying]);
  return ofFew<FewNetworkFinding>(answer, [
    organiser !== null && { kind: 'organiser', n, organisation: organiser },
    project !== null && { kind: 'project', n, project: project.record, funders: fundersOf(project, network) },
    funder !== null && { kind: 'funder', n, funder: funder.record },
    organisation !== null && { kind: 'organisation', n, organisation: organisation.record },
    named('funder').length === 0 && { kind: 'no-funder', n },
    named('project').length === 0 && { kind: 'no-project', n },
  ]);
}
