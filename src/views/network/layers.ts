import type { Columns } from './columns';
import { orderLayers, type Layer, type Layers, type Order } from './ordering';

/** The columns as the ordering sees them: rows by their number, lines that each count once, as a reader sees them. */
export function toLayers({ columns, lines }: Columns): Layers {
  const numbers = columns.map((rows) => new Map(rows.map((row, i) => [row.key, i])));
  const layers = columns.map((rows): Layer => {
    const units: number[][] = [];
    let pinned = 0;
    for (const [i, row] of rows.entries()) {
      if (i > 0 && rows[i - 1]?.unit === row.unit) units.at(-1)?.push(i);
      else {
        units.push([i]);
        if (row.pinned) pinned++;
      }
    }
    return { units, pinned };
  });
  const gaps = columns.slice(1).map((_, i) =>
    lines.flatMap((line) => {
      const left = numbers[i]?.get(line.source);
      const right = numbers[i + 1]?.get(line.target);
      return left === undefined || right === undefined ? [] : [{ left, right, weight: 1 }];
    }),
  );
  return { layers, gaps };
}

/** The columns with their rows in the order found. */
function ordered(columns: Columns, layers: Layers, order: Order): Columns {
  return {
    ...columns,
    columns: columns.columns.map((rows, i) =>
      (order[i] ?? []).flatMap((unit) => (layers.layers[i]?.units[unit] ?? []).flatMap((at) => rows[at] ?? [])),
    ),
  };
}

/** Orders columns. It remembers the last order: the same rows and lines again, as after a filter of the network, cost nothing. */
export function columnOrderer(): (columns: Columns) => Columns {
  let last: { readonly key: string; readonly order: Order } | null = null;
  return (columns) => {
    const layers = toLayers(columns);
    const key = JSON.stringify([columns.columns.map((rows) => rows.map((row) => row.key)), layers]);
    if (last?.key !== key) last = { key, order: orderLayers(layers) };
    return ordered(columns, layers, last.order);
  };
}
