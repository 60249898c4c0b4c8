import { describe, expect, test } from 'vitest';
import type { NetworkTop } from '../../../../src/model/graph';
import { furtherRecords } from '../../../../src/views/network/crowd';

const none = { options: [], more: 0 };
const option = (value: string, events: number) => ({ value, events, selected: false });
const nodes: NetworkTop['nodes'] = [
  { id: 'funder:none', type: 'funder', record: 'none', events: 9 },
  { id: 'funder:a', type: 'funder', record: 'a', events: 5 },
  { id: 'project:b', type: 'project', record: 'b', events: 4 },
];
const funders = { options: [option('a', 5), option('b', 3), option('c', 2), option('d', 0)], more: 0 };

describe('those beside the top of the network', () => {
  test('are the others that the filter offers with events', () => {
    expect(furtherRecords('funder', 2, nodes, { funder: funders, project: none, org: none })).toEqual(['b', 'c']);
  });

  test('are not told where the filter offers more than there are', () => {
    expect(furtherRecords('funder', 1, nodes, { funder: funders, project: none, org: none })).toEqual([]);
  });

  test('are none before there is an answer', () => {
    expect(furtherRecords('funder', 2, nodes, undefined)).toEqual([]);
  });
});
