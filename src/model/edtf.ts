/** Dates as sources give them: EDTF (ISO 8601-2:2019) level 0 and 1, and the one level 2 form `XXXX-MM-DD`. */
import type { Day } from '../lib/day';

/** The days that a date could be. */
export interface DateSpan {
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
  /** `day`: both ends are known to the day. `month`, `year`: the coarser of the two ends. */
  readonly precision: 'day' | 'month' | 'year';
  /** True where any part was inferred (`?`), approximate (`~`) or both (`%`). */
  readonly inferred: boolean;
}
