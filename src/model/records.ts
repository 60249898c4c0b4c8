/** The records of a data package, typed, as `io` yields them and the engine keeps them. Empty cells are null, lists may be empty. */
import type { Count } from './count';
import type { DateSpan } from './edtf';

/** The language that the compilers write in: titles, summaries and notes of a package, translated where needed. */
export const COMPILED_IN = 'en';

export interface EventRecord {
  readonly id: string;
  readonly title: string;
  readonly titleOrig: string | null;
  readonly titleOrigLang: string | null;
  readonly summary: string | null;
  /** EDTF as written; null where the source gives no date. */
  readonly date: string | null;
  /** `date` read as the span it could be; null where there is none or its year is unknown. */
  readonly span: DateSpan | null;
  readonly format: string | null;
  readonly attendance: string | null;
  readonly scope: string | null;
  readonly topics: readonly string[];
  readonly venueIds: readonly string[];
  readonly projectIds: readonly string[];
  readonly seriesId: string | null;
  readonly seriesNumber: number | null;
  readonly languages: readonly string[];
  /** The number of people; `not-stated` where there is none or where `unit` is not people. */
  readonly count: Count;
  /** The number as stated, whatever its unit. Equals `count` where the unit is people. */
  readonly stated: Count;
  readonly unit: string | null;
  /** True only where the source's groups divide the number without gap or overlap. */
  readonly complete: boolean;
}

/** A group of people at an event. */
export interface ParticipantRow {
  readonly eventId: string;
  readonly group: string;
  readonly role: string | null;
  readonly gender: string;
  readonly count: Count;
  /** The source's own wording of the group. */
  readonly wording: string;
  readonly sourceId: string | null;
  readonly quote: string | null;
}

export interface RoleRow {
  readonly subjectType: 'event' | 'project';
  readonly subjectId: string;
  readonly organisationId: string;
  readonly role: string;
  readonly sourceId: string | null;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly nameOrig: string | null;
  readonly nameOrigLang: string | null;
  readonly type: string | null;
  readonly country: string | null;
  readonly parentId: string | null;
  /** http, https or mailto only; null otherwise. */
  readonly url: string | null;
  readonly wikidata: string | null;
}

export interface Project {
  readonly id: string;
  readonly title: string;
  readonly acronym: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** Major units of `currency`; null is "not stated", never 0. */
  readonly amount: number | null;
  readonly currency: string | null;
  readonly amountType: string | null;
  readonly url: string | null;
}

export interface Venue {
  readonly id: string;
  readonly name: string;
  /** That of `towns.csv`, else of `unlistedTown`; null where no town is named. */
  readonly townId: string | null;
  readonly city: string | null;
  /** ISO 3166-1 alpha-2, `XK` for Kosovo*; null where unknown or online. */
  readonly country: string | null;
  /** Degrees WGS84, both or none. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: string | null;
}

export interface Town {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Names by language: `bs`, `sr` (Cyrillic), `sq`, `mk`. */
  readonly labels: Readonly<Record<string, string>>;
}

export interface Source {
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly accessed: string | null;
}

export type EvidenceStatus = 'stated' | 'derived' | 'inferred' | 'conflict';

export interface EvidenceRow {
  readonly recordType: 'event' | 'project' | 'organisation' | 'venue';
  readonly recordId: string;
  /** The column that the quote backs, or `roles.ROLE`. */
  readonly field: string;
  readonly sourceId: string;
  readonly quote: string;
  readonly quoteLang: string | null;
  readonly status: EvidenceStatus;
  readonly note: string | null;
}

export interface EventNote {
  readonly eventId: string;
  readonly kind: string;
  readonly text: string;
  readonly sourceId: string | null;
  readonly quote: string | null;
  readonly quoteLang: string | null;
}

/** Another name of a venue or organisation. */
export interface Alias {
  readonly recordId: string;
  readonly alias: string;
  readonly language: string | null;
  readonly sourceId: string | null;
}

/** A code of a controlled list. */
export interface Code {
  readonly list: string;
  readonly code: string;
  /** Labels by language: `en`, `bs`, `sr` (Cyrillic), `sq`, `mk`. */
  readonly labels: Readonly<Record<string, string>>;
  readonly broader: string | null;
  readonly sensitive: boolean;
  readonly note: string | null;
}

/** What the descriptor says of the package. */
export interface PackageInfo {
  readonly name: string;
  readonly title: string;
  readonly version: string | null;
  /** ISO 8601 date or date and time; null where absent. */
  readonly created: string | null;
  readonly licence: { readonly name: string; readonly path: string | null } | null;
}

/** The tables that the first drawing needs. Every list may be empty but `events`. */
export interface CoreTables {
  readonly info: PackageInfo;
  readonly events: readonly EventRecord[];
  readonly participants: readonly ParticipantRow[];
  readonly roles: readonly RoleRow[];
  readonly organisations: readonly Organisation[];
  readonly projects: readonly Project[];
  readonly venues: readonly Venue[];
  readonly codes: readonly Code[];
}

/** The tables that load after the first drawing. */
export interface DetailTables {
  readonly towns: readonly Town[];
  readonly sources: readonly Source[];
  readonly evidence: readonly EvidenceRow[];
  readonly notes: readonly EventNote[];
  readonly venueAliases: readonly Alias[];
  readonly organisationAliases: readonly Alias[];
}

/** All tables of a package. */
export interface Tables extends CoreTables, DetailTables {}
