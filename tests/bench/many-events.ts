import { makeCount } from '../../src/model/count';
import { spanOf } from '../../src/model/edtf';
import type { CoreTables, EventRecord, ParticipantRow, RoleRow, Venue } from '../../src/model/records';
import { seededRandom } from '../../src/views/network/seeded-random';

const COUNTRIES = ['AL', 'BA', 'ME', 'MK', 'RS', 'XK', 'HR', 'SI'];
const FORMATS = ['training', 'conference', 'workshop', 'round-table', 'campaign', 'study-visit', 'festival', 'webinar'];
const TOPICS = Array.from({ length: 20 }, (_, i) => `topic-${i}`);
const GROUPS = Array.from({ length: 12 }, (_, i) => `group-${i}`);
const KINDS = ['exact', 'exact', 'more-than', 'at-least', 'about', 'not-stated'] as const;
const GENDERS = ['female', 'male', 'mixed', 'not-stated'];
const DAYS = 4018;
const [TOWNS, PROJECTS, FUNDERS, ORGANISATIONS] = [300, 500, 60, 2000];

/**
 * A package of many events, days from 2014 to 2024: few towns, projects and organisations have most of them. The same number and seed give the
 * same package.
 */
export function manyEvents(n: number, seed = 42): CoreTables {
  const random = seededRandom(seed);
  const skewed = (size: number): number => Math.min(size - 1, Math.floor(size * random() ** 1.6));
  const pick = <T>(values: readonly T[]): T => values[skewed(values.length)] as T;
  const venues = Array.from({ length: TOWNS }, (_, i): Venue => {
    const town = `town-${i}`;
    const place = { lat: 40 + 7 * random(), lon: 13 + 10 * random(), country: pick(COUNTRIES) };
    return { id: `venue-${i}`, name: town, townId: town, city: town, precision: 'city', ...place };
  });
  const dates = Array.from({ length: DAYS }, (_, i) => new Date(Date.UTC(2014, 0, 1 + i)).toISOString().slice(0, 10));
  const spans = dates.map(spanOf);
  const [events, participants, roles]: [EventRecord[], ParticipantRow[], RoleRow[]] = [[], [], []];
  const roleOf = (subjectType: RoleRow['subjectType'], subjectId: string, organisationId: string, role: string) =>
    roles.push({ subjectType, subjectId, organisationId, role, sourceId: null });
  for (let i = 0; i < PROJECTS; i++) roleOf('project', `project-${i}`, `funder-${skewed(FUNDERS)}`, 'funder');
  for (let i = 0; i < n; i++) {
    const id = `event-${i}`;
    const day = Math.min(DAYS - 1, Math.floor(DAYS * random() ** 0.8));
    const count = makeCount(pick(KINDS), 5 + Math.floor(200 * random() ** 3));
    events.push({
      ...{ id, title: id, titleOrig: null, titleOrigLang: null, summary: null, seriesId: null, seriesNumber: null },
      ...{ date: dates[day] ?? null, span: spans[day] ?? null, format: pick(FORMATS), attendance: null, scope: 'core' },
      topics: [...new Set([pick(TOPICS), pick(TOPICS)])],
      venueIds: [`venue-${skewed(TOWNS)}`],
      projectIds: [`project-${skewed(PROJECTS)}`],
      ...{ languages: [], count, stated: count, unit: 'persons', complete: false },
    });
    roleOf('event', id, `organisation-${skewed(ORGANISATIONS)}`, 'organiser');
    if (random() < 0.3) roleOf('event', id, `organisation-${skewed(ORGANISATIONS)}`, 'partner');
    if (random() < 0.3) {
      const part = makeCount(random() < 0.5 ? 'exact' : 'mentioned', 1 + Math.floor(4 * random()));
      const group = { eventId: id, group: pick(GROUPS), gender: pick(GENDERS), count: part, role: null };
      participants.push({ ...group, wording: '', sourceId: null, quote: null });
    }
  }
  const info = { name: 'many', title: 'Many events', version: null, created: null, licence: null };
  return { info, events, participants, roles, organisations: [], projects: [], venues, codes: [] };
}
