/** The nodes that a reader walked through, one focus after the other. */

/** Longer walks lose their beginning. */
const LONGEST = 8;

/** The walk after the focus came to a node: a node met before ends the walk there, no focus ends it. */
export function walkTo(trail: readonly string[], id: string | null): readonly string[] {
  if (id === null) return [];
  const met = trail.indexOf(id);
  return met < 0 ? [...trail, id].slice(-LONGEST) : trail.slice(0, met + 1);
}

/** Follows the focus wherever it comes from: a click, the address, or Back. */
export function trailKeeper(): (id: string | null) => readonly string[] {
  let trail: readonly string[] = [];
  return (id) => (trail = walkTo(trail, id));
}
