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
  'id' | 'title' | 'date' | 'span' | 'townIds' | 'countries' | 'online' | 'count'
> & {
  /** False where only a filter of the network leaves the event out. */
  readonly selected: boolean;
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

export interface Graph {
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

/** An event as the network needs it. */
export interface GraphInput {
  readonly line: EventLine;
  /** Roles in the event itself. */
  readonly roles: readonly RoleRow[];
  readonly selected: boolean;
}

const COLUMNS: readonly NodeType[] = ['funder', 'project', 'organisation', 'event'];

interface Draft {
  readonly source: readonly [NodeType, string];
  readonly target: readonly [NodeType, string];
  readonly role: LinkRole;
}

const orNone = (records: Iterable<string>): string[] => {
  const known = [...new Set(records)];
  return known.length > 0 ? known : [NONE];
};

/** The links that one event stands behind. */
function linksOf(input: GraphInput, projectRoles: ReadonlyMap<string, readonly RoleRow[]>): Draft[] {
  const { line, roles } = input;
  const funders = (rows: readonly RoleRow[]): string[] =>
    rows.filter(({ role }) => isFunding(role)).map(({ organisationId }) => organisationId);
  const own = new Map<string, LinkRole>();
  for (const { organisationId, role } of roles) {
    if (isFunding(role)) continue;
    const before = own.get(organisationId);
    own.set(organisationId, before === undefined ? linkRoleOf(role) : strongerRole(before, linkRoleOf(role)));
  }
  const drafts: Draft[] = [];
  for (const project of orNone(line.projectIds)) {
    for (const funder of orNone([...funders(projectRoles.get(project) ?? []), ...funders(roles)])) {
      drafts.push({ source: ['funder', funder], target: ['project', project], role: 'funded' });
    }
    for (const organisation of orNone(own.keys())) {
      const role = own.get(organisation) ?? 'member';
      drafts.push({ source: ['project', project], target: ['organisation', organisation], role });
    }
  }
  for (const organisation of orNone(own.keys())) {
    const role = own.get(organisation) ?? 'member';
    drafts.push({ source: ['organisation', organisation], target: ['event', line.id], role });
  }
  return drafts;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Builds the network of events.
 *
 * A funder is linked to a project where it is funder or co-funder of the project or of one of the project's events; what an event's own
 * funder pays for is not told apart among several projects of that event. Every event has a path through all four columns: where its source
 * names no funder, project or organisation, the path runs through the stand-in. A funder appears as organisation only with another role.
 *
 * @param inputs In the order of `Graph.events`.
 * @param projectRoles Role rows of each project.
 */
export function buildGraph(
  inputs: readonly GraphInput[],
  projectRoles: ReadonlyMap<string, readonly RoleRow[]>,
): Graph {
  const nodes = new Map<string, { type: NodeType; record: string; context: Set<string>; events: Set<string> }>();
  const links = new Map<string, { source: string; target: string; role: LinkRole; eventIds: Set<string> }>();
  const touch = ([type, record]: readonly [NodeType, string], input: GraphInput): string => {
    const id = `${type}:${record}`;
    const node = nodes.get(id) ?? { type, record, context: new Set(), events: new Set() };
    nodes.set(id, node);
    node.context.add(input.line.id);
    if (input.selected) node.events.add(input.line.id);
    return id;
  };
  for (const input of inputs) {
    for (const draft of linksOf(input, projectRoles)) {
      const [source, target] = [touch(draft.source, input), touch(draft.target, input)];
      const key = `${source}\n${target}`;
      const link = links.get(key) ?? { source, target, role: draft.role, eventIds: new Set() };
      link.role = strongerRole(link.role, draft.role);
      link.eventIds.add(input.line.id);
      links.set(key, link);
    }
  }

  const selected = inputs.filter((input) => input.selected);
  const projects = new Set(selected.flatMap(({ line }) => line.projectIds));
  const fundingRows = [...projects].flatMap((id) => projectRoles.get(id) ?? []).filter(({ role }) => isFunding(role));
  return {
    nodes: [...nodes]
      .map(([id, { type, record, events, context }]) => ({
        id,
        type,
        record,
        events: events.size,
        context: context.size,
      }))
      .sort(
        (a, b) => COLUMNS.indexOf(a.type) - COLUMNS.indexOf(b.type) || b.context - a.context || compare(a.id, b.id),
      ),
    links: [...links.values()]
      .map((link) => ({ ...link, eventIds: [...link.eventIds].sort() }))
      .sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target)),
    events: inputs.map(({ line, selected }) => ({
      id: line.id,
      title: line.title,
      date: line.date,
      span: line.span,
      townIds: line.townIds,
      countries: line.countries,
      online: line.online,
      count: line.count,
      selected,
    })),
    funderProjectRows: fundingRows.length,
    projectEventRows: selected.reduce((rows, { line }) => rows + line.projectIds.length, 0),
    organisationEventRows: selected.reduce((rows, { roles }) => rows + roles.length, 0),
  };
}
