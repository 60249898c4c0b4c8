import { breakDown } from '../model/breakdown';
import type { Issue } from '../model/issue';
import type { EventRecord, ParticipantRow } from '../model/records';
import { Columns } from './columns';
import { issueAt } from './raw-table';
import type { CheckedTable } from './table-schema';

/**
 * Finds events whose groups are certainly more people than the upper end of their number; `expected` is the lower end of the groups.
 *
 * @param table The checked rows that `events` was made of, in the same order.
 */
export function groupsAboveTotal(
  table: CheckedTable,
  events: readonly EventRecord[],
  participants: readonly ParticipantRow[],
): Issue[] {
  const byEvent = new Map<string, ParticipantRow[]>();
  for (const row of participants) {
    const rows = byEvent.get(row.eventId);
    if (rows) rows.push(row);
    else byEvent.set(row.eventId, [row]);
  }
  const column = new Columns(table).has('participants') ? 'participants' : null;
  return events.flatMap((event, index) => {
    const { conflict, known } = breakDown(event.count, byEvent.get(event.id) ?? [], event.complete);
    if (!conflict) return [];
    const place = { file: table.file, line: table.rows[index]?.line ?? null, column };
    return [issueAt('groups-above-total', 'warning', place, String(event.count.high), known)];
  });
}
