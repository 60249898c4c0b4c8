import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideSmallCells, type Cell } from '../../../src/model/small-cells';

const cell = (group: string, number: number | null, exact = true): Cell => ({
  group,
  sensitive: group.startsWith('s'),
  number,
  exact,
});
const whole = (number: number | null) => ({ number, complete: true });
const parts = (number: number | null) => ({ number, complete: false });
const NOTHING = { joined: [], hidden: [], totalHidden: false };

describe('hideSmallCells below 5', () => {
  // Groups whose names begin with s are sensitive.
  const cases: readonly [string, readonly Cell[], { number: number | null; complete: boolean }, object][] = [
    ['nothing small: as it is', [cell('s', 5), cell('a', 3)], whole(8), NOTHING],
    ['0 tells of nobody', [cell('s', 0), cell('a', 3)], whole(3), NOTHING],
    ['a group without a number', [cell('s', null), cell('a', 9)], whole(9), NOTHING],
    [
      'the training in Belgrade: 7 + 12 + 3 + 10; 3 and 10 of one group become 13',
      [cell('a', 7), cell('b', 12), cell('s', 3), cell('s', 10)],
      whole(32),
      { joined: [[2, 3]], hidden: [], totalHidden: false },
    ],
    [
      'as few as make 5: 2 + 1 + 4, and 9 stays',
      [cell('s', 2), cell('s', 9), cell('s', 1), cell('s', 4)],
      whole(16),
      { joined: [[0, 2, 3]], hidden: [], totalHidden: false },
    ],
    [
      '3 alone: 20 - 12 - 5 would tell it, so the smallest other goes; 20 - 12 = 8 tells 3 + 5 only',
      [cell('s', 3), cell('a', 12), cell('b', 5)],
      whole(20),
      { joined: [], hidden: [0, 2], totalHidden: false },
    ],
    [
      'a second small one is not enough: 1 + 2 = 3 is under 5, too',
      [cell('s', 1), cell('b', 2), cell('a', 30)],
      whole(33),
      { joined: [], hidden: [0, 1, 2], totalHidden: false },
    ],
    [
      'two small ones of different groups: 3 + 4 = 7 tells neither',
      [cell('s1', 3), cell('s2', 4), cell('a', 10)],
      whole(17),
      { joined: [], hidden: [0, 1], totalHidden: false },
    ],
    ['the total is the group: both go', [cell('s', 3)], whole(3), { joined: [], hidden: [0], totalHidden: true }],
    [
      'a small total tells of a sensitive group named without a number',
      [cell('s', null)],
      parts(4),
      { joined: [], hidden: [], totalHidden: true },
    ],
    ['a small total of others stays', [cell('a', 4)], whole(4), NOTHING],
    [
      'without a total nothing can be computed',
      [cell('s', 3), cell('a', 12)],
      parts(null),
      { joined: [], hidden: [0], totalHidden: false },
    ],
    [
      'a group that is only named: 20 - 17 would tell it',
      [cell('s', null), cell('a', 17)],
      whole(20),
      { joined: [], hidden: [1], totalHidden: false },
    ],
    ['a group that is only named beside groups that leave a gap', [cell('s', null), cell('a', 17)], parts(20), NOTHING],
    [
      'where groups may overlap nothing is added: 10 women of 12 tell the 2, so both rows of the group go',
      [cell('s', 12), cell('s', 2), cell('a', 30)],
      parts(60),
      { joined: [], hidden: [0, 1], totalHidden: false },
    ],
    [
      'about 3 cannot be added',
      [cell('s', 3, false), cell('s', 10), cell('a', 20)],
      whole(33),
      { joined: [], hidden: [0, 1], totalHidden: false },
    ],
    [
      'a sum that would help to tell another group goes, too',
      [cell('s1', 2), cell('s1', 4), cell('s2', 1)],
      whole(7),
      { joined: [], hidden: [0, 1, 2], totalHidden: false },
    ],
  ];
  test.each(cases)('%s', (_, cells, total, expected) => {
    expect(hideSmallCells(cells, total, 5)).toEqual(expected);
  });

  test.each([0, 1])('with %i nothing is hidden', (below) => {
    expect(hideSmallCells([cell('s', 1)], whole(1), below)).toEqual(NOTHING);
  });

  test('no small number of a sensitive group is left, nor is one told by the total less the rest', () => {
    const group = fc.constantFrom('s1', 's2', 'a', 'b');
    const counts = fc.array(fc.record({ group, n: fc.nat(20) }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(counts, (rows) => {
        const cells = rows.map(({ group, n }) => cell(group, n));
        const sum = rows.reduce((total, { n }) => total + n, 0);
        const { joined, hidden, totalHidden } = hideSmallCells(cells, whole(sum), 5);
        const gone = new Set([...hidden, ...joined.flat()]);
        const shown = rows.filter((_, i) => !gone.has(i));
        for (const { group, n } of shown) if (group.startsWith('s')) expect(n === 0 || n >= 5).toBe(true);
        for (const members of joined) {
          expect(members.reduce((total, i) => total + (rows[i]?.n ?? 0), 0)).toBeGreaterThanOrEqual(5);
        }
        const secret = hidden.reduce((total, i) => total + (rows[i]?.n ?? 0), 0);
        if (!totalHidden && hidden.length > 0) {
          expect(secret).toBeGreaterThanOrEqual(5);
          expect(hidden.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});
