import type { GroupMark, Mark } from './mark';

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
