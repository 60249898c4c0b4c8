/** Which number stands in a cell of the table of the composition. */
import { refKey, type GroupPart, type NumberRef } from '../../model/number-ref';
import type { Twin } from '../../model/twin';

const PARTS: Readonly<Record<string, GroupPart>> = {
  events: 'events',
  events_with_number: 'with-number',
  participations: 'people',
  events_only_named: 'named',
  in_bar: 'in-bar',
  outside_bar: 'outside-bar',
};

/**
 * The number of a cell; null where it is none, or one that nothing stands behind (what is not broken down).
 *
 * @param code The row's cell in the column `code`.
 * @param column Key of the column.
 */
export function doorOf(code: string, column: string): NumberRef | null {
  const part = PARTS[column];
  if (part === undefined) return null;
  const [list = '', value = ''] = code.split(':');
  if (list === 'group' || list === 'group-family') {
    return { of: list === 'group' ? 'group' : 'family', code: value, part };
  }
  if (list === 'gender') {
    if (value === 'not-stated' || part !== 'people') return null;
    return { of: 'gender', gender: value === 'known' ? null : value };
  }
  return wholeDoor(code, part);
}

/** The name of the number in a cell of the twin; null where the cell is empty or no door. */
export function doorAt({ columns, rows }: Twin, row: number, column: string): string | null {
  const cells = rows[row] ?? [];
  const code = cells[columns.findIndex(({ key }) => key === 'code')];
  const cell = cells[columns.findIndex(({ key }) => key === column)] ?? null;
  const ref = typeof code === 'string' && cell !== null ? doorOf(code, column) : null;
  return ref === null ? null : refKey(ref);
}

function wholeDoor(code: string, part: GroupPart): NumberRef | null {
  if (part !== 'people' && part !== 'events') return null;
  if (code === 'total' || code === 'known') return { of: code, part };
  if (code === 'all') return part === 'people' ? { of: 'participations', bound: 'strict' } : { of: 'events' };
  if (part === 'people') return null;
  if (code === 'about') return { of: 'counted', kind: 'about' };
  if (code === 'no-total') return { of: 'counted', kind: 'none' };
  return code === 'conflict' ? { of: 'conflicts' } : null;
}
