import type { GroupMark, Mark } from './mark';

/** The key of a group that a reader can point at; null for all other marks. */
export function keyOf(mark: Mark): string | null {
  return mark.type === 'group' ? (mark.key ?? null) : null;
}

/** The groups that a reader can point at, in drawing order. */
export function keyedGroups(marks: readonly Mark[]): GroupMark[] {
  const found: GroupMark[] = [];
  for (const mark of marks) {
    if (mark.type !== 'group') continue;
    if (mark.key === undefined) found.push(...keyedGroups(mark.marks));
    else found.push(mark);
  }
  return found;
}
