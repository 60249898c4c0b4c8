import '../../i18n/en/network';
import { countParts, type CountParts } from './count-parts';
import { groupBy } from './group-by';
import type { Head } from './head';
import type { Count } from '../../model/count';
import { eventLinks, NONE, type EventLink, type LinkRole, type NodeType } from '../../model/graph';
import type { EventRecord, RoleRow, Tables } from '../../model/records';
import { isFunding, strongerRole } from '../../model/roles';
import { sumCounts } from '../../model/sum';

const COLUMNS: readonly NodeType[] = ['funder', 'project', 'organisation', 'event'];
/** Distances of the positions; any unit, since programs fit what they draw. */
const COLUMN_GAP = 400;
const ROW_GAP = 24;

export interface ExportNode {
  /** `TYPE:RECORD_ID`, `TYPE:none` where nobody is named. */
  readonly id: string;
  readonly type: NodeType;
  readonly label: string;
  /** Events of the export on its paths. */
  readonly events: number;
  /** Of an event its own count; else the sum over the events. */
  readonly count: CountParts;
  /** One column a type from left to right, centred; y grows downwards. */
  readonly x: number;
  readonly y: number;
}

export interface ExportEdge {
  /** `SOURCE..TARGET`: stays the same from export to export. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The strongest among the events behind the edge. */
  readonly role: LinkRole;
  readonly eventIds: readonly string[];
  /** Ids of the sources that state the roles behind the edge. */
  readonly sourceIds: readonly string[];
}

export interface ExportNetwork {
  /** By column, most events first, events by date; then by id. */
  readonly nodes: readonly ExportNode[];
  /** By source, then target. */
  readonly edges: readonly ExportEdge[];
}

interface Draft {
  readonly ref: EventLink['source'];
  readonly events: Set<EventRecord>;
}

/**
 * The network of some events, whole: the page bundles what does not fit a screen, a file does not.
 *
 * @param tables From `portionOf`.
 * @see model/graph.ts for what a link is.
 */
export function networkOf(tables: Tables, { locale }: Head): ExportNetwork {
  const rolesOf = groupBy(tables.roles, ({ subjectType, subjectId }) => `${subjectType} ${subjectId}`);
  const projectRoles = new Map(tables.projects.map(({ id }) => [id, rolesOf(`project ${id}`)]));
  const nodes = new Map<string, Draft>();
  const edges = new Map<string, { link: EventLink; role: LinkRole; events: Set<EventRecord>; sources: Set<string> }>();
  for (const event of tables.events) {
    const roles = rolesOf(`event ${event.id}`);
    for (const link of eventLinks({ id: event.id, projectIds: event.projectIds }, roles, projectRoles)) {
      for (const ref of [link.source, link.target]) {
        const node = nodes.get(ref.id) ?? { ref, events: new Set() };
        nodes.set(ref.id, node);
        node.events.add(event);
      }
      const edge = edges.get(link.key) ?? { link, role: link.role, events: new Set(), sources: new Set() };
      edges.set(link.key, edge);
      edge.role = strongerRole(edge.role, link.role);
      edge.events.add(event);
      for (const { sourceId } of rowsBehind(link, roles, projectRoles))
        if (sourceId !== null) edge.sources.add(sourceId);
    }
  }
  const labels = labelsOf(tables);
  const columns = COLUMNS.map((type) => [...nodes.values()].filter(({ ref }) => ref.type === type).sort(inColumn));
  const tallest = Math.max(0, ...columns.map((column) => column.length));
  return {
    nodes: columns.flatMap((column, c) =>
      column.map(({ ref: { id, type, record }, events }, i) => ({
        id,
        type,
        label: record === NONE ? locale.t(`network.none.${type}`) : (labels.get(id) ?? record),
        events: events.size,
        count: countParts(countOf(type, [...events]), locale),
        x: c * COLUMN_GAP,
        y: ((tallest - column.length) / 2 + i) * ROW_GAP,
      })),
    ),
    edges: [...edges.entries()]
      .sort(([a], [b]) => compare(a, b))
      .map(([, { link, role, events, sources }]) => ({
        id: `${link.source.id}..${link.target.id}`,
        source: link.source.id,
        target: link.target.id,
        role,
        eventIds: [...events].map(({ id }) => id),
        sourceIds: [...sources],
      })),
  };
}

/** The role rows that one event gives for a link. */
function rowsBehind(
  { source, target }: EventLink,
  roles: readonly RoleRow[],
  projectRoles: ReadonlyMap<string, readonly RoleRow[]>,
): readonly RoleRow[] {
  if (source.type === 'funder') {
    const rows = [...roles, ...(projectRoles.get(target.record) ?? [])];
    return rows.filter(({ organisationId, role }) => organisationId === source.record && isFunding(role));
  }
  const { record } = source.type === 'organisation' ? source : target;
  return roles.filter(({ organisationId, role }) => organisationId === record && !isFunding(role));
}

function countOf(type: NodeType, events: readonly EventRecord[]): Count | ReturnType<typeof sumCounts> {
  const [event] = events;
  return type === 'event' && event !== undefined ? event.count : sumCounts(events.map(({ count }) => count));
}

function labelsOf(tables: Tables): ReadonlyMap<string, string> {
  return new Map([
    ...tables.organisations.flatMap(({ id, name }): [string, string][] => [
      [`funder:${id}`, name],
      [`organisation:${id}`, name],
    ]),
    ...tables.projects.map(({ id, title }): [string, string] => [`project:${id}`, title]),
    ...tables.events.map(({ id, title }): [string, string] => [`event:${id}`, title]),
  ]);
}

function inColumn(a: Draft, b: Draft): number {
  return b.events.size - a.events.size || firstDay(a) - firstDay(b) || compare(a.ref.id, b.ref.id);
}

/** The first day of an event, undated ones last; 0 for what is no event. */
function firstDay({ ref, events }: Draft): number {
  const [event] = events;
  return ref.type === 'event' ? (event?.span?.first ?? Number.MAX_SAFE_INTEGER) : 0;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
