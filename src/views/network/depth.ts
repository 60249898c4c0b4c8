/** How far the highlight follows the lines from the node in focus. */
import type { GraphLink } from '../../model/graph';
import type { Path } from './focus';

/** Lines from the focus: its neighbours, one line further, or the whole path. */
export const DEPTHS = ['1', '2', 'all'] as const;
export type Depth = (typeof DEPTHS)[number];

/** The part of a path that lies no more lines away from a node than the depth says. Nothing is added, and no row moves. */
export function within(path: Path, id: string, depth: Depth): Path {
  if (depth === 'all') return path;
  const reached = new Set([id]);
  const links = new Set<GraphLink>();
  for (let step = 0; step < Number(depth); step++) {
    const next = [...path.links].filter(({ source, target }) => reached.has(source) || reached.has(target));
    for (const link of next) {
      links.add(link);
      reached.add(link.source);
      reached.add(link.target);
    }
  }
  return {
    nodes: new Set([...path.nodes].filter((node) => reached.has(node))),
    links,
    events: new Set([...path.events].filter((event) => reached.has(`event:${event}`))),
  };
}
