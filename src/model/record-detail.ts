/** All that is known of an organisation or a project, for its panel. */
import type { EventLine } from './aggregates';
import type { Alias, EvidenceRow, Organisation, Project, Source } from './records';

/** A funder is an organisation; how it was reached decides only what the panel calls it. */
export type RecordType = 'organisation' | 'funder' | 'project';

/** A record that a search names. */
export interface NamedRecord {
  /** A funder has no other role than to pay. */
  readonly type: RecordType;
  readonly id: string;
  /** Events of the whole data set that it has a role in, by way of its projects included. */
  readonly events: number;
}

export interface NamedRecords {
  readonly records: readonly NamedRecord[];
  /** Records with such a name that are not listed. */
  readonly more: number;
}

export interface RecordEvent extends Pick<EventLine, 'id' | 'title' | 'date' | 'span' | 'count'> {
  /** Roles of the organisation in it, those by way of its projects included; empty for a project. */
  readonly roles: readonly string[];
  /** True where the event is in the selection. */
  readonly selected: boolean;
}

/** How often something holds in the selection and in the whole data set. */
export interface Tally {
  readonly events: number;
  readonly eventsInAll: number;
}

export interface RecordDetail {
  readonly type: RecordType;
  /** Null for a project. */
  readonly organisation: Organisation | null;
  /** Null for an organisation. */
  readonly project: Project | null;
  readonly parent: Organisation | null;
  readonly parts: readonly Organisation[];
  readonly aliases: readonly Alias[];
  /** Events by role, most first; of an organisation in the events themselves and in their projects. */
  readonly roles: readonly ({ readonly role: string; readonly in: 'event' | 'project' } & Tally)[];
  /** All events of the record, newest first; undated ones last. */
  readonly events: readonly RecordEvent[];
  /** Organisations with a role in the same events, most events in all first. For a project: those of its events and its own. */
  readonly partners: readonly ({ readonly organisation: Organisation } & Tally)[];
  /** Projects that an organisation has a role in or shares events with, most events first. */
  readonly projects: readonly ({ readonly project: Project; readonly roles: readonly string[] } & Tally)[];
  /** Organisations with a role in the project itself; empty for an organisation. */
  readonly members: readonly { readonly organisation: Organisation; readonly role: string }[];
  /** Evidence of the record itself and, for an organisation, of its roles. */
  readonly evidence: readonly EvidenceRow[];
  /** Every source named by the above. */
  readonly sources: readonly Source[];
}
