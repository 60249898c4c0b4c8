/** The funding and partnership network of a selection: four typed columns, each link backed by events. */

export type NodeType = 'funder' | 'project' | 'organisation' | 'event';

/** Stand-ins for "no funder named", "no project named" and "no organisation named". */
export const NONE = 'none';

export interface GraphNode {
  /** `TYPE:RECORD_ID`, or `TYPE:none` for the stand-in. */
  readonly id: string;
  readonly type: NodeType;
  /** The record's id; `none` for the stand-in. */
  readonly record: string;
  /** Events of the selection on its paths. */
  readonly events: number;
}

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
  /** By column (funder, project, organisation, event), then most events first, then id. */
  readonly nodes: readonly GraphNode[];
  /** Between neighbouring columns only; by source, then target. */
  readonly links: readonly GraphLink[];
  /** Funder and co-funder rows on projects of the selected events. */
  readonly funderProjectRows: number;
  /** Entries of `project_ids` on the selected events. */
  readonly projectEventRows: number;
  /** Role rows on the selected events. */
  readonly organisationEventRows: number;
}
