import { KINDS, kindCode } from '../../src/engine/columnar/count-cells';
import type { CodedColumn, ColumnTables, CountColumns } from '../../src/engine/columnar/event-columns';
import { ListBuilder } from '../../src/engine/columnar/lists';
import { makeCount } from '../../src/model/count';
import { spanOf, type DateSpan } from '../../src/model/edtf';
import type { RoleRow, Venue } from '../../src/model/records';
import { seededRandom } from '../../src/views/network/seeded-random';

const COUNTRIES = ['AL', 'BA', 'ME', 'MK', 'RS', 'XK', 'HR', 'SI'];
const FORMATS = ['training', 'conference', 'workshop', 'round-table', 'campaign', 'study-visit', 'festival', 'webinar'];
const TOPICS = Array.from({ length: 20 }, (_, i) => `topic-${i}`);
const GROUPS = Array.from({ length: 12 }, (_, i) => `group-${i}`);
const COUNTS = ['exact', 'exact', 'more-than', 'at-least', 'about', 'not-stated'] as const;
const GENDERS = ['female', 'male', 'mixed', 'not-stated'];
const ROLES = ['organiser', 'partner'];
const DAYS = 4018;
const [TOWNS, PROJECTS, FUNDERS, ORGANISATIONS] = [300, 500, 60, 2000];
/** Most rows of roles, and of groups, that an event has. */
const MOST_ROLES = 2;

/** Counts that are filled one by one. */
class Counts implements CountColumns {
  readonly kinds: Uint8Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;

  constructor(length: number) {
    this.kinds = new Uint8Array(length);
    this.lows = new Float64Array(length);
    this.highs = new Float64Array(length);
  }

  set(at: number, kind: (typeof KINDS)[number], n: number): void {
    const { low, high, kind: told } = makeCount(kind, n);
    this.kinds[at] = kindCode(told);
    this.lows[at] = low ?? NaN;
    this.highs[at] = high ?? NaN;
  }

  at(at: number): ReturnType<typeof makeCount> {
    return makeCount(KINDS[this.kinds[at] ?? 0] ?? 'not-stated', this.lows[at], this.highs[at]);
  }
}

/**
 * A package of many events, days from 2014 to 2024: few towns, projects and organisations have most of them. The same number and seed give the
 * same package. Events are objects only where one is asked for.
 */
export function manyColumns(n: number, seed = 42): ColumnTables {
  const random = seededRandom(seed);
  const skewed = (size: number): number => Math.min(size - 1, Math.floor(size * random() ** 1.6));
  const name = (what: string, length: number): string[] => Array.from({ length }, (_, i) => `${what}-${i}`);
  const venues = Array.from({ length: TOWNS }, (_, i): Venue => {
    const town = `town-${i}`;
    const place = { lat: 40 + 7 * random(), lon: 13 + 10 * random(), country: COUNTRIES[skewed(8)] ?? null };
    return { id: `venue-${i}`, name: town, townId: town, city: town, precision: 'city', ...place };
  });
  const dates = Array.from({ length: DAYS }, (_, i) => new Date(Date.UTC(2014, 0, 1 + i)).toISOString().slice(0, 10));
  const spans: CodedColumn<DateSpan> = {
    values: dates.flatMap((date) => spanOf(date) ?? []),
    codes: new Uint16Array(n),
  };
  const [organisations, projects] = [name('organisation', ORGANISATIONS), name('project', PROJECTS)];
  const format: CodedColumn = { values: FORMATS, codes: new Uint8Array(n) };
  const [topicLists, projectLists, venueLists] = [new ListBuilder(n), new ListBuilder(n), new ListBuilder(n)];
  const counts = new Counts(n);
  const groupCounts = new Counts(n);
  const [groupStart, roleStart] = [new Uint32Array(n + 1), new Uint32Array(n + 1)];
  const [groupCodes, genderCodes] = [new Uint8Array(n), new Uint8Array(n)];
  const [organisationCodes, roleCodes] = [new Uint16Array(MOST_ROLES * n), new Uint8Array(MOST_ROLES * n)];
  const ofProjects = projects.map((subjectId): RoleRow => ({
    ...{ subjectType: 'project', subjectId, role: 'funder', sourceId: null },
    organisationId: `funder-${skewed(FUNDERS)}`,
  }));
  let [groupRows, roleRows] = [0, 0];
  for (let i = 0; i < n; i++) {
    spans.codes[i] = 1 + Math.min(DAYS - 1, Math.floor(DAYS * random() ** 0.8));
    counts.set(i, COUNTS[skewed(COUNTS.length)] ?? 'exact', 5 + Math.floor(200 * random() ** 3));
    format.codes[i] = 1 + skewed(FORMATS.length);
    for (const topic of new Set([skewed(TOPICS.length), skewed(TOPICS.length)])) topicLists.push(topic);
    projectLists.push(skewed(PROJECTS));
    venueLists.push(skewed(TOWNS));
    for (const list of [topicLists, projectLists, venueLists]) list.close();
    for (let role = 0; role < (random() < 0.3 ? MOST_ROLES : 1); role++) {
      organisationCodes[roleRows] = skewed(ORGANISATIONS);
      roleCodes[roleRows++] = role;
    }
    if (random() < 0.3) {
      groupCounts.set(groupRows, random() < 0.5 ? 'exact' : 'mentioned', 1 + Math.floor(4 * random()));
      groupCodes[groupRows] = skewed(GROUPS.length);
      genderCodes[groupRows++] = skewed(GENDERS.length);
    }
    groupStart[i + 1] = groupRows;
    roleStart[i + 1] = roleRows;
  }
  const none = { values: [], codes: new Uint8Array(n) };
  const events: ColumnTables['events'] = {
    ...{ size: n, spans, format, attendance: none, counts, complete: new Uint8Array(n) },
    scope: { values: ['core'], codes: new Uint8Array(n).fill(1) },
    topics: { values: TOPICS, lists: topicLists.lists() },
    projects: { values: projects, lists: projectLists.lists() },
    venues: venueLists.lists(),
    groups: { start: groupStart, groups: GROUPS, groupCodes, genders: GENDERS, genderCodes, counts: groupCounts },
    roles: { start: roleStart, organisations, organisationCodes, roles: ROLES, roleCodes },
    idAt: (at) => `event-${at}`,
    titleAt: (at) => `event-${at}`,
    recordAt: (at) => {
      const count = counts.at(at);
      const id = `event-${at}`;
      const day = (spans.codes[at] ?? 0) - 1;
      const listed = ({ start, items }: { start: Uint32Array; items: ArrayLike<number> }, values: readonly string[]) =>
        Array.from({ length: (start[at + 1] ?? 0) - (start[at] ?? 0) }, (_, i) => {
          return values[items[(start[at] ?? 0) + i] ?? 0] ?? '';
        });
      return {
        ...{ id, title: id, titleOrig: null, titleOrigLang: null, summary: null, seriesId: null, seriesNumber: null },
        ...{ date: dates[day] ?? null, span: spans.values[day] ?? null, attendance: null, scope: 'core' },
        format: FORMATS[(format.codes[at] ?? 0) - 1] ?? null,
        topics: listed(events.topics.lists, TOPICS),
        venueIds: listed(
          events.venues,
          venues.map((venue) => venue.id),
        ),
        projectIds: listed(events.projects.lists, projects),
        ...{ languages: [], count, stated: count, unit: 'persons', complete: false },
      };
    },
    groupsAt: (at) => {
      const [from = 0, to = 0] = [groupStart[at], groupStart[at + 1]];
      return Array.from({ length: to - from }, (_, i) => ({
        ...{ eventId: `event-${at}`, role: null, wording: '', sourceId: null, quote: null },
        group: GROUPS[groupCodes[from + i] ?? 0] ?? '',
        gender: GENDERS[genderCodes[from + i] ?? 0] ?? '',
        count: groupCounts.at(from + i),
      }));
    },
    rolesAt: (at) => {
      const [from = 0, to = 0] = [roleStart[at], roleStart[at + 1]];
      return Array.from({ length: to - from }, (_, i): RoleRow => ({
        ...{ subjectType: 'event', subjectId: `event-${at}`, sourceId: null },
        organisationId: organisations[organisationCodes[from + i] ?? 0] ?? '',
        role: ROLES[roleCodes[from + i] ?? 0] ?? '',
      }));
    },
  };
  const info = { name: 'many', title: 'Many events', version: null, created: null, licence: null };
  return { events, others: { info, organisations: [], projects: [], venues, codes: [], roles: ofProjects } };
}
