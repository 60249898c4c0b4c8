/**
 * The funding and partnership network: four typed columns, each link backed by events.
 *
 * It covers the events that all filters but `org`, `funder` and `project` keep, so that choosing a node greys the others and moves
 * none. `events` and the row counts speak of the selection.
 */
import type { EventLine } from './aggregates';

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
