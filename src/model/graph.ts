/**
 * The funding and partnership network: four typed columns, each link backed by events.
 *
 * It covers the events that all filters but `org`, `funder` and `project` keep, so that choosing a node greys the others and moves
 * none. `events` and the row counts speak of the selection.
 */
import type { EventLine } from './aggregates';
import type { RoleRow } from './records';
import { isFunding, linkRoleOf, strongerRole } from './roles';

export type NodeType = 'funder' | 'project' | 'organisation' | 'event';

/** Stand-ins for "no funder named", "no project named" and "no organisation named". */
export const NONE = 'none';

export interface GraphNode {
  /** `TYPE:RECORD_ID`, or `TYPE:none` for the stand-in. */
  readonly id: string;
  readonly type: NodeType;
  /** The record's id; `none` for the stand-in. */
  readonly record: string;
  /** Events of the selection on its paths; 0 where a filter of the network leaves it out. */
  readonly events: number;
  /** Events on its paths, those that only a filter of the network leaves out included. */
  readonly context: number;
}

/** What the network says of an event. */
export type GraphEvent = Pick<
  EventLine,
  'id' | 'title' | 'titleOrig' | 'titleOrigLang' | 'date' | 'span' | 'townIds' | 'countries' | 'online' | 'count'
> & {
  /** False where only a filter of the network leaves the event out. */
  readonly selected: boolean;
  /** Who funds the event itself; who funds its projects is not among them. */
  readonly funderIds: readonly string[];
};

/** How strongly an organisation stands behind an event: the weight of a line. */
export type LinkRole = 'organised' | 'co' | 'partner' | 'funded' | 'member';

export interface GraphLink {
  readonly source: string;
  readonly target: string;
  /** The strongest role among the events behind the link. `funded`: funder to project; `member`: a project's own event without a stated role. */
  readonly role: LinkRole;
  /** Ids of the events behind the link, sorted. */
  readonly eventIds: readonly string[];
}

/** More events than this are not drawn one by one: their paths could not be told apart, nor laid out while a reader waits. */
export const MOST_PATHS = 1500;

/** Nodes of a column at most, where events are not drawn one by one; the stand-in is not counted among them. */
export const TOP_NODES = 20;

/** Who stands behind the most of the selected events, where there are too many to draw each. */
export interface NetworkTop {
  /** Funders, projects and organisations with events of the selection: by column, then most events first, then id. The stand-ins are among them. */
  readonly nodes: readonly Pick<GraphNode, 'id' | 'type' | 'record' | 'events'>[];
  /** Links between them with events of the selection; by source, then target. */
  readonly links: readonly { readonly source: string; readonly target: string; readonly events: number }[];
  /** Further records with events of the selection. */
  readonly more: Readonly<Record<Exclude<NodeType, 'event'>, number>>;
  /** Events of the selection, those of them with a named funder, their own or their project's, and those with a named project. */
  readonly named: { readonly n: number; readonly funded: number; readonly carried: number };
}

export interface Graph {
  /** In place of nodes, links and events, where the selection has more than `MOST_PATHS` events. */
  readonly top?: NetworkTop;
  /** Events that only a filter of the network leaves out and that are not drawn, since with them there were more than `MOST_PATHS`; absent where all are. */
  readonly notDrawn?: number;
  /** By column (funder, project, organisation, event), then most events in `context` first, then id. */
  readonly nodes: readonly GraphNode[];
  /** Between neighbouring columns only; by source, then target. */
  readonly links: readonly GraphLink[];
  /** One an event node, by first day (undated last), then id. */
  readonly events: readonly GraphEvent[];
  /** Funder and co-funder rows on projects of the selected events. */
  readonly funderProjectRows: number;
  /** Entries of `project_ids` on the selected events. */
  readonly projectEventRows: number;
  /** Role rows on the selected events. */
  readonly organisationEventRows: number;
}

interface NodeRef {
  readonly id: string;
  readonly type: NodeType;
  readonly record: string;
}

/** A link as one event gives it. */
export interface EventLink {
  /** Sorts links by source, then target. */
  readonly key: string;
  readonly source: NodeRef;
  readonly target: NodeRef;
  readonly role: LinkRole;
}

/** An event as the network needs it. */
export interface GraphInput {
  readonly line: EventLine;
  /** Roles in the event itself. */
  readonly roles: readonly RoleRow[];
  /** From `eventLinks`. */
  readonly links: readonly EventLink[];
  readonly selected: boolean;
}

const COLUMNS: readonly NodeType[] = ['funder', 'project', 'organisation', 'event'];

const refs = (type: NodeType, records: Iterable<string>): NodeRef[] => {
  const known = [...new Set(records)];
  return (known.length > 0 ? known : [NONE]).map((record) => ({ id: `${type}:${record}`, type, record }));
};

const fundersIn = (rows: readonly RoleRow[]): string[] =>
  rows.filter(({ role }) => isFunding(role)).map(({ organisationId }) => organisationId);

const linkOf = (source: NodeRef, target: NodeRef, role: LinkRole): EventLink => ({
  key: `${source.id}\n${target.id}`,
  source,
  target,
  role,
});

/** The strongest role of each organisation that does more than pay. */
function strongestRoles(rows: readonly RoleRow[]): Map<string, LinkRole> {
  const strongest = new Map<string, LinkRole>();
  for (const { organisationId, role } of rows) {
    if (isFunding(role)) continue;
    const link = linkRoleOf(role);
    strongest.set(organisationId, strongerRole(strongest.get(organisationId) ?? link, link));
  }
  return strongest;
}

/**
 * The links that one event stands behind: a path through all four columns, with the stand-ins where its source names nobody.
 *
 * A funder is linked to a project where it is funder or co-funder of the project or of the event; which of several projects of an event its own
 * funder pays for is not told apart. An organisation that only pays is a funder, not an organisation.
 *
 * @param roles Roles in the event itself.
 * @param projectRoles Role rows of each project.
 */
export function eventLinks(
  line: Pick<EventLine, 'id' | 'projectIds'>,
  roles: readonly RoleRow[],
  projectRoles: ReadonlyMap<string, readonly RoleRow[]>,
): EventLink[] {
  const strongest = strongestRoles(roles);
  const organisations = refs('organisation', strongest.keys()).map((node) => ({
    node,
    role: strongest.get(node.record) ?? ('member' as const),
  }));
  const throughProjects = refs('project', line.projectIds).flatMap((project): EventLink[] => {
    const funders = refs('funder', [...fundersIn(projectRoles.get(project.record) ?? []), ...fundersIn(roles)]);
    return [
      ...funders.map((funder) => linkOf(funder, project, 'funded')),
      ...organisations.map(({ node, role }) => linkOf(project, node, role)),
    ];
  });
  const [event] = refs('event', [line.id]);
  return [...throughProjects, ...organisations.flatMap(({ node, role }) => (event ? [linkOf(node, event, role)] : []))];
}

const sorted = (ids: string[]): string[] => (ids.length > 1 ? ids.sort() : ids);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface NodeDraft extends NodeRef {
  events: number;
  context: number;
  /** The input that was counted last, so that none counts twice. */
  last: GraphInput;
}

/**
 * Puts the links of events together.
 *
 * @param inputs In the order of `Graph.events`.
 * @param projectRoles Role rows of each project.
 */
export function buildGraph(
  inputs: readonly GraphInput[],
  projectRoles: ReadonlyMap<string, readonly RoleRow[]>,
): Graph {
  const nodes = new Map<string, NodeDraft>();
  const links = new Map<string, { source: string; target: string; role: LinkRole; eventIds: string[] }>();
  const touch = (ref: NodeRef, input: GraphInput): void => {
    const node = nodes.get(ref.id);
    if (!node) {
      const { id, type, record } = ref;
      nodes.set(id, { id, type, record, events: Number(input.selected), context: 1, last: input });
    } else if (node.last !== input) {
      node.last = input;
      node.context++;
      if (input.selected) node.events++;
    }
  };
  for (const input of inputs) {
    for (const { key, source, target, role } of input.links) {
      touch(source, input);
      touch(target, input);
      const link = links.get(key);
      if (!link) links.set(key, { source: source.id, target: target.id, role, eventIds: [input.line.id] });
      else {
        link.role = strongerRole(link.role, role);
        link.eventIds.push(input.line.id);
      }
    }
  }

  return {
    nodes: [...nodes.values()]
      .map(({ id, type, record, events, context }) => ({ id, type, record, events, context }))
      .sort(
        (a, b) => COLUMNS.indexOf(a.type) - COLUMNS.indexOf(b.type) || b.context - a.context || compare(a.id, b.id),
      ),
    links: [...links]
      .sort(([a], [b]) => compare(a, b))
      .map(([, { source, target, role, eventIds }]) => ({ source, target, role, eventIds: sorted(eventIds) })),
    events: inputs.map(({ line, roles, selected }) => ({
      id: line.id,
      title: line.title,
      titleOrig: line.titleOrig,
      titleOrigLang: line.titleOrigLang,
      date: line.date,
      span: line.span,
      townIds: line.townIds,
      countries: line.countries,
      online: line.online,
      count: line.count,
      selected,
      funderIds: fundersIn(roles),
    })),
    ...countRows(inputs, projectRoles),
  };
}

/** The numbers of rows that a network of these events rests on. */
export function countRows(
  inputs: readonly GraphInput[],
  projectRoles: ReadonlyMap<string, readonly RoleRow[]>,
): Pick<Graph, 'funderProjectRows' | 'projectEventRows' | 'organisationEventRows'> {
  const selected = inputs.filter((input) => input.selected);
  const projects = new Set(selected.flatMap(({ line }) => line.projectIds));
  const fundingRows = [...projects].flatMap((id) => projectRoles.get(id) ?? []).filter(({ role }) => isFunding(role));
  return {
    funderProjectRows: fundingRows.length,
    projectEventRows: selected.reduce((rows, { line }) => rows + line.projectIds.length, 0),
    organisationEventRows: selected.reduce((rows, { roles }) => rows + roles.length, 0),
  };
}
