import type { Issue } from '../model/issue';
import type { EventRecord, ParticipantRow } from '../model/records';
import { Columns } from './columns';
import { issueAt } from './raw-table';
import type { CheckedTable } from './table-schema';

/**
 * Finds events whose groups are certainly more people than the upper end of their number.
 *
 * Groups add where they divide the number (`complete`); else they may overlap and only the largest one counts. "About" says nothing.
 *
 * @param table The checked rows that `events` was made of, in the same order.
 */
export function groupsAboveTotal(
  table: CheckedTable,
  events: readonly EventRecord[],
  participants: readonly ParticipantRow[],
): Issue[] {
  const groups = new Map<string, number[]>();
  for (const { eventId, count } of participants) {
    if (count.low === null || count.approx) continue;
    const low = count.low + (count.strict ? 1 : 0);
    const list = groups.get(eventId);
    if (list) list.push(low);
    else groups.set(eventId, [low]);
  }
  const column = new Columns(table).has('participants') ? 'participants' : null;
  return events.flatMap((event, index) => {
    const lows = groups.get(event.id) ?? [];
    const atLeast = event.complete ? lows.reduce((sum, low) => sum + low, 0) : Math.max(0, ...lows);
    if (event.count.high === null || atLeast <= event.count.high) return [];
    const place = { file: table.file, line: table.rows[index]?.line ?? null, column };
    return [issueAt('groups-above-total', 'warning', place, String(event.count.high), atLeast)];
  });
}
