/** What of the network is shown: at most a screenful of rows a column, the rest in rows that open in place. */
import { NONE, type Graph, type GraphLink, type GraphNode, type LinkRole, type NodeType } from '../../model/graph';
import { strongerRole } from '../../model/roles';

export const COLUMN_TYPES: readonly NodeType[] = ['funder', 'project', 'organisation', 'event'];

/** Rows of a column as long as nothing is opened: what one screen holds at 24 px a row. */
export const MAX_ROWS = 16;

/** What a row that stands for several nodes has in common. */
export type Bundle =
  /** Nodes of a column that have no row of their own. */
  | { readonly of: 'others' }
  /** Events of one project. */
  | { readonly of: 'project'; readonly project: GraphNode }
  /** Events of projects that have one event each. */
  | { readonly of: 'singles' }
  /** Events of further projects. */
  | { readonly of: 'rest'; readonly projects: number }
  /** Events without a project. */
  | { readonly of: 'none' };

export interface Row {
  /** Unique: the id of the node, else `TYPE+NAME_OF_THE_BUNDLE`. */
  readonly key: string;
  readonly type: NodeType;
  /** The nodes that the row draws; none where `open` is true, for then they have rows of their own. */
  readonly members: readonly GraphNode[];
  /** Null for a single node. */
  readonly bundle: Bundle | null;
  /** All nodes of the bundle, drawn here or in rows of their own; the one node where there is no bundle. */
  readonly all: readonly GraphNode[];
  /** True for the heading of an opened bundle. */
  readonly open: boolean;
  /** Rows of one unit stay together in this order. */
  readonly unit: string;
  /** True for rows that stay at the bottom. */
  readonly pinned: boolean;
}

/** A drawn line: one or more links between the nodes of two rows. */
export interface Line {
  readonly source: string;
  readonly target: string;
  readonly links: readonly GraphLink[];
}

export interface Columns {
  /** Funder, project, organisation, event; the rows that stay at the bottom come last. */
  readonly columns: readonly (readonly Row[])[];
  readonly lines: readonly Line[];
  /** Project whose events are listed singly from the start; null without a project or where all events are. */
  readonly leading: GraphNode | null;
}

/** The strongest of the roles; `member` where there is none. */
export function strongest(links: readonly GraphLink[]): LinkRole {
  return links.reduce<LinkRole>((role, link) => strongerRole(role, link.role), 'member');
}

/**
 * Chooses the rows.
 *
 * @param wanted Ids of nodes that get a row of their own in any case.
 * @param toggled Keys of bundles that the reader has opened, or closed where they start open.
 */
export function chooseColumns(graph: Graph, wanted: ReadonlySet<string>, toggled: ReadonlySet<string>): Columns {
  const byType = (type: NodeType) => graph.nodes.filter((node) => node.type === type);
  const projects = byType('project').filter((node) => node.record !== NONE);
  const events = eventRows(graph, byType('event'), projects, toggled);
  const columns = COLUMN_TYPES.map((type) =>
    type === 'event' ? events.rows : nodeRows(type, byType(type), wanted, toggled),
  );
  return { columns, lines: mergeLinks(graph, columns), leading: events.leading };
}

/**
 * Other organisations stand for most of the lines: at the bottom they would double the crossings of the published data (875 against
 * 448), so only the other funders and projects stay there.
 */
function nodeRows(
  type: NodeType,
  nodes: readonly GraphNode[],
  wanted: ReadonlySet<string>,
  toggled: ReadonlySet<string>,
): Row[] {
  const key = `${type}+others`;
  const none = nodes.filter((node) => node.record === NONE);
  const named = nodes.filter((node) => node.record !== NONE);
  const room = MAX_ROWS - none.length;
  const cut = named.length > room;
  const open = cut && toggled.has(key);
  let shown: readonly GraphNode[] = named;
  if (cut && !open) {
    const first = named.slice(0, room - 1);
    const late = named.slice(room - 1).filter((node) => wanted.has(node.id));
    const kept = first.filter((node) => wanted.has(node.id));
    const free = first
      .filter((node) => !wanted.has(node.id))
      .slice(0, Math.max(0, room - 1 - kept.length - late.length));
    const chosen = new Set([...kept, ...free, ...late]);
    shown = named.filter((node) => chosen.has(node));
  }
  const rows = shown.map((node) => single(node));
  const others = named.filter((node) => !shown.includes(node));
  if (cut) {
    const all = open ? named.slice(room - 1) : others;
    rows.push({
      key,
      type,
      members: others,
      all,
      bundle: { of: 'others' },
      open,
      unit: key,
      pinned: type !== 'organisation' || open,
    });
  }
  rows.push(...none.map((node) => single(node, true)));
  return rows;
}

function single(node: GraphNode, pinned = false, unit = node.id): Row {
  return { key: node.id, type: node.type, members: [node], all: [node], bundle: null, open: false, unit, pinned };
}

function eventRows(
  graph: Graph,
  events: readonly GraphNode[],
  projects: readonly GraphNode[],
  toggled: ReadonlySet<string>,
): { rows: Row[]; leading: GraphNode | null } {
  const byDate = new Map(graph.events.map((event, i) => [event.id, i]));
  const dated = events.toSorted((a, b) => (byDate.get(a.record) ?? Infinity) - (byDate.get(b.record) ?? Infinity));
  const groups = groupByProject(graph, dated, projects);
  if (events.length <= MAX_ROWS) {
    const rows = [...groups].flatMap(([project, own]) =>
      own.map((node) => single(node, false, project?.id ?? node.id)),
    );
    return { rows, leading: null };
  }

  const none = groups.get(null) ?? [];
  const several = [...groups].filter(
    (entry): entry is [GraphNode, GraphNode[]] => entry[0] !== null && entry[1].length > 1,
  );
  several.sort(([a, own], [b, other]) => other.length - own.length || projects.indexOf(a) - projects.indexOf(b));
  const singles = [...groups].flatMap(([project, own]) => (project !== null && own.length === 1 ? own : []));
  const leading = several[0]?.[0] ?? null;
  const listed = several[0]?.[1].length ?? 0;
  const room = Math.max(3, MAX_ROWS - listed - (singles.length > 0 ? 1 : 0) - (none.length > 0 ? 1 : 0));
  const own = several.length > room ? several.slice(0, room - 1) : several;
  const rest = several.slice(own.length);

  const rows = own.flatMap(([project, members]) =>
    bundled(`event+${project.id}`, members, { of: 'project', project }, project === leading, false, toggled),
  );
  const restEvents = rest.flatMap(([, members]) => members);
  rows.push(...bundled('event+rest', restEvents, { of: 'rest', projects: rest.length }, false, false, toggled));
  rows.push(...bundled('event+singles', singles, { of: 'singles' }, false, false, toggled));
  rows.push(...bundled('event+none', none, { of: 'none' }, false, true, toggled));
  return { rows, leading };
}

function bundled(
  key: string,
  all: readonly GraphNode[],
  bundle: Bundle,
  openAtFirst: boolean,
  pinned: boolean,
  toggled: ReadonlySet<string>,
): Row[] {
  if (all.length === 0) return [];
  const open = toggled.has(key) !== openAtFirst;
  const head: Row = { key, type: 'event', members: open ? [] : all, all, bundle, open, unit: key, pinned };
  return open ? [head, ...all.map((node) => single(node, pinned, key))] : [head];
}

/** Events by their project; one of several projects is under the one with the most events. Null is "no project named". */
function groupByProject(
  graph: Graph,
  events: readonly GraphNode[],
  projects: readonly GraphNode[],
): Map<GraphNode | null, GraphNode[]> {
  const rank = new Map(projects.map((project, i) => [project.id, i]));
  const projectOf = new Map<string, number>();
  for (const link of graph.links) {
    const at = rank.get(link.source);
    if (at === undefined) continue;
    for (const id of link.eventIds) projectOf.set(id, Math.min(at, projectOf.get(id) ?? Infinity));
  }
  const groups = new Map<GraphNode | null, GraphNode[]>();
  for (const event of events) {
    const project = projects[projectOf.get(event.record) ?? -1] ?? null;
    const group = groups.get(project);
    if (group) group.push(event);
    else groups.set(project, [event]);
  }
  return groups;
}

function mergeLinks(graph: Graph, columns: readonly (readonly Row[])[]): Line[] {
  const rowOf = new Map<string, string>();
  for (const row of columns.flat()) for (const node of row.members) rowOf.set(node.id, row.key);
  const lines: Line[] = [];
  const known = new Map<string, Map<string, GraphLink[]>>();
  for (const link of graph.links) {
    const [source, target] = [rowOf.get(link.source), rowOf.get(link.target)];
    if (source === undefined || target === undefined) continue;
    const ends = known.get(source) ?? new Map<string, GraphLink[]>();
    known.set(source, ends);
    const links = ends.get(target);
    if (links) {
      links.push(link);
      continue;
    }
    const first = [link];
    ends.set(target, first);
    lines.push({ source, target, links: first });
  }
  return lines;
}
