import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../../src/cli/query';

const DATA = join(import.meta.dirname, '../../../data');

interface Report {
  event_ids: string[];
  events: number;
  events_with_count: number;
  events_without_count: number;
  participations: {
    strict_low: number;
    strict_kind: string;
    approx_low: number | null;
    high: number | null;
    text: string;
  };
  groups: Record<string, object>;
  families: Record<string, object>;
  map: object;
  network: object;
}

async function run(args: string[], folder = DATA) {
  let out = '';
  let errors = '';
  const code = await main(args, folder, { out: (text) => (out += text), complain: (text) => (errors += text) });
  return { code, errors, report: JSON.parse(out === '' ? 'null' : out) as Report };
}

const group = (events: number, strict_low: number, high: number | null, withNumber: number, onlyMentioned: number) => ({
  events,
  strict_low,
  high,
  events_with_number: withNumber,
  events_only_mentioned: onlyMentioned,
});

/**
 * Counted from the CSV files with Python's `csv` module and a filter written anew for each case, then read over row by row:
 * events, with a number of people, lower ends, their kind, with "about" numbers, upper end, words; venues, towns and events without
 * coordinates; funder rows of projects, `project_ids` entries and role rows of events.
 */
const CASES: [args: string, Expected][] = [
  [
    '',
    {
      events: [67, 21],
      people: [834, 'more-than', 1091, null, 'more than 834; with the approximate numbers about 1,091 or more'],
      map: [45, 35, 11],
      network: [26, 37, 197],
    },
  ],
  [
    'scope=all',
    {
      events: [127, 47],
      people: [3568, 'more-than', 3945, null, 'more than 3,568; with the approximate numbers about 3,945 or more'],
      map: [76, 63, 26],
      network: [37, 75, 358],
    },
  ],
  [
    'country=RS',
    {
      events: [25, 9],
      people: [585, 'more-than', 635, null, 'more than 585; with the approximate numbers about 635 or more'],
      map: [17, 9, 1],
      network: [6, 11, 80],
    },
  ],
  [
    'town=ba-sarajevo',
    {
      events: [4, 2],
      people: [50, 'more-than', 120, null, 'more than 50; with the approximate numbers about 120 or more'],
      map: [1, 1, 0],
      network: [3, 2, 12],
    },
  ],
  [
    'scope=all from=2021 to=2021',
    {
      events: [11, 3],
      people: [200, 'more-than', 260, null, 'more than 200; with the approximate numbers about 260 or more'],
      map: [4, 4, 2],
      network: [3, 10, 39],
    },
  ],
  [
    'from=2022 to=2022-12-31',
    { events: [6, 1], people: [3, 'at-least', null, null, 'at least 3'], map: [5, 5, 1], network: [4, 5, 18] },
  ],
  [
    // Three events of the month, and one that could lie in it: `2016?`.
    'from=2016-06 to=2016-06',
    { events: [4, 1], people: [61, 'at-least', null, null, 'at least 61'], map: [4, 3, 0], network: [2, 3, 12] },
  ],
  [
    'scope=all funder=amif',
    { events: [11, 3], people: [300, 'more-than', null, null, 'more than 300'], map: [3, 3, 3], network: [2, 11, 42] },
  ],
  [
    // 61 + more than 60 + at least 3 + 32 + 45 + 20 + at least 12 + 27 + 344.
    'org=atina',
    { events: [19, 9], people: [604, 'more-than', null, null, 'more than 604'], map: [12, 8, 4], network: [7, 12, 68] },
  ],
  [
    'counted=none',
    { events: [46, 0], people: [0, 'none', null, null, 'no number'], map: [39, 32, 5], network: [25, 28, 133] },
  ],
  [
    // 50 + 37 + 70 + 50 + 50.
    'counted=about',
    { events: [5, 5], people: [0, 'at-least', 257, null, 'about 257 or more'], map: [4, 4, 1], network: [3, 2, 14] },
  ],
  [
    // 61 + 20 + 32 + at least 12 + at least 43 + 344.
    'group=migrants-refugees',
    { events: [14, 6], people: [512, 'at-least', null, null, 'at least 512'], map: [10, 7, 2], network: [4, 7, 34] },
  ],
  [
    'topic=gender-based-violence',
    {
      events: [33, 11],
      people: [605, 'more-than', 712, null, 'more than 605; with the approximate numbers about 712 or more'],
      map: [33, 29, 6],
      network: [14, 17, 104],
    },
  ],
  [
    'scope=all q=сарајево',
    {
      events: [10, 3],
      people: [200, 'more-than', 270, null, 'more than 200; with the approximate numbers about 270 or more'],
      map: [4, 3, 1],
      network: [4, 7, 37],
    },
  ],
  [
    'scope=all project=we-empower',
    { events: [2, 1], people: [32, 'at-least', null, null, 'at least 32'], map: [2, 1, 0], network: [1, 2, 7] },
  ],
  [
    'scope=all country=none',
    { events: [9, 5], people: [212, 'more-than', null, null, 'more than 212'], map: [0, 0, 9], network: [6, 4, 21] },
  ],
  [
    'scope=all attendance=online',
    { events: [5, 2], people: [73, 'at-least', null, null, 'at least 73'], map: [0, 0, 5], network: [3, 2, 7] },
  ],
  [
    'scope=all town=al-tirana,al-durres format=training',
    {
      events: [7, 4],
      people: [72, 'at-least', 132, null, 'at least 72; with the approximate numbers about 132 or more'],
      map: [2, 2, 0],
      network: [3, 4, 20],
    },
  ],
  [
    // 49 + 25: every event has an upper end, so the sum has one.
    'scope=all country=AL from=2024 counted=exact',
    { events: [2, 2], people: [74, 'exact', null, 74, '74'], map: [1, 1, 1], network: [0, 0, 5] },
  ],
];

interface Expected {
  readonly events: readonly [all: number, counted: number];
  readonly people: readonly [low: number, kind: string, approx: number | null, high: number | null, text: string];
  readonly map: readonly [venues: number, towns: number, without: number];
  readonly network: readonly [funderProject: number, projectEvent: number, organisationEvent: number];
}

describe('query', () => {
  test.each(CASES)('gives the numbers of the files for %j', async (args, expected) => {
    const { code, errors, report } = await run(args.split(' ').filter((arg) => arg !== ''));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const [all, counted] = expected.events;
    expect(report.event_ids).toHaveLength(all);
    expect(report).toMatchObject({ events: all, events_with_count: counted, events_without_count: all - counted });
    const [strict_low, strict_kind, approx_low, high, text] = expected.people;
    expect(report.participations).toEqual({ strict_low, strict_kind, approx_low, high, text });
    const [venues, towns, events_without_place] = expected.map;
    expect(report.map).toEqual({ venues, towns, events_without_place });
    const [funder_project, project_event, organisation_event] = expected.network;
    expect(report.network).toEqual({ funder_project, project_event, organisation_event });
  });

  test('sums the rows of each group, and counts apart who only names it', async () => {
    const { report } = await run([]);
    expect(report.groups).toMatchObject({
      // 61 + 20 + 3 + 10 + 11 + 43 + 344 at six events.
      'migrants-refugees': group(14, 492, null, 6, 8),
      // At least 50, 7, 3 and 2; "about 50" is left out of the strict sum.
      'civil-society': group(25, 62, null, 5, 20),
      'law-enforcement': group(11, 25, null, 1, 10),
      justice: group(5, 25, null, 1, 4),
      'public-authorities': group(16, 0, null, 0, 16),
    });
    expect(Object.keys(report.groups)).toHaveLength(14);
    expect(Object.keys(report.families)).toHaveLength(9);
  });

  test('gives a group an upper end where every row has one', async () => {
    const { report } = await run(['scope=all', 'attendance=online']);
    // 31 + 17 prosecutors and judges in one event.
    expect(report.groups['justice']).toEqual(group(1, 48, 48, 1, 0));
  });

  test('names the events of 2022 in the order of their ids', async () => {
    const { report } = await run(['from=2022', 'to=2022']);
    expect(report.event_ids).toEqual([
      '2022-belgrade-girls-on-the-move-study-visit',
      '2022-bih-atina-return-study-visit',
      '2022-budva-eige-gender-mainstreaming',
      '2022-florence-wetoo-final-conference',
      '2022-ohrid-iom-interview-techniques',
      '2022-sarajevo-regional-coordination-board',
    ]);
  });

  test('finds a place in every spelling', async () => {
    const spellings = ['krnjaca', 'Krnjača', 'КРЊАЧА'].map((word) => run(['scope=all', `q=${word}`]));
    const found = (await Promise.all(spellings)).map(({ report }) => report.event_ids.length);
    expect(found).toEqual([3, 3, 3]);
  });

  test('says what it cannot ask for and answers the rest', async () => {
    const { code, errors, report } = await run([
      'country=ZZ',
      'format=__proto__',
      'from=2021-13',
      'nonsense',
      'utm_source=x',
    ]);
    expect(code).toBe(0);
    expect(errors.trim().split('\n').sort()).toEqual([
      'Ignored "nonsense": write key=value.',
      'Ignored country=ZZ: there is no such value.',
      'Ignored format=__proto__: there is no such value.',
      'Ignored from=2021-13: there is no such value.',
    ]);
    expect(report.events).toBe(67);
  });

  test('gives zeros for filters that match nothing', async () => {
    const { report } = await run(['q=xyzzy']);
    expect(report).toMatchObject({ event_ids: [], events: 0, participations: { strict_kind: 'none', high: null } });
  });

  test('fails with a reason where there is no package', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'susret-'));
    const missing = await run([], folder);
    expect(missing).toMatchObject({ code: 2, report: null });
    expect(missing.errors).toContain('file-missing');
    await writeFile(join(folder, 'datapackage.json'), '{');
    const broken = await run([], folder);
    expect(broken).toMatchObject({ code: 2, report: null });
    expect(broken.errors).toContain('not-json');
  });
});
