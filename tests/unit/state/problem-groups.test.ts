import { expect, test } from 'vitest';
import type { NamedProblem } from '../../../src/io/own/proposals';
import { isError, ProblemGroups } from '../../../src/state/problem-groups';

const problem = (
  code: NamedProblem['code'],
  line: number | null,
  { costs = 'cell', column = 'Datum', file = 'a.csv', value = null }: Partial<NamedProblem> = {},
): NamedProblem => ({ code, line, costs, column, file, value, severity: 'warning', expected: null });

/** Added in two portions, as they come. */
function problemGroups(problems: readonly NamedProblem[]) {
  const groups = new ProblemGroups();
  groups.add(problems.slice(0, 1));
  groups.add(problems.slice(1));
  return groups.list();
}

const lines = (problems: readonly NamedProblem[]) =>
  problemGroups(problems).map((group) => group.problems.map(({ code, line }) => `${code} ${line ?? '-'}`));

test('a problem that costs a row or a cell is an error, a note is none', () => {
  const costs = (['row', 'cell', 'nothing'] as const).map((one) => isError(problem('required', 1, { costs: one })));
  expect(costs).toEqual([true, true, false]);
});

test('problems of one kind in one column stand together, in the order of the file', () => {
  expect(lines([problem('not-a-date', 9), problem('not-a-number', 4), problem('not-a-date', 2)])).toEqual([
    ['not-a-date 2', 'not-a-date 9'],
    ['not-a-number 4'],
  ]);
});

test('other columns, files and costs are other groups', () => {
  const all = [
    problem('not-a-date', 2),
    problem('not-a-date', 3, { column: 'Kraj' }),
    problem('not-a-date', 4, { file: 'b.csv' }),
    problem('not-a-date', 5, { costs: 'nothing' }),
  ];
  const groups = problemGroups(all);
  expect(groups.map(({ problems }) => problems.length)).toEqual([1, 1, 1, 1]);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(4);
});

test('a lost row and a lost cell of one kind are one group', () => {
  expect(lines([problem('required', 2, { costs: 'row' }), problem('required', 3)])).toEqual([
    ['required 2', 'required 3'],
  ]);
});

test('errors come before notes, then those of the whole file before those of lines', () => {
  const note = { costs: 'nothing' } as const;
  expect(
    lines([
      problem('place-matched', 2, note),
      problem('encoding-doubtful', null, { ...note, column: null }),
      problem('not-a-date', 7),
      problem('no-rows', null, { column: null }),
    ]),
  ).toEqual([['no-rows -'], ['not-a-date 7'], ['encoding-doubtful -'], ['place-matched 2']]);
});

test('no problem gives no group', () => {
  expect(problemGroups([])).toEqual([]);
});
