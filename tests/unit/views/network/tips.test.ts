import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/i18n/english';
import { Names } from '../../../../src/model/names';
import { chooseColumns } from '../../../../src/views/network/columns';
import { wordsOf } from '../../../../src/views/network/labels';
import { networkTip } from '../../../../src/views/network/tips';
import { localeOf } from '../../../support/locale-of';
import { NO_SELECTION, tipText } from '../../../support/tip-text';
import { graphOf, type Told } from './graphs';

const names = new Names({ codes: [], organisations: [], projects: [], venues: [], towns: [] });

/** Opens the tip of a row of a network, as its columns stand at first. */
function tipOf(key: string, told: readonly Told[]) {
  const graph = graphOf(told);
  const rows = chooseColumns(graph, new Set(), new Set()).columns.flat();
  const row = rows.find((one) => one.key === key);
  if (row === undefined) throw new Error(`There is no row "${key}", only ${rows.map((one) => one.key).join(', ')}`);
  return tipText(networkTip(row, graph, wordsOf(graph, names, english()), NO_SELECTION));
}

const SMALL: readonly Told[] = [
  { id: 'a', funders: ['bank'], project: 'care', organisations: { ngo: 'organised' }, people: 50 },
  { id: 'b', funders: ['bank'], project: 'care', organisations: { ngo: 'partner' } },
  { id: 'c', selected: false, organisations: { town: 'organised' } },
];

describe('the tip of the network', () => {
  test('of a node opens the events on its paths', () => {
    const ref = { of: 'node', type: 'funder', id: 'bank' };
    expect(tipOf('funder:bank', SMALL)).toEqual({
      lines: ['bank', '[2 events], funder', '→ Evidence for 2 events'],
      doors: [ref, ref],
    });
  });

  test('of a row that a filter greys says so and opens nothing', () => {
    expect(tipOf('organisation:town', SMALL)).toEqual({
      lines: ['town', 'town, organisation, not in the selection'],
      doors: [],
    });
  });

  test('of an event opens its number of people and leads to the event', () => {
    expect(tipOf('event:a', SMALL)).toEqual({
      lines: [
        'Title of a',
        'date not stated · no place',
        '[more than 50] participations',
        '→ Open the event with its quotes and sources',
      ],
      doors: [{ of: 'event', id: 'a' }, 'event:a'],
    });
    expect(tipOf('event:b', SMALL).lines).toContain('Its source gives no number of people');
  });

  test("of an event has the title in the language of its source where that is the reader's", async () => {
    const graph = graphOf([{ id: 'a', titleOrig: 'Okrugli sto', organisations: { ngo: 'organised' } }]);
    const [row] = chooseColumns(graph, new Set(), new Set()).columns[3] ?? [];
    if (row === undefined) throw new Error('There is no row for the event.');
    for (const [code, title, lang] of [
      ['bs', 'Okrugli sto', 'bs'],
      ['sq', 'Title of a', 'en'],
    ] as const) {
      const tip = networkTip(row, graph, wordsOf(graph, names, await localeOf(code)), NO_SELECTION);
      expect(tip).toMatchObject({ title, lang });
    }
  });

  test('of other organisations names the first of them and opens their events, each once', () => {
    // 17 organisations: one with three events, 14 with two, two that share their only event.
    const told: Told[] = [
      ...[1, 2, 3].map((i) => ({ id: `first-${i}`, organisations: { first: 'organised' as const } })),
      ...Array.from({ length: 14 }, (_, i) => [1, 2].map((n) => ({ id: `mid-${i}-${n}`, org: `mid${i}` })))
        .flat()
        .map(({ id, org }) => ({ id, organisations: { [org]: 'organised' as const } })),
      { id: 'last', organisations: { zeta: 'organised', zulu: 'partner' } },
    ];
    const { lines, doors } = tipOf('organisation+others', told);
    expect(lines).toEqual(['2 others, one event each', 'zeta and zulu', '[1 event]', '→ Evidence for 1 event']);
    expect(doors[0]).toEqual({ of: 'these', ids: ['last'] });
  });
});
