/**
 * Which numbers of one event are not published, so that no small number of a sensitive group can be read or computed.
 *
 * Numbers are joined before any is hidden: 3 and 10 of one group become 13. What cannot be joined is named without a number. Where the
 * total less what is left still tells it, further numbers go, smallest first, and the total itself where nothing else is left.
 */

/** A row of a group at an event. */
export interface Cell {
  readonly group: string;
  readonly sensitive: boolean;
  /** The smallest number that the row prints; null where the group is named without one. */
  readonly number: number | null;
  /** True where the number is exact, so that it may be added to others. */
  readonly exact: boolean;
}

export interface Total {
  /** Null where none is stated. */
  readonly number: number | null;
  /** True where the groups divide it without gap or overlap, so that they may be added. */
  readonly complete: boolean;
}

/** What becomes of the cells, by their places in the list. A cell that is in neither list stays as it is. */
export interface Hiding {
  /** Cells of one group that are published as their sum. */
  readonly joined: readonly (readonly number[])[];
  /** Cells that are published without a number. */
  readonly hidden: readonly number[];
  readonly totalHidden: boolean;
}

interface Part {
  readonly members: readonly number[];
  readonly number: number;
}

/**
 * Decides for the cells of one event.
 *
 * A zero is no small number: it tells of nobody. "More than 3" counts as 3.
 *
 * @param below Numbers under it are small; 0 and 1 hide nothing.
 */
export function hideSmallCells(cells: readonly Cell[], total: Total, below: number): Hiding {
  const isSmall = (number: number | null) => number !== null && number > 0 && number < below;
  const numberOf = (i: number) => cells[i]?.number ?? 0;
  const numbered = cells.flatMap(({ number }, i) => (number !== null && number > 0 ? [i] : []));
  const hidden = new Set<number>();
  const joined: Part[] = [];

  const groups = new Set(cells.flatMap((cell) => (cell.sensitive && isSmall(cell.number) ? [cell.group] : [])));
  for (const group of groups) {
    const members = numbered.filter((i) => cells[i]?.group === group);
    const part = total.complete ? join(members, cells, isSmall, below) : null;
    if (part) joined.push(part);
    // Without a sum that holds, one row less another of the same people may tell the small one.
    else for (const i of members) hidden.add(i);
  }

  const parts: Part[] = [
    ...joined,
    ...numbered
      .filter((i) => !hidden.has(i) && !joined.some(({ members }) => members.includes(i)))
      .map((i) => ({ members: [i], number: numberOf(i) })),
  ].sort((a, b) => a.number - b.number);
  let totalHidden = isSmall(total.number) && cells.some(({ sensitive, number }) => sensitive && number !== 0);
  // A group that its source only names is told in the same way, where the groups divide the total.
  const named = total.complete && cells.some(({ sensitive, number }) => sensitive && number === null);
  while ((hidden.size > 0 || named) && !totalHidden && total.number !== null) {
    const told = total.number - parts.reduce((sum, { number }) => sum + number, 0);
    if (!isSmall(told)) break;
    const next = parts.shift();
    if (next) for (const i of next.members) hidden.add(i);
    else totalHidden = true;
  }
  return {
    joined: joined.filter((part) => parts.includes(part)).map(({ members }) => members),
    hidden: [...hidden].sort((a, b) => a - b),
    totalHidden,
  };
}

/** The small cells with as few others of their group as make a sum that is not small; null where all of them do not. */
function join(
  members: readonly number[],
  cells: readonly Cell[],
  isSmall: (number: number | null) => boolean,
  below: number,
): Part | null {
  const exact = members
    .filter((i) => cells[i]?.exact)
    .sort((a, b) => (cells[a]?.number ?? 0) - (cells[b]?.number ?? 0));
  const chosen: number[] = [];
  let number = 0;
  for (const i of exact) {
    const own = cells[i]?.number ?? 0;
    if (!isSmall(own) && number >= below) break;
    chosen.push(i);
    number += own;
  }
  const allSmall = members.every((i) => !isSmall(cells[i]?.number ?? null) || chosen.includes(i));
  return number >= below && chosen.length > 1 && allSmall ? { members: chosen.sort((a, b) => a - b), number } : null;
}
