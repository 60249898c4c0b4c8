/** Organisations × projects: what each did in the events of each project. */
import { NONE, type Graph, type LinkRole } from '../../model/graph';

/** Roles that have a letter, in the order in which a cell names them. */
export const LETTERS = ['organised', 'co', 'partner', 'funded'] as const satisfies readonly LinkRole[];
export type LetterRole = (typeof LETTERS)[number];

export interface MatrixCell {
  /** In the order of `LETTERS`, each once. */
  readonly roles: readonly LetterRole[];
  /** Events of the selection behind the letters: their ids. */
  readonly events: readonly string[];
}

export interface MatrixRow {
  /** Organisation id. */
  readonly organisation: string;
  /** Events of the selection that it stands behind or pays for; an event under two projects once. */
  readonly events: readonly string[];
  /** True where it only pays. */
  readonly funds: boolean;
  /** By project id; without an entry nothing is said of the two. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

export interface MatrixColumn {
  /** Project id, or `none` for events without a named project. */
  readonly project: string;
  /** Events of the selection. */
  readonly events: readonly string[];
}

export interface Matrix {
  /** Most events first, then by id. */
  readonly rows: readonly MatrixRow[];
  /** Most events first, then by id; events without a named project last. */
  readonly columns: readonly MatrixColumn[];
  /** Events of the selection that no row stands for. */
  readonly unnamed: readonly string[];
}

interface Draft {
  readonly roles: Set<LetterRole>;
  readonly events: Set<string>;
}

const recordOf = (id: string): string => id.slice(id.indexOf(':') + 1);
const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));
const isLetter = (role: LinkRole): role is LetterRole => LETTERS.some((letter) => letter === role);

/** The matrix of the selected events. The role of an organisation is that of the very events, not the strongest of its line. */
export function matrixOf(graph: Graph): Matrix {
  const selected = new Set(graph.events.filter((event) => event.selected).map((event) => event.id));
  const inEvent = new Map(
    graph.links
      .filter((link) => typeOf(link.source) === 'organisation')
      .map(({ source, target, role }) => [`${recordOf(source)}\n${recordOf(target)}`, role]),
  );
  const rows = new Map<string, Map<string, Draft>>();
  const columns = new Map<string, Set<string>>();
  const add = (organisation: string, project: string, event: string, role: LinkRole | undefined) => {
    let column = columns.get(project);
    if (!column) columns.set(project, (column = new Set<string>()));
    column.add(event);
    if (organisation === NONE || role === undefined || !isLetter(role)) return;
    let row = rows.get(organisation);
    if (!row) rows.set(organisation, (row = new Map<string, Draft>()));
    let cell = row.get(project);
    if (!cell) row.set(project, (cell = { roles: new Set(), events: new Set() }));
    cell.roles.add(role);
    cell.events.add(event);
  };
  for (const { source, target, eventIds } of graph.links) {
    for (const event of eventIds) {
      if (!selected.has(event)) continue;
      if (typeOf(source) === 'funder') add(recordOf(source), recordOf(target), event, 'funded');
      else if (typeOf(source) === 'project') {
        const organisation = recordOf(target);
        add(organisation, recordOf(source), event, inEvent.get(`${organisation}\n${event}`));
      }
    }
  }
  const drawn = [...rows].map(([organisation, cells]) => rowOf(organisation, cells));
  const named = new Set(
    [...rows.values()].flatMap((cells) => [...cells.values()].flatMap(({ events }) => [...events])),
  );
  return {
    rows: drawn.sort((a, b) => b.events.length - a.events.length || (a.organisation < b.organisation ? -1 : 1)),
    columns: [...columns]
      .map(([project, events]) => ({ project, events: [...events] }))
      .sort(
        (a, b) =>
          Number(a.project === NONE) - Number(b.project === NONE) ||
          b.events.length - a.events.length ||
          (a.project < b.project ? -1 : 1),
      ),
    unnamed: [...selected].filter((id) => !named.has(id)),
  };
}

function rowOf(organisation: string, cells: ReadonlyMap<string, Draft>): MatrixRow {
  const drafts = [...cells.values()];
  return {
    organisation,
    events: [...new Set(drafts.flatMap(({ events }) => [...events]))],
    funds: drafts.every(({ roles }) => roles.size === 1 && roles.has('funded')),
    cells: new Map(
      [...cells].map(([project, { roles, events }]) => [
        project,
        { roles: LETTERS.filter((role) => roles.has(role)), events: [...events] },
      ]),
    ),
  };
}
