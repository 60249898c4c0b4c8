import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../../src/cli/query';
import { SELECTIONS } from '../../fixtures/selections';

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

describe('query', () => {
  test.each(SELECTIONS)('gives the numbers of the files for %j', async (args, expected) => {
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
