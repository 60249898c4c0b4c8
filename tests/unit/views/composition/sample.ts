import type { FamilyRow } from '../../../../src/model/aggregates';
import type { Count } from '../../../../src/model/count';
import { noFilters } from '../../../../src/model/filters';
import { Names } from '../../../../src/model/names';
import type { Code } from '../../../../src/model/records';
import { sumCounts } from '../../../../src/model/sum';
import { english } from '../../../../src/i18n/english';
import type { Shown } from '../../../../src/views/composition/words';

export const locale = english();

const code = (list: string, code: string, en: string, broader: string | null = null): Code => ({
  list,
  code,
  labels: { en },
  broader,
  sensitive: false,
  note: null,
});

const FAMILIES = [
  ['lived-experience', 'People with experience of migration'],
  ['civil-society-partners', 'Civil society and project partners'],
  ['gender-equality', 'Gender equality bodies'],
  ['government', 'Government and civil service'],
  ['police-justice', 'Police, prosecutors, courts'],
  ['services', 'Social and health services'],
  ['international', 'International bodies and donors'],
  ['academia', 'Academia'],
  ['other', 'Other'],
] as const;

export const names = new Names({
  codes: [
    ...FAMILIES.map(([family, label]) => code('group-family', family, label)),
    code('group', 'law-enforcement', 'Police and border police', 'police-justice'),
    code('group', 'justice', 'Prosecutors, judges and lawyers', 'police-justice'),
  ],
  organisations: [],
  projects: [],
  venues: [],
  towns: [],
});

export interface FamilySample {
  readonly code: string;
  /** The numbers of its rows, one an event. */
  readonly counts?: readonly Count[];
  /** Events that only name it. */
  readonly named?: number;
  readonly inBar?: number;
  readonly outsideBar?: number;
  readonly groups?: readonly string[];
}

export function family({ code, counts = [], named = 0, inBar = 0, outsideBar = 0, groups }: FamilySample): FamilyRow {
  const row = {
    events: counts.length + named,
    eventsWithNumber: counts.length,
    eventsOnlyMentioned: named,
    sum: sumCounts(counts),
    inBar,
    outsideBar,
  };
  return { code, ...row, groups: (groups ?? [`${code}-group`]).map((group) => ({ code: group, ...row })) };
}

interface Sample {
  readonly families: readonly FamilyRow[];
  readonly totals: readonly Count[];
  readonly events: number;
  readonly known?: number;
  readonly knownEvents?: number;
  readonly about?: number;
  readonly women?: number;
  readonly men?: number;
  readonly group?: readonly string[];
  readonly conflicts?: readonly string[];
}

/** An answer with the given families and totals of events; all other events state no total. */
export function sample({
  families,
  totals,
  events,
  known = 0,
  knownEvents = 0,
  about = 0,
  women = 0,
  men = 0,
  group = [],
  conflicts = [],
}: Sample): Shown {
  const gender = [
    { gender: 'female', low: women },
    { gender: 'male', low: men },
  ].filter(({ low }) => low > 0);
  const none = { exact: 0, 'more-than': 0, 'at-least': 0, 'at-most': 0, range: 0 };
  return {
    filters: { ...noFilters('all'), group },
    summary: {
      events,
      counted: { ...none, about, none: events - totals.length - about },
      participations: sumCounts(totals),
    },
    composition: {
      events: totals.length,
      total: sumCounts(totals),
      known,
      knownEvents,
      aboutEvents: about,
      families,
      gender,
      genderKnown: women + men,
      conflicts,
    },
  };
}
