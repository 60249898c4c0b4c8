import {
  NONE,
  type Graph,
  type GraphEvent,
  type GraphLink,
  type GraphNode,
  type NodeType,
} from '../../../../src/model/graph';

/** An event of a hand-made network: who paid, under which project, who stood behind it. */
export interface Told {
  readonly id: string;
  /** In Bosnian. */
  readonly titleOrig?: string;
  readonly funders?: readonly string[];
  readonly project?: string;
  readonly organisations?: Readonly<Record<string, GraphLink['role']>>;
  readonly selected?: boolean;
  readonly people?: number;
}

const TYPES: readonly NodeType[] = ['funder', 'project', 'organisation', 'event'];

/** The network of some events, in the order of `Graph`; roles of a link are those of its first event. */
export function graphOf(told: readonly Told[]): Graph {
  const links = new Map<string, GraphLink & { eventIds: string[] }>();
  const nodes = new Map<string, { node: GraphNode; all: Set<string>; selected: Set<string> }>();
  const touch = (type: NodeType, record: string, { id, selected = true }: Told) => {
    const key = `${type}:${record}`;
    const entry = nodes.get(key) ?? {
      node: { id: key, type, record, events: 0, context: 0 },
      all: new Set<string>(),
      selected: new Set<string>(),
    };
    nodes.set(key, entry);
    entry.all.add(id);
    if (selected) entry.selected.add(id);
    return key;
  };
  const join = (source: string, target: string, role: GraphLink['role'], id: string) => {
    const link = links.get(`${source} ${target}`) ?? { source, target, role, eventIds: [] };
    links.set(`${source} ${target}`, link);
    link.eventIds.push(id);
  };
  for (const event of told) {
    const project = touch('project', event.project ?? NONE, event);
    const end = touch('event', event.id, event);
    for (const funder of event.funders ?? [NONE]) join(touch('funder', funder, event), project, 'funded', event.id);
    for (const [organisation, role] of Object.entries(event.organisations ?? { [NONE]: 'member' as const })) {
      const own = touch('organisation', organisation, event);
      join(project, own, role, event.id);
      join(own, end, role, event.id);
    }
  }
  return {
    nodes: [...nodes.values()]
      .map(({ node, all, selected }) => ({ ...node, events: selected.size, context: all.size }))
      .sort((a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || b.context - a.context || (a.id < b.id ? -1 : 1)),
    links: [...links.values()],
    events: told.map(({ id, titleOrig = null, funders = [], selected = true, people }): GraphEvent => ({
      id,
      title: `Title of ${id}`,
      titleOrig,
      titleOrigLang: titleOrig === null ? null : 'bs',
      date: null,
      span: null,
      townIds: [],
      countries: [],
      online: false,
      count: {
        kind: people === undefined ? 'not-stated' : 'more-than',
        low: people ?? null,
        high: null,
        strict: people !== undefined,
        approx: false,
        text: null,
        source: null,
      },
      selected,
      funderIds: funders,
    })),
    funderProjectRows: 0,
    projectEventRows: 0,
    organisationEventRows: 0,
  };
}

/** n events `PREFIX-1` … of one project, each organised by `org`. */
export function events(prefix: string, n: number, project?: string, organisation = 'org'): Told[] {
  return Array.from({ length: n }, (_, i) => ({
    id: `${prefix}-${i + 1}`,
    ...(project === undefined ? {} : { project }),
    organisations: { [organisation]: 'organised' as const },
  }));
}
