import { describe, expect, it } from 'vitest';
import { MAX_ROWS, chooseColumns } from '../../../../src/views/network/columns';
import { toLayers } from '../../../../src/views/network/layers';
import { events, graphOf } from './graphs';

const none = new Set<string>();
const keys = (
  told: Parameters<typeof graphOf>[0],
  column: number,
  toggled: ReadonlySet<string> = none,
  wanted = none,
) => (chooseColumns(graphOf(told), wanted, toggled).columns[column] ?? []).map((row) => row.key);

/** 4 + 2 + 1 + 1 events of projects and 10 without one: 18 events, more than one screen of rows. */
const BUNDLED = [
  ...events('a', 4, 'big'),
  ...events('b', 2, 'small'),
  ...events('c', 1, 'one'),
  ...events('d', 1, 'two'),
  ...events('z', 10),
];

describe('chooseColumns', () => {
  it('gives four empty columns for an empty graph', () => {
    expect(chooseColumns(graphOf([]), none, none)).toEqual({ columns: [[], [], [], []], lines: [], leading: null });
  });

  it('shows one event as one path through four columns', () => {
    const { columns, lines } = chooseColumns(graphOf(events('a', 1)), none, none);
    expect(columns.map((rows) => rows.map((row) => row.key))).toEqual([
      ['funder:none'],
      ['project:none'],
      ['organisation:org'],
      ['event:a-1'],
    ]);
    expect(lines.map(({ source, target }) => `${source} ${target}`)).toEqual([
      'funder:none project:none',
      'project:none organisation:org',
      'organisation:org event:a-1',
    ]);
  });

  it('lists the events of the project with the most, and bundles the others by project', () => {
    expect(keys(BUNDLED, 3)).toEqual([
      'event+project:big',
      'event:a-1',
      'event:a-2',
      'event:a-3',
      'event:a-4',
      'event+project:small',
      'event+singles',
      'event+none',
    ]);
    const { columns, leading } = chooseColumns(graphOf(BUNDLED), none, none);
    expect(leading?.id).toBe('project:big');
    expect(columns[3]?.map((row) => row.all.length)).toEqual([4, 1, 1, 1, 1, 2, 2, 10]);
  });

  it('opens and closes a bundle in its place', () => {
    expect(keys(BUNDLED, 3, new Set(['event+project:small', 'event+project:big']))).toEqual([
      'event+project:big',
      'event+project:small',
      'event:b-1',
      'event:b-2',
      'event+singles',
      'event+none',
    ]);
  });

  it('draws every link once, also those of bundles', () => {
    const graph = graphOf(BUNDLED);
    const drawn = chooseColumns(graph, none, none).lines.flatMap((line) => line.links);
    expect(new Set(drawn)).toEqual(new Set(graph.links));
    expect(drawn).toHaveLength(graph.links.length);
  });

  it('keeps a column to its rows, the rest in one row that opens', () => {
    // 20 organisations: org-1 with 20 events, the others with one each.
    const told = Array.from({ length: 20 }, (_, i) => ({
      id: `e-${i}`,
      organisations: { 'org-00': 'organised' as const, [`org-${String(i).padStart(2, '0')}`]: 'co' as const },
    }));
    const shown = keys(told, 2);
    expect(shown).toHaveLength(MAX_ROWS);
    expect(shown.at(-1)).toBe('organisation+others');
    const others = chooseColumns(graphOf(told), none, none).columns[2]?.at(-1);
    expect(others?.all).toHaveLength(20 - (MAX_ROWS - 1));
    expect(keys(told, 2, new Set(['organisation+others']))).toHaveLength(21);
  });

  it('gives a wanted node a row of its own without making the column longer', () => {
    const told = Array.from({ length: 20 }, (_, i) => ({
      id: `e-${i}`,
      organisations: { [`org-${String(i).padStart(2, '0')}`]: 'co' as const },
    }));
    expect(keys(told, 2)).not.toContain('organisation:org-19');
    const wanted = keys(told, 2, none, new Set(['organisation:org-19']));
    expect(wanted).toContain('organisation:org-19');
    expect(wanted).toHaveLength(MAX_ROWS);
  });

  it('keeps stand-ins at the bottom and the dated events of a project together', () => {
    const { layers } = toLayers(chooseColumns(graphOf(BUNDLED), none, none));
    expect(layers.map(({ units, pinned }) => [units.length, pinned])).toEqual([
      [1, 1],
      [5, 1],
      [1, 0],
      [4, 1],
    ]);
    expect(layers[3]?.units[0]).toEqual([0, 1, 2, 3, 4]);
  });
});
