/** The funders, projects and organisations round each event, as numbers. The same links as `eventLinks` gives, without those to the event. */
import { NONE } from '../../model/graph';
import type { RoleRow } from '../../model/records';
import { isFunding } from '../../model/roles';
import type { Standing } from '../network-top';
import { Dictionary } from './dictionary';
import type { EventColumns } from './event-columns';

export type NetworkNode = Omit<Standing, 'events'>;

/** What is round one event; valid until the next one is asked for. Nothing comes twice. */
export interface Around {
  /** Organisations with a role in the event. */
  readonly named: readonly number[];
  /** Organisations that pay for the event or for one of its projects. */
  readonly funders: readonly number[];
  readonly nodes: readonly number[];
  readonly links: readonly number[];
  /** Whether a funder and a project are named. */
  readonly funded: boolean;
  readonly carried: boolean;
}

/** The number of the stand-in for nobody. */
const NOBODY = -1;

export class NetworkCells {
  readonly nodes: NetworkNode[] = [];
  readonly nodeAt = new Map<string, number>();
  /** The links of each node as source: the numbers of targets and links by turns. */
  readonly linksOf: number[][] = [];
  readonly #columns: EventColumns['roles'];
  readonly #projects: readonly string[];
  readonly #organisations: Dictionary;
  readonly #pays: readonly boolean[];
  readonly #fundersOf: readonly (readonly number[])[];
  /** By number of the record, that of nobody included. */
  readonly #known: Readonly<Record<NetworkNode['type'], number[]>> = { funder: [], project: [], organisation: [] };
  readonly #linkAt = new Map<number, number>();

  constructor({ roles, projects }: EventColumns, projectRoles: ReadonlyMap<string, readonly RoleRow[]>) {
    this.#columns = roles;
    this.#projects = projects.values;
    this.#organisations = new Dictionary(roles.organisations);
    this.#pays = roles.roles.map(isFunding);
    this.#fundersOf = projects.values.map((id) => {
      const rows = (projectRoles.get(id) ?? []).filter(({ role }) => isFunding(role));
      return [...new Set(rows.map(({ organisationId }) => this.#organisations.add(organisationId)))];
    });
  }

  /** By number; those with a role in an event first. */
  get organisations(): readonly string[] {
    return this.#organisations.values;
  }

  /** How many links there are. */
  get links(): number {
    return this.#linkAt.size;
  }

  /**
   * @param projects Of the event, each once.
   * @param from Its rows of roles begin there and end before `to`.
   */
  of(projects: readonly number[], from: number, to: number): Around {
    const [named, own, members]: [number[], number[], number[]] = [[], [], []];
    for (let i = from; i < to; i++) {
      const organisation = this.#columns.organisationCodes[i] as number;
      add(named, organisation);
      add(this.#pays[this.#columns.roleCodes[i] as number] ? own : members, organisation);
    }
    const funders = [...own];
    const [nodes, links]: [number[], number[]] = [[], []];
    const link = (source: number, target: number): void => {
      add(nodes, source);
      add(nodes, target);
      links.push(this.#linkOf(source, target));
    };
    const targets = (members.length > 0 ? members : [NOBODY]).map((one) => this.#nodeOf('organisation', one));
    for (const project of projects.length > 0 ? projects : [NOBODY]) {
      const paying = [...(this.#fundersOf[project] ?? [])];
      for (const funder of own) add(paying, funder);
      for (const funder of paying) add(funders, funder);
      const node = this.#nodeOf('project', project);
      for (const funder of paying.length > 0 ? paying : [NOBODY]) link(this.#nodeOf('funder', funder), node);
      for (const target of targets) link(node, target);
    }
    const isNamed = (values: readonly string[]) => (at: number) => values[at] !== NONE;
    return {
      ...{ named, funders, nodes, links },
      funded: funders.some(isNamed(this.organisations)),
      carried: projects.some(isNamed(this.#projects)),
    };
  }

  #nodeOf(type: NetworkNode['type'], at: number): number {
    const known = this.#known[type][at + 1];
    if (known !== undefined) return known;
    const record = (type === 'project' ? this.#projects : this.organisations)[at] ?? NONE;
    const id = `${type}:${record}`;
    const node = this.nodeAt.get(id) ?? this.nodes.push({ id, type, record }) - 1;
    this.nodeAt.set(id, node);
    this.#known[type][at + 1] = node;
    return node;
  }

  #linkOf(source: number, target: number): number {
    const key = source * 2 ** 26 + target;
    const known = this.#linkAt.get(key);
    if (known !== undefined) return known;
    const link = this.#linkAt.size;
    this.#linkAt.set(key, link);
    (this.linksOf[source] ??= []).push(target, link);
    return link;
  }
}

/** Lists are short: a search is quicker than a set. */
function add(list: number[], item: number): void {
  if (!list.includes(item)) list.push(item);
}
