import type { PlacedNetwork, PlacedRow } from './layout';
import type { Path } from './focus';

/**
 * Where a key leads from a row: up and down in its column, left and right along a line, first a line of the path in focus, then the
 * nearest in height. Null where there is nothing that way.
 *
 * @param key Key of the row.
 * @param arrow Name of the key, as in `KeyboardEvent.key`.
 */
export function neighbourOf(placed: PlacedNetwork, path: Path, key: string, arrow: string): string | null {
  const from = placed.rows.find(({ row }) => row.key === key);
  if (!from) return null;
  if (arrow === 'ArrowLeft') return along(placed, path, from, 'source');
  if (arrow === 'ArrowRight') return along(placed, path, from, 'target');
  const column = placed.rows.filter(({ row }) => row.type === from.row.type).sort((a, b) => a.y - b.y);
  const at = column.indexOf(from);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: column.length - 1 }[arrow];
  return to === undefined ? null : (column[to]?.row.key ?? null);
}

function along({ rows, lines }: PlacedNetwork, path: Path, from: PlacedRow, end: 'source' | 'target'): string | null {
  const start = end === 'source' ? 'target' : 'source';
  const ends = lines
    .filter(({ line }) => line[start] === from.row.key)
    .flatMap(({ line }) => {
      const to = rows.find(({ row }) => row.key === line[end]);
      const off = line.links.some((link) => path.links.has(link)) ? 0 : 1;
      return to ? [{ key: to.row.key, off, away: Math.abs(to.y - from.y) }] : [];
    });
  ends.sort((a, b) => a.off - b.off || a.away - b.away);
  return ends[0]?.key ?? null;
}
