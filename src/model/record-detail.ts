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
  /** Those of the whole data set, newest first; undated ones last. */
  readonly eventIds: readonly string[];
}

/** What a statement rests on. */
export interface Backing {
  readonly evidence: readonly EvidenceRow[];
  /** Ids of the sources that say it and that no quote is kept from. */
  readonly pages: readonly string[];
}

/** What an organisation is in events, or in projects. */
export interface RecordRole extends Tally, Backing {
  readonly role: string;
  readonly in: 'event' | 'project';
}

/** An organisation with a role in the same events or their projects. */
export interface Partner extends Tally {
  readonly organisation: Organisation;
  /** Its roles there, each once. */
  readonly roles: readonly string[];
}

export interface RecordProject extends Tally {
  readonly project: Project;
  /** Roles of the organisation in the project itself; empty where they only share events. */
  readonly roles: readonly string[];
  /** Evidence of its amount. */
  readonly evidence: readonly EvidenceRow[];
}

/** An organisation with a role in a project itself. */
export interface Member extends Backing {
  readonly organisation: Organisation;
  readonly role: string;
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
  /** By events, most first; of an organisation in the events themselves and in their projects. */
  readonly roles: readonly RecordRole[];
  /** All events of the record, newest first; undated ones last. */
  readonly events: readonly RecordEvent[];
  /** Most events in all first. For a project: the organisations of its events and its own. */
  readonly partners: readonly Partner[];
  /** Projects that an organisation has a role in or shares events with, most events first. */
  readonly projects: readonly RecordProject[];
  /** Organisations with a role in the project itself; empty for an organisation. */
  readonly members: readonly Member[];
  /** Evidence of the record itself, its roles left out. */
  readonly evidence: readonly EvidenceRow[];
  /** Every source named by the above. */
  readonly sources: readonly Source[];
}
