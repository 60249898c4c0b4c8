/** Who stands behind events as more than a partner. */
import type { Graph } from './graph';

/** An organisation with the selected events that it organised, co-organised or hosted. */
export interface Organiser {
  readonly record: string;
  readonly events: number;
}

/** Who stands behind the selected events as more than a partner: most events first, then id. */
export function organisersOf({ links, nodes, events }: Graph): Organiser[] {
  const selected = new Set(events.filter((event) => event.selected).map(({ id }) => `event:${id}`));
  const counts = new Map<string, number>();
  for (const { source, target, role } of links) {
    if (!selected.has(target) || (role !== 'organised' && role !== 'co')) continue;
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return nodes
    .map(({ id, record }) => ({ record, events: counts.get(id) ?? 0 }))
    .filter((organiser) => organiser.events > 0)
    .sort((a, b) => b.events - a.events || (a.record < b.record ? -1 : 1));
}
