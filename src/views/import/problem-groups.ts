import type { NamedProblem } from '../../state/own-data.svelte';

/** Problems of one kind in one column. */
export interface ProblemGroup {
  readonly key: string;
  /** In the order of the file; never empty. */
  readonly problems: readonly NamedProblem[];
}

/** An error costs a cell or a row; a note says how something was read. */
export const isError = ({ costs }: NamedProblem): boolean => costs !== 'nothing';

/** Problems of one kind together, errors first, then by their first line; those of the whole file before those of lines. */
export function problemGroups(problems: readonly NamedProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, NamedProblem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([isError(problem), problem.code, problem.file, problem.column]);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  const first = ({ problems: [problem] }: ProblemGroup) => problem?.line ?? 0;
  const isNote = ({ problems: [problem] }: ProblemGroup) => (problem && isError(problem) ? 0 : 1);
  return [...groups]
    .map(([key, found]) => ({ key, problems: found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }))
    .sort((a, b) => isNote(a) - isNote(b) || first(a) - first(b));
}
