/** Which number stands in a cell of the table of the composition. */
import type { GroupPart, NumberRef } from '../../model/number-ref';
import type { Doors } from '../../model/twin';

const PARTS: Readonly<Record<string, GroupPart>> = {
  events: 'events',
  events_with_number: 'with-number',
  participations: 'people',
  events_only_named: 'named',
  in_bar: 'in-bar',
  outside_bar: 'outside-bar',
};

/**
 * The number of a cell; null where it is none.
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
    if (part !== 'people') return null;
    if (value === 'not-stated') return { of: 'rest', from: 'gender' };
    return { of: 'gender', gender: value === 'known' ? null : value };
  }
  return wholeDoor(code, part);
}

/** The numbers of a row of the table, by the row's code. */
export function doorsOf(code: string): Doors {
  return Object.fromEntries(
    Object.keys(PARTS).flatMap((column) => {
      const ref = doorOf(code, column);
      return ref === null ? [] : [[column, ref]];
    }),
  );
}

function wholeDoor(code: string, part: GroupPart): NumberRef | null {
  if (part === 'people') {
    if (code === 'total' || code === 'known') return { of: code, part };
    if (code === 'not-broken-down') return { of: 'rest', from: 'groups' };
    return code === 'all' ? { of: 'participations', bound: 'strict' } : null;
  }
  if (part !== 'events' && part !== 'with-number') return null;
  if (code === 'total' || code === 'known') return { of: code, part: 'events' };
  if (code === 'all') return part === 'events' ? { of: 'events' } : { of: 'given' };
  if (code === 'about') return { of: 'counted', kind: 'about' };
  if (code === 'no-total') return { of: 'counted', kind: 'none' };
  return code === 'conflict' ? { of: 'conflicts' } : null;
}
