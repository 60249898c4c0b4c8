/** Names for the numbers of the page, and what stands behind each: the events, what each adds, and the words of its sources. */
import type { GenderPart } from './aggregates';
import type { Count, CountSum } from './count';
import type { DateSpan } from './edtf';
import type { Counted } from './filters';
import type { EvidenceStatus, Source } from './records';

/** The numbers of a row of the composition: events that name or count it, those with a number, those without, and participations. */
export type GroupPart = 'events' | 'with-number' | 'named' | 'people' | 'in-bar' | 'outside-bar';

/** Which number is meant. The selection is not part of it: the same reference under other filters names another number. */
export type NumberRef =
  | { readonly of: 'events' }
  /** `strict` leaves "about" numbers out, `about` adds them. */
  | { readonly of: 'participations'; readonly bound: 'strict' | 'about' }
  /** The whole of the composition's bar: events with a certain total. */
  | { readonly of: 'total'; readonly part: 'events' | 'people' }
  /** Participations of that total whose group is known. */
  | { readonly of: 'known'; readonly part: 'events' | 'people' }
  | { readonly of: 'counted'; readonly kind: Counted }
  /** With a gender, the part of which a source states it; `not-stated` is one, too. Only for `people`. */
  | { readonly of: 'group' | 'family'; readonly code: string; readonly part: GroupPart; readonly gender?: string }
  /** A gender as sources state it; null is every stated one. */
  | { readonly of: 'gender'; readonly gender: string | null }
  | { readonly of: 'conflicts' }
  /** A town, or a venue without one. */
  | { readonly of: 'place'; readonly id: string; readonly part: 'events' | 'people' }
  /** Events whose source names this country and nothing finer. */
  | { readonly of: 'country'; readonly id: string; readonly part: 'events' | 'people' }
  | { readonly of: 'online' }
  | { readonly of: 'nowhere' }
  | { readonly of: 'undated' }
  /** Events that a chart has the ids of: those of them in the selection. */
  | { readonly of: 'these'; readonly ids: readonly string[] };

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
  /** What it adds to the number: 1 where events are counted; 0 where it has no number, or one that stays out. */
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
