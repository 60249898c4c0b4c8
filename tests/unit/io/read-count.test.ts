import { expect, test } from 'vitest';
import { Columns } from '../../../src/io/columns';
import { readCount } from '../../../src/io/read-count';
import type { Issue } from '../../../src/model/issue';

type Stated = [number: number | null, max: number | null, bound: string | null];

function read([number, max, bound]: Stated) {
  const row = { line: 2, position: 2, cells: [number, max, bound] };
  const columns = new Columns({
    file: 'f.csv',
    columns: new Map([
      ['n', 0],
      ['max', 1],
      ['bound', 2],
    ]),
    rows: [row],
    rejected: 0,
    issues: [],
    lacking: null,
  });
  const issues: Issue[] = [];
  const names = { number: 'n', max: 'max', bound: 'bound' };
  const { kind, low, high, strict, approx } = readCount(columns, row, names, 'f.csv', issues, {
    text: null,
    source: null,
  });
  return { count: [kind, low, high, strict, approx], issues: issues.map(({ code, column }) => [code, column]) };
}

test.each<[Stated, unknown[], unknown[]]>([
  [[32, null, 'exact'], ['exact', 32, 32, false, false], []],
  [[50, null, 'more-than'], ['more-than', 50, null, true, false], []],
  [[50, null, 'at-least'], ['at-least', 50, null, false, false], []],
  [[40, null, 'about'], ['about', 40, null, false, true], []],
  [[40, null, 'at-most'], ['at-most', 0, 40, false, false], []],
  [[null, 40, 'at-most'], ['at-most', 0, 40, false, false], []],
  [[48, 60, 'range'], ['range', 48, 60, false, false], []],
  [[0, null, 'exact'], ['exact', 0, 0, false, false], []],
  [[null, null, 'mentioned'], ['mentioned', null, null, false, false], []],
  [[null, null, null], ['not-stated', null, null, false, false], []],
  [[32, null, null], ['exact', 32, 32, false, false], [['count-without-bound', 'bound']]],
  [[4, 5, null], ['range', 4, 5, false, false], []],
  [[null, null, 'about'], ['not-stated', null, null, false, false], [['bound-without-count', 'bound']]],
  [[null, 9, null], ['not-stated', null, null, false, false], [['bound-without-count', 'max']]],
  [[48, null, 'range'], ['at-least', 48, null, false, false], [['required', 'max']]],
  [[60, 48, 'range'], ['range', 48, 60, false, false], [['below-minimum', 'max']]],
])('a number, upper end and bound of %j is %j', (stated, count, issues) => {
  expect(read(stated)).toEqual({ count, issues });
});
