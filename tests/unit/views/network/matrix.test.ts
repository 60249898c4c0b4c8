import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../../src/views/network/matrix';
import { graphOf } from './graphs';

const cells = (row: ReturnType<typeof matrixOf>['rows'][number] | undefined) =>
  Object.fromEntries(
    [...(row?.cells ?? [])].map(([project, { roles, events }]) => [project, [roles.join(), events.length]]),
  );

describe('matrixOf', () => {
  const matrix = matrixOf(
    graphOf([
      { id: 'a', funders: ['bank'], project: 'p', organisations: { ngo: 'organised', town: 'partner' } },
      { id: 'b', funders: ['bank'], project: 'p', organisations: { ngo: 'partner' } },
      { id: 'c', funders: ['ngo'], project: 'q', organisations: { ngo: 'co' } },
      { id: 'd', organisations: { town: 'organised' } },
      { id: 'e' },
      { id: 'f', project: 'p', organisations: { town: 'organised' }, selected: false },
    ]),
  );

  it('lists organisations and funders by their events, most first', () => {
    expect(matrix.rows.map(({ organisation, events }) => [organisation, events.length])).toEqual([
      ['ngo', 3],
      ['bank', 2],
      ['town', 2],
    ]);
  });

  it('writes every role once, and those of the selected events alone', () => {
    expect(cells(matrix.rows[0])).toEqual({ p: ['organised,partner', 2], q: ['co,funded', 1] });
    // The event that it organised is not in the selection.
    expect(cells(matrix.rows[2])).toEqual({ p: ['partner', 1], none: ['organised', 1] });
  });

  it('says of an organisation that only pays that it is a funder', () => {
    expect(matrix.rows.map(({ funds }) => funds)).toEqual([false, true, false]);
  });

  it('puts events without a project last, and counts those that nobody is named for', () => {
    expect(matrix.columns).toEqual([
      { project: 'p', events: ['a', 'b'] },
      { project: 'q', events: ['c'] },
      { project: 'none', events: ['d', 'e'] },
    ]);
    expect(matrix.unnamed).toEqual(['e']);
  });
});
