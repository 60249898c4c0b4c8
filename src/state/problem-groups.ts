import type { NamedProblem } from '../io/own/proposals';

/** Problems of one kind in one column. */
export interface ProblemGroup {
  readonly key: string;
  /** In the order of the file; never empty. */
  readonly problems: readonly NamedProblem[];
}

/** An error costs a cell or a row; a note says how something was read. */
export const isError = ({ costs }: NamedProblem): boolean => costs !== 'nothing';

const first = ({ problems: [problem] }: ProblemGroup) => problem?.line ?? 0;
const isNote = ({ problems: [problem] }: ProblemGroup) => (problem && isError(problem) ? 0 : 1);

/** Puts problems of one kind together, some at a time: of a large file there are hundreds of thousands. */
export class ProblemGroups {
  readonly #groups = new Map<string, NamedProblem[]>();

  add(problems: readonly NamedProblem[]): void {
    for (const problem of problems) {
      const key = JSON.stringify([isError(problem), problem.code, problem.file, problem.column]);
      const group = this.#groups.get(key);
      if (group) group.push(problem);
      else this.#groups.set(key, [problem]);
    }
  }

  /** Errors first, then by their first line; those of the whole file before those of lines. */
  list(): readonly ProblemGroup[] {
    return [...this.#groups]
      .map(([key, found]) => ({ key, problems: found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }))
      .sort((a, b) => isNote(a) - isNote(b) || first(a) - first(b));
  }
}
