/** Where marks stand above the baseline: spans in lanes, dots on top of them. Heights count upwards from the baseline, px. */

/** An interval on the axis, px. */
export interface Interval {
  readonly left: number;
  readonly right: number;
}

/** Least gap between two spans in one lane, px. */
const GAP = 1;

/** The lane of each interval, 0 at the bottom: the lowest that is free. The order given decides. */
export function lanes(intervals: readonly Interval[]): readonly number[] {
  const taken: Interval[][] = [];
  return intervals.map((interval) => {
    const free = taken.findIndex((lane) => lane.every((other) => !overlap(interval, other)));
    const lane = free === -1 ? taken.length : free;
    (taken[lane] ??= []).push(interval);
    return lane;
  });
}

/** How many lanes are taken below a column. */
export function lanesBelow(column: Interval, intervals: readonly Interval[], lane: readonly number[]): number {
  return intervals.reduce(
    (most, interval, i) => (overlap(column, interval) ? Math.max(most, (lane[i] ?? 0) + 1) : most),
    0,
  );
}

/** How the dots of all columns are set. */
export interface Setting {
  /** Distance between two neighbours, px. */
  readonly pitch: number;
  /** Dots side by side in a column. */
  readonly across: number;
}

/** The smallest pitch at which dots can still be told apart, px. */
const LEAST_PITCH = 4;
const STEP = 0.5;

/**
 * The widest setting in which every column keeps within the height: one dot a row as long as that fits, then smaller dots, also side by
 * side.
 *
 * @param columns Number of dots in each column, and the height taken below them, px.
 * @param width Of one column, px.
 * @param widest Pitch where there is room enough, px.
 * @returns Null where even the smallest dots do not fit.
 */
export function dotSetting(
  columns: readonly { readonly count: number; readonly below: number }[],
  width: number,
  height: number,
  widest: number,
): Setting | null {
  const fits = ({ pitch, across }: Setting) =>
    columns.every(({ count, below }) => below + Math.ceil(count / across) * pitch <= height);
  const start = Math.min(widest, width);
  if (start < LEAST_PITCH) return fits({ pitch: start, across: 1 }) ? { pitch: start, across: 1 } : null;
  for (let pitch = start; pitch >= LEAST_PITCH; pitch -= STEP) {
    const most = Math.max(1, Math.floor(width / pitch));
    for (let across = 1; across <= most; across++) if (fits({ pitch, across })) return { pitch, across };
  }
  return null;
}

/** The centre of the n-th dot (0-based) of a column: px from the column's middle, and above what lies below it. */
export function dotPlace(n: number, count: number, { pitch, across }: Setting): { dx: number; up: number } {
  const row = Math.floor(n / across);
  const inRow = Math.min(across, count - row * across);
  return { dx: ((n % across) - (inRow - 1) / 2) * pitch, up: (row + 0.5) * pitch };
}

function overlap(a: Interval, b: Interval): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP;
}
