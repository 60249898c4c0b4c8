/** The records of a package as columns. */
import type { Count } from '../../model/count';
import type { DateSpan } from '../../model/edtf';
import type { CoreTables } from '../../model/records';
import { unique } from '../facts';
import { kindCode } from './count-cells';
import { Dictionary } from './dictionary';
import type { CodedColumn, CodedLists, ColumnTables, CountColumns } from './event-columns';
import { codes, inverted, ListBuilder, type Codes, type Lists } from './lists';

function coded<Row>(rows: readonly Row[], valueOf: (row: Row) => string | null): CodedColumn {
  const dictionary = new Dictionary();
  const all = Uint32Array.from(rows, (row) => {
    const value = valueOf(row);
    return value === null ? 0 : dictionary.add(value) + 1;
  });
  return { values: dictionary.values, codes: narrow(all, dictionary.size) };
}

function codedLists<Row>(rows: readonly Row[], valuesOf: (row: Row) => readonly string[]): CodedLists {
  const dictionary = new Dictionary();
  const builder = new ListBuilder(rows.length);
  for (const row of rows) {
    for (const value of unique(valuesOf(row))) builder.push(dictionary.add(value));
    builder.close();
  }
  return { values: dictionary.values, lists: builder.lists() };
}

function narrow(all: Uint32Array, most: number): Codes {
  const items = codes(all.length, most);
  items.set(all);
  return items;
}

function countColumns(counts: readonly Count[]): CountColumns {
  return {
    kinds: Uint8Array.from(counts, ({ kind }) => kindCode(kind)),
    lows: Float64Array.from(counts, ({ low }) => low ?? NaN),
    highs: Float64Array.from(counts, ({ high }) => high ?? NaN),
  };
}

/** Spans that are told apart, each once. */
function spanColumn(spans: readonly (DateSpan | null)[]): CodedColumn<DateSpan> {
  const keyOf = ({ first, last, precision, inferred, open }: DateSpan) =>
    `${first} ${last} ${precision} ${inferred} ${open ?? ''}`;
  const { values, codes } = coded(spans, (span) => span && keyOf(span));
  const bySpan: DateSpan[] = [];
  spans.forEach((span, i) => {
    if (span !== null) bySpan[(codes[i] ?? 0) - 1] ??= span;
  });
  return { values: bySpan.slice(0, values.length), codes };
}

/** The rows that name each event, by its position: how many come before, and which they are. */
function hanging(ids: Dictionary, rows: readonly (string | null)[]): Lists {
  const owner = new ListBuilder(rows.length);
  for (const id of rows) {
    const at = id === null ? undefined : ids.codeOf(id);
    if (at !== undefined) owner.push(at);
    owner.close();
  }
  return inverted(owner.lists(), ids.size);
}

/** Puts the events of a package into columns; records are kept, and handed out as they are. */
export function columnsOf(core: CoreTables): ColumnTables {
  const { events, participants, roles } = core;
  const ids = new Dictionary(events.map(({ id }) => id));
  const venueAt = new Map(core.venues.map(({ id }, at) => [id, at]));
  const venues = new ListBuilder(events.length);
  for (const { venueIds } of events) {
    for (const at of new Set(venueIds.flatMap((id) => venueAt.get(id) ?? []))) venues.push(at);
    venues.close();
  }
  const ownGroups = hanging(
    ids,
    participants.map(({ eventId }) => eventId),
  );
  const ownRoles = hanging(
    ids,
    roles.map(({ subjectType, subjectId }) => (subjectType === 'event' ? subjectId : null)),
  );
  const [groups, genders] = [new Dictionary(), new Dictionary()];
  for (const { group, gender } of participants) {
    groups.add(group);
    genders.add(gender);
  }
  const groupRows = Array.from(ownGroups.items, (at) => participants[at]).filter((row) => row !== undefined);
  const roleRows = Array.from(ownRoles.items, (at) => roles[at]).filter((row) => row !== undefined);
  const codesIn = (dictionary: Dictionary, values: readonly string[]): Codes =>
    narrow(
      Uint32Array.from(values, (value) => dictionary.add(value)),
      dictionary.size,
    );
  const [organisations, roleNames] = [new Dictionary(), new Dictionary()];
  const recordAt = (at: number) => {
    const event = events[at];
    if (event === undefined) throw new RangeError(`There is no event at ${at}.`);
    return event;
  };
  const { events: _, participants: __, ...others } = core;
  return {
    events: {
      size: events.length,
      spans: spanColumn(events.map(({ span }) => span)),
      scope: coded(events, ({ scope }) => scope),
      format: coded(events, ({ format }) => format),
      attendance: coded(events, ({ attendance }) => attendance),
      topics: codedLists(events, ({ topics }) => topics),
      projects: codedLists(events, ({ projectIds }) => projectIds),
      venues: venues.lists(),
      counts: countColumns(events.map(({ count }) => count)),
      complete: Uint8Array.from(events, ({ complete }) => Number(complete)),
      groups: {
        start: ownGroups.start,
        groups: groups.values,
        groupCodes: codesIn(
          groups,
          groupRows.map(({ group }) => group),
        ),
        genders: genders.values,
        genderCodes: codesIn(
          genders,
          groupRows.map(({ gender }) => gender),
        ),
        counts: countColumns(groupRows.map(({ count }) => count)),
      },
      roles: {
        start: ownRoles.start,
        organisationCodes: codesIn(
          organisations,
          roleRows.map(({ organisationId }) => organisationId),
        ),
        organisations: organisations.values,
        roleCodes: codesIn(
          roleNames,
          roleRows.map(({ role }) => role),
        ),
        roles: roleNames.values,
      },
      idAt: (at) => recordAt(at).id,
      titleAt: (at) => recordAt(at).title,
      recordAt,
      groupsAt: (at) => groupRows.slice(ownGroups.start[at], ownGroups.start[at + 1]),
      rolesAt: (at) => roleRows.slice(ownRoles.start[at], ownRoles.start[at + 1]),
    },
    others: { ...others, roles: roles.filter(({ subjectType }) => subjectType === 'project') },
  };
}
