import { sensitiveGroups } from '../model/sensitive-groups';
import type { Issue } from '../model/issue';
import type { LoadedCore } from './load';
import { issueAt } from './raw-table';

/** Precisions that are a town or coarser. A place without one is taken for a town. */
const COARSE: readonly (string | null)[] = ['city', 'region', 'country', 'online', null];

/**
 * Finds places finer than a town at events with a sensitive group: a shelter, say. One warning for each place and event; `expected` is
 * the group.
 */
export function placesTooFine({ core, descriptor }: LoadedCore): Issue[] {
  const groups = sensitiveGroups(core.codes);
  const groupAt = new Map(
    core.participants.filter(({ group }) => groups.has(group)).map(({ eventId, group }) => [eventId, group]),
  );
  const fine = new Map(
    core.venues.filter(({ precision }) => !COARSE.includes(precision)).map((venue) => [venue.id, venue]),
  );
  const file = descriptor.resources.get('venues')?.file ?? 'venues.csv';
  return core.events.flatMap(({ id, venueIds }) => {
    const group = groupAt.get(id);
    if (group === undefined) return [];
    return venueIds.flatMap((venueId) => {
      const venue = fine.get(venueId);
      return venue
        ? [issueAt('place-too-fine', 'warning', { file, column: 'precision' }, venue.name, `${group} (${id})`)]
        : [];
    });
  });
}
