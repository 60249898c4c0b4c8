/** Names for the numbers of the page, and what stands behind each: the events, what each adds, and the words of its sources. */
import type { Day } from '../lib/day';
import type { GenderPart } from './aggregates';
import type { Count, CountSum } from './count';
import type { DateSpan } from './edtf';
import type { Counted, Filters } from './filters';
import type { EvidenceStatus, Source } from './records';
import type { BinName } from './time-columns';
import type { Grouping } from './view-state';

/**
 * The numbers of a row of the composition: events that name or count it, those with a number, those without, and participations;
 * `people-about` adds the approximate ones.
 */
export type GroupPart = 'events' | 'with-number' | 'named' | 'people' | 'people-about' | 'in-bar' | 'outside-bar';

/** The numbers of a place: its events, those of them with a number of people, and participations. */
export type PlacePart = 'events' | 'with-number' | 'people';

/** What a number counts. */
type Counting =
  | { readonly of: 'events' }
  /** All events of the data, whatever the selection. */
  | { readonly of: 'everything' }
  /** `strict` leaves "about" numbers out, `about` adds them. */
  | { readonly of: 'participations'; readonly bound: 'strict' | 'about' }
  /** The number of people of one event. */
  | { readonly of: 'event'; readonly id: string }
  /** The whole of the composition's bar: events with a certain total. */
  | { readonly of: 'total'; readonly part: 'events' | 'people' }
  /** Participations of that total whose group is known. */
  | { readonly of: 'known'; readonly part: 'events' | 'people' }
  /** What is left of that total without those whose group, or whose gender, is known. */
  | { readonly of: 'rest'; readonly from: 'groups' | 'gender' }
  | { readonly of: 'counted'; readonly kind: Counted }
  /** Events that give a number of people, however they state it. */
  | { readonly of: 'given' }
  /** With a gender, the part of which a source states it; `not-stated` is one, too. Only for `people`. */
  | { readonly of: 'group' | 'family'; readonly code: string; readonly part: GroupPart; readonly gender?: string }
  /** A gender as sources state it; null is every stated one. */
  | { readonly of: 'gender'; readonly gender: string | null }
  | { readonly of: 'conflicts' }
  /** A town, or a venue without one. */
  | { readonly of: 'place'; readonly id: string; readonly part: PlacePart }
  /** Several of them, as one circle: an event counts at each. */
  | { readonly of: 'places'; readonly ids: readonly string[] }
  /** Events in any of these towns, an event in several of them once; null is every town. */
  | { readonly of: 'in-towns'; readonly ids: readonly string[] | null }
  /** Events in no town. */
  | { readonly of: 'no-town' }
  /** Events at a place with coordinates. */
  | { readonly of: 'placed' }
  /** Events whose source names this country and nothing finer. */
  | { readonly of: 'country'; readonly id: string; readonly part: PlacePart }
  | { readonly of: 'online' }
  | { readonly of: 'nowhere' }
  /** Events held online or without any place. */
  | { readonly of: 'unplaced' }
  | { readonly of: 'dated' }
  | { readonly of: 'undated' }
  /** Dated events that certainly fall in the years from the first to the last. */
  | { readonly of: 'in-years'; readonly years: readonly [first: number, last: number] }
  /** Dated events without a certain day. */
  | { readonly of: 'coarse' }
  /** Events on the paths of a node of the network; the id `none` is the stand-in where nobody is named. */
  | { readonly of: 'node'; readonly type: NamedType; readonly id: string }
  /** Events that name anyone of the type. */
  | { readonly of: 'named'; readonly type: NamedType }
  /** Events drawn in a column of the timeline, which holds a quarter, a year or a decade; all of them without `counted`. */
  | {
      readonly of: 'in-column';
      readonly bin: BinName;
      readonly first: Day;
      readonly last: Day;
      readonly counted?: boolean;
    }
  /** Events drawn as the same span; all of them without `counted`. */
  | {
      readonly of: 'in-span';
      readonly bin: BinName;
      readonly first: Day;
      readonly last: Day;
      readonly inferred: boolean;
      readonly counted?: boolean;
    }
  /** Events that may lie, in part, between two days; all of them without `counted`. */
  | { readonly of: 'may-lie-in'; readonly first: Day; readonly last: Day; readonly counted?: boolean }
  /** Events that a chart has the ids of: those of them among the events that are asked for. */
  | { readonly of: 'these'; readonly ids: readonly string[] };

export type NamedType = 'funder' | 'project' | 'organisation';

/** Among which events a number counts, where that is not the selection. */
interface Among {
  /** Those that this view's own filters alone leave out: what it draws grey. */
  readonly leftOutBy?: 'place' | 'period' | 'network';
  /** Those of one part of a divided composition; a null value is "not known". */
  readonly within?: { readonly by: Exclude<Grouping, 'all'>; readonly value: string | null };
  /** The selection under another period. */
  readonly period?: Pick<Filters, 'from' | 'to'>;
}

/** Which number is meant. The selection is not part of it: the same reference under other filters names another number. */
export type NumberRef = Counting & Among;

/** A quote behind a number. */
export interface BehindQuote {
  readonly text: string;
  /** BCP 47; null where unknown. */
  readonly lang: string | null;
  readonly sourceId: string;
  readonly status: EvidenceStatus;
  readonly note: string | null;
}

/** An event behind a number. */
export interface BehindEvent {
  readonly id: string;
  readonly title: string;
  readonly titleOrig: string | null;
  readonly titleOrigLang: string | null;
  readonly date: string | null;
  readonly span: DateSpan | null;
  /** The number of people of the event itself. */
  readonly count: Count;
  /**
   * What it adds to the number: 1 where events are counted, or as many as the places it counts at; 0 where it has no number, or one
   * that stays out; below 0 in a rest, where its groups are more than its total.
   */
  readonly adds: number;
  /** The statements that it adds by, in the order of the file; empty where events are counted. */
  readonly counts: readonly Count[];
  /** The quotes that the number rests on; empty where none is kept. */
  readonly quotes: readonly BehindQuote[];
  /** Pages that name the event, without those quoted here; ids of sources. */
  readonly pages: readonly string[];
}

/** What a number is made of. */
export interface Behind {
  readonly ref: NumberRef;
  readonly unit: 'events' | 'participations';
  /** The number itself: the sum of `adds` over all events behind it. */
  readonly total: number;
  /** `about` where approximate numbers are added: asked for, or because there are no others. */
  readonly bound: 'strict' | 'about';
  /** The statements of all events as a sum; null where events are counted. */
  readonly sum: CountSum | null;
  /** A number of people of a group by gender, as sources state it; empty for other numbers. */
  readonly genders: readonly GenderPart[];
  /** What adds most first, then by date; cut to the length asked for. */
  readonly events: readonly BehindEvent[];
  /** Events behind the number that are not listed. */
  readonly more: number;
  /** Every source named by the listed events. */
  readonly sources: readonly Source[];
}

/** The same reference, the same text: for attributes of the page, and for telling two references apart. */
export function refKey(ref: NumberRef): string {
  return JSON.stringify(ref);
}

/** The reference of a text by `refKey`. */
export function refOf(key: string): NumberRef {
  return JSON.parse(key) as NumberRef;
}
