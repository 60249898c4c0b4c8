/** What benches report and how it is printed. */

export interface Row {
  readonly measure: string;
  readonly unit: 'ms' | 'MB' | 'crossings' | 'points';
  /** How many times it was measured; 1 for a count. */
  readonly samples: number;
  readonly median: number;
  /** Null for a count. */
  readonly p95: number | null;
  /** The same thing done another way, in the same run: its median, and what it is. */
  readonly peer: { readonly name: string; readonly median: number } | null;
  /** What the 95th percentile or the ratio to the peer must not pass, or the median must reach. Null where the row is for information. */
  readonly limit: { readonly of: 'p95' | 'ratio' | 'least'; readonly at: number } | null;
}

export interface Bench {
  readonly name: string;
  /** Empty where it cannot run here; it says why by itself. */
  run(): Promise<readonly Row[]>;
}

/** The value below which a share of the samples lies, by nearest rank; NaN without samples. Does not change the samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** A row of times in milliseconds. */
export function timed(
  measure: string,
  samples: readonly number[],
  extra: Partial<Pick<Row, 'peer' | 'limit'>> = {},
): Row {
  return {
    measure,
    unit: 'ms',
    samples: samples.length,
    median: percentile(samples, 0.5),
    p95: percentile(samples, 0.95),
    peer: null,
    limit: null,
    ...extra,
  };
}

/** Ours over the peer's; 1 where both are nothing, null without a peer. */
export function ratio({ median, peer }: Row): number | null {
  if (peer === null) return null;
  return median === peer.median ? 1 : median / peer.median;
}

/** True where a row keeps its limit; null where it has none. */
export function isKept(row: Row): boolean | null {
  if (row.limit === null) return null;
  if (row.limit.of === 'least') return row.median >= row.limit.at;
  const value = row.limit.of === 'p95' ? row.p95 : ratio(row);
  return value !== null && value <= row.limit.at;
}

const number = (n: number | null, digits = 2) => (n === null ? '' : String(Number(n.toFixed(digits))));

const limitText = ({ of, at }: NonNullable<Row['limit']>) => (of === 'least' ? `median ≥ ${at}` : `${of} ≤ ${at}`);

/** The rows as a table in plain text, one line each under a heading, columns aligned, ending in a line break. */
export function benchTable(name: string, rows: readonly Row[]): string {
  const heading = ['', 'n', 'median', 'p95', 'unit', 'peer', 'ratio', 'limit', ''];
  const cells = rows.map((row) => [
    row.measure,
    String(row.samples),
    number(row.median),
    number(row.p95),
    row.unit,
    row.peer === null ? '' : `${number(row.peer.median)} ${row.peer.name}`,
    number(ratio(row), 3),
    row.limit === null ? '' : limitText(row.limit),
    { true: 'kept', false: 'OVER', null: '' }[String(isKept(row)) as 'true' | 'false' | 'null'],
  ]);
  const widths = heading.map((title, c) => Math.max(title.length, ...cells.map((row) => row[c]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, c) => (c > 0 && c < 4 ? cell.padStart(widths[c] ?? 0) : cell.padEnd(widths[c] ?? 0))).join('  ')}`.trimEnd();
  return `${name}\n${[heading, ...cells].map(line).join('\n')}\n`;
}
