/**
 * Events as columns of numbers: what the columnar engine is made of. Who reads a table fills them directly; no event need be an object before
 * a reader looks at it.
 */
import type { DateSpan } from '../../model/edtf';
import type { CoreTables, EventRecord, ParticipantRow, RoleRow } from '../../model/records';
import type { Codes, Lists } from './lists';

/** At most one value a row: `values[codes[i] - 1]`, none where the code is 0. */
export interface CodedColumn<Value = string> {
  readonly values: readonly Value[];
  readonly codes: Codes;
}

/** Several values a row, each once: `values[code]`. */
export interface CodedLists {
  readonly values: readonly string[];
  readonly lists: Lists;
}

/** Counts, one a row. */
export interface CountColumns {
  /** Positions in `KINDS`. */
  readonly kinds: Uint8Array;
  /** As in `Count`; NaN for null. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** The rows of another table that belong to each event: from `start[i]` up to, not including, `start[i + 1]`, in the order of the file. */
interface Hanging {
  readonly start: Uint32Array;
}

export interface GroupColumns extends Hanging {
  /** Groups and genders in the order of the file, those of rows without an event included. */
  readonly groups: readonly string[];
  readonly groupCodes: Codes;
  readonly genders: readonly string[];
  readonly genderCodes: Codes;
  readonly counts: CountColumns;
}

export interface RoleColumns extends Hanging {
  readonly organisations: readonly string[];
  readonly organisationCodes: Codes;
  readonly roles: readonly string[];
  readonly roleCodes: Codes;
}

/** Events in the order of the file. What one of them says beyond its numbers is asked for by its position. */
export interface EventColumns {
  readonly size: number;
  /** None where the year is unknown. */
  readonly spans: CodedColumn<DateSpan>;
  readonly scope: CodedColumn;
  readonly format: CodedColumn;
  readonly attendance: CodedColumn;
  readonly topics: CodedLists;
  readonly projects: CodedLists;
  /** Positions in the table of venues, each once. */
  readonly venues: Lists;
  readonly counts: CountColumns;
  /** 1 where the groups divide the number of people. */
  readonly complete: Uint8Array;
  readonly groups: GroupColumns;
  readonly roles: RoleColumns;
  /** No two events have the same. */
  readonly idAt: (at: number) => string;
  readonly titleAt: (at: number) => string;
  readonly recordAt: (at: number) => EventRecord;
  readonly groupsAt: (at: number) => readonly ParticipantRow[];
  readonly rolesAt: (at: number) => readonly RoleRow[];
}

/** A package whose events are columns. */
export interface ColumnTables {
  readonly events: EventColumns;
  /** All other tables; of the roles those in projects. */
  readonly others: Omit<CoreTables, 'events' | 'participants'>;
}

/** The same package as records. Builds every one of them. */
export function coreOf({ events, others }: ColumnTables): CoreTables {
  const rows = Array.from({ length: events.size }, (_, at) => at);
  return {
    ...others,
    events: rows.map(events.recordAt),
    participants: rows.flatMap(events.groupsAt),
    roles: [...others.roles, ...rows.flatMap(events.rolesAt)],
  };
}
