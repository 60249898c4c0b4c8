/**
 * What the engine answers: everything the page draws for one selection, as sums, never as rows of a table.
 *
 * Lists may be the top of many; where they can be cut, a `more` says how many entries are left out.
 */
import type { Day } from '../lib/day';
import type { Count, CountKind, CountSum } from './count';
import type { DateSpan } from './edtf';
import type { Counted, Filters, FilterName, ListFilter, Scope } from './filters';
import type { Graph } from './graph';
import type {
  EventNote,
  EventRecord,
  EvidenceRow,
  Organisation,
  ParticipantRow,
  Project,
  Source,
  Venue,
} from './records';

export interface Aggregates {
  /** The filters that this answers. */
  readonly filters: Filters;
  readonly summary: Summary;
  readonly options: Readonly<Record<ListFilter, OptionList>>;
  /** Events of each scope under all other filters. */
  readonly scopes: Readonly<Record<Scope, number>>;
  readonly places: Places;
  readonly timeline: Timeline;
  readonly composition: Composition;
  readonly network: Graph;
  /**
   * The filter whose removal brings back the most events, and how many; `scope` is removed by `all`. Null unless the selection is empty,
   * and where no single removal brings any back.
   */
  readonly wayOut: { readonly remove: FilterName; readonly events: number } | null;
}

export interface Summary {
  /** Events of the selection. */
  readonly events: number;
  /** Events of the whole data set, whatever the scope. */
  readonly eventsInAll: number;
  /** Pages that the data rest on; null until the sources are loaded. */
  readonly sources: number | null;
  /** Years of the first and last dated day of the selection; null where no event has a known year. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Events of the selection without a known year. */
  readonly undated: number;
  /** Events that all filters but the period keep, and that the period cannot judge for want of a year; 0 without a period. */
  readonly unjudged: number;
  /** Events by how their number of people is stated; adds up to `events`. */
  readonly counted: Readonly<Record<Counted, number>>;
  readonly participations: CountSum;
}

export interface Option {
  readonly value: string;
  /** Events with this value under all other filters. */
  readonly events: number;
  readonly selected: boolean;
}

/** Options sorted by events (most first), then by value. Values without events are kept, with 0. */
export interface OptionList {
  readonly options: readonly Option[];
  /** Values that exist and are not listed. */
  readonly more: number;
}

/** A place as the map draws it: a town, or a venue that belongs to no town. */
export interface Place {
  /** `town_id`, or `venue_id` where there is no town. */
  readonly id: string;
  /** The filter that selects it: `town` where it is a town, else `country`. */
  readonly filter: 'town' | 'country';
  readonly country: string | null;
  /** Null where the place has no coordinates. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Events of the selection at this place. */
  readonly events: number;
  /** Events under all filters but the place filters; what is drawn grey is `context - events`. */
  readonly context: number;
  readonly selected: boolean;
  readonly participations: CountSum;
}

export interface Places {
  /** Towns and venues, most events first, then by id; places without any event in `context` are left out. */
  readonly towns: readonly Place[];
  /** Events whose source names only a country, by country. `id` is the alpha-2 code. */
  readonly countries: readonly Place[];
  /** Events of the selection held online. */
  readonly online: number;
  /** Events of the selection without any country, those held online left out; both together are at least what `country=none` selects. */
  readonly nowhere: number;
  /** Events of the selection with at least one town. */
  readonly inTowns: number;
  /** Events of the selection in any of the first 1, 2, 3 and 4 towns, an event in several of them once; fewer entries where fewer towns have events. */
  readonly topTowns: readonly { readonly ids: readonly string[]; readonly events: number }[];
  /** Distinct places with coordinates. */
  readonly venuesWithCoordinates: number;
  /** Distinct towns among them. */
  readonly townsWithCoordinates: number;
  /** Events without a place that has coordinates. */
  readonly eventsWithoutCoordinates: number;
}

export interface TimelineMark {
  readonly id: string;
  readonly title: string;
  readonly titleOrig: string | null;
  readonly titleOrigLang: string | null;
  readonly span: DateSpan;
  /** True where the event states a number of people. */
  readonly counted: boolean;
  /** False where only the period leaves the event out. */
  readonly selected: boolean;
}

/** Events of a stretch of time: of the selection with a number of people and without, and those that only the period leaves out. */
export interface TimelineTally {
  readonly counted: number;
  readonly uncounted: number;
  readonly outside: number;
}

/** Events that are drawn in one column: `isSpread` is false of them. Both days belong to it. */
export interface TimelineColumn extends TimelineTally {
  readonly first: Day;
  readonly last: Day;
}

/** Events of which the same days are known, and no more. */
export interface TimelineSpread {
  /** That of the first of all events with these days, where their precision differs. */
  readonly span: DateSpan;
  readonly counted: boolean;
  readonly selected: boolean;
  readonly events: number;
}

/** Where there are too many events to name each: how many fall where. What has none is left out. */
export interface TimelineBars {
  /** All of them. */
  readonly events: number;
  /** By time. */
  readonly columns: readonly TimelineColumn[];
  /** By first day, the longest first. */
  readonly spreads: readonly TimelineSpread[];
  /** Events that may lie, in part, in a year; by year. Those of several years count in each. */
  readonly years: readonly (TimelineTally & { readonly year: number })[];
}

/** More events than this are drawn as bars: a page of single marks becomes slow to draw, and no dot can be told from its neighbour. */
export const MOST_MARKS = 1500;

export interface Timeline {
  /** Events with a known year that all filters but the period keep, by first day, then id. None where there are more than `MOST_MARKS`. */
  readonly marks: readonly TimelineMark[];
  /** In place of `marks`, where there are more than `MOST_MARKS`. */
  readonly bars?: TimelineBars;
  /** Of the same events, those without a known year. */
  readonly undated: number;
  /** First and last day of all dated events of the data set: the axis does not move with the filters. Null without any. */
  readonly domain: readonly [Day, Day] | null;
}

/** A group or a family of groups over the selection. */
export interface GroupRow {
  readonly code: string;
  /** Events that name or count it. */
  readonly events: number;
  readonly eventsWithNumber: number;
  readonly eventsOnlyMentioned: number;
  /** Sum over the rows that give a number. `mentioned` counts rows without one. */
  readonly sum: CountSum;
  /** Its share of the known part of the whole bar. Overlapping groups count as their largest. */
  readonly inBar: number;
  /** The part of `sum.strictLow` that stands at events without a total and is therefore not in the bar. */
  readonly outsideBar: number;
}

export interface FamilyRow extends GroupRow {
  readonly groups: readonly GroupRow[];
}

export interface GenderPart {
  /** `female`, `male`, `mixed`. */
  readonly gender: string;
  readonly low: number;
}

export interface Composition {
  /** Events that state a total of people with a certain lower end ("about" left out): what the bar rests on. */
  readonly events: number;
  /** The total of those events. */
  readonly total: CountSum;
  /** Participations of the total whose group is known. */
  readonly known: number;
  /** Events that `known` comes from. */
  readonly knownEvents: number;
  /** Events left out of the bar because their total is "about". */
  readonly aboutEvents: number;
  /** Families by counted, then named; ties in the order of `codes.csv`; the last family of that list stays last. */
  readonly families: readonly FamilyRow[];
  /** Gender as sources state it, within the same total. */
  readonly gender: readonly GenderPart[];
  readonly genderKnown: number;
  /** Events whose groups add up to more than their exact total: shown as a problem, never clamped away. */
  readonly conflicts: readonly string[];
}

/** The composition of one part of a selection: a year, a country or a format. */
export interface CompositionGroup {
  /** The year, or the code; null for the events whose source does not say. */
  readonly value: string | null;
  readonly summary: Pick<Summary, 'events' | 'counted' | 'participations'>;
  readonly composition: Composition;
}

/** One line of the event list. */
export interface EventLine {
  readonly id: string;
  readonly title: string;
  readonly titleOrig: string | null;
  readonly titleOrigLang: string | null;
  readonly date: string | null;
  readonly span: DateSpan | null;
  readonly townIds: readonly string[];
  readonly countries: readonly string[];
  readonly online: boolean;
  /** The first organiser, else host, else co-organiser, else null. */
  readonly leadId: string | null;
  readonly projectIds: readonly string[];
  readonly format: string | null;
  readonly count: Count;
}

export type SortOrder = 'newest' | 'oldest' | 'largest' | 'title';

export interface EventPage {
  readonly lines: readonly EventLine[];
  readonly total: number;
  readonly offset: number;
}

/** All that is known of one event, for its panel. */
export interface EventDetail {
  readonly event: EventRecord;
  readonly venues: readonly Venue[];
  readonly groups: readonly ParticipantRow[];
  /** Organisations with a role in the event itself. */
  readonly roles: readonly {
    readonly role: string;
    readonly organisation: Organisation;
    readonly sourceId: string | null;
  }[];
  readonly projects: readonly {
    readonly project: Project;
    readonly roles: readonly {
      readonly role: string;
      readonly organisation: Organisation;
      readonly sourceId: string | null;
    }[];
    /** Ids of the project's events in the whole data set, by date. */
    readonly eventIds: readonly string[];
  }[];
  /** The events of the same series, by number; empty without a series. */
  readonly series: readonly { readonly id: string; readonly title: string }[];
  readonly notes: readonly EventNote[];
  /** Evidence of the event and of its projects. */
  readonly evidence: readonly EvidenceRow[];
  /** Every source named by the above. */
  readonly sources: readonly Source[];
}

/** The figures that a dashboard, a script and a test can agree on; see the command `query`. */
export type { Count, CountKind };
