import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { percentile, timed, type Row } from '../../src/cli/bench-table';
import { generatedEvents } from './generated-events';
import type { Measured } from './load/measure';
import { WAYS, type Found, type WayName } from './load/ways';

export const name = 'First reading of a CSV file, in a worker of a new process';

const SIZES = [
  { rows: 1000, rounds: 7 },
  { rows: 10_000, rounds: 7 },
  { rows: 100_000, rounds: 5 },
  { rows: 1_000_000, rounds: 3 },
];
/** The size that the limits are of: 280 MB. */
const LARGEST = 1_000_000;

const OURS: WayName = 'columns from bytes';
const LIMITS: readonly { readonly way: WayName; readonly ms?: number; readonly peak?: number }[] = [
  { way: 'uDSV, arrays', ms: 0.5 },
  { way: 'Papa Parse, header: true', ms: 0.25, peak: 0.4 },
  { way: 'bound: every byte looked at', ms: 3.5 },
];

const execute = promisify(execFile);

export async function run(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'susret-load-'));
  try {
    const script = await bundled(folder);
    const rows: Row[] = [];
    for (const { rows: size, rounds } of SIZES) rows.push(...(await sizeRows(script, folder, size, rounds)));
    return rows;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The script that measures, as one file that Node runs. */
async function bundled(folder: string): Promise<string> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'load/measure.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'measure.mjs' } },
    },
  });
  return join(folder, 'measure.mjs');
}

async function sizeRows(script: string, folder: string, size: number, rounds: number): Promise<Row[]> {
  const file = join(folder, `${size}.csv`);
  const { bytes, ...expected } = generatedEvents(size);
  await writeFile(file, bytes);
  const ways = Object.keys(WAYS) as WayName[];
  const all = new Map<WayName, Measured[]>(ways.map((way) => [way, []]));
  // Round by round, so that what else the machine does falls on all of them.
  for (let round = 0; round < rounds; round++)
    for (const way of ways) all.get(way)?.push(await measured(script, way, file, expected));
  await rm(file);

  const times = (way: WayName) => all.get(way)?.map(({ ms }) => ms) ?? [];
  const peaks = (way: WayName) => all.get(way)?.flatMap(({ peak }) => peak ?? []) ?? [];
  const label = size.toLocaleString('en');
  const peer = (way: WayName, samples: readonly number[]) => ({ name: way, median: percentile(samples, 0.5) });
  const limited = LIMITS.flatMap(({ way, ms, peak }): Row[] => [
    ...(ms === undefined
      ? []
      : [timed(`${label} rows`, times(OURS), { peer: peer(way, times(way)), limit: limitAt(size, ms) })]),
    ...(peak === undefined || peaks(OURS).length === 0
      ? []
      : [
          memory(`${label} rows, peak memory`, peaks(OURS), {
            peer: peer(way, peaks(way)),
            limit: limitAt(size, peak),
          }),
        ]),
  ]);
  return [...limited, ...ways.filter((way) => way !== OURS).map((way) => timed(`  ${way}`, times(way)))];
}

const limitAt = (size: number, at: number): Row['limit'] => (size === LARGEST ? { of: 'ratio', at } : null);

function memory(measure: string, samples: readonly number[], extra: Pick<Row, 'peer' | 'limit'>): Row {
  return { ...timed(measure, samples, extra), unit: 'MB' };
}

/** @throws {Error} If a reader did not find what was generated: its time would say nothing. */
async function measured(script: string, way: WayName, file: string, expected: Found): Promise<Measured> {
  const { stdout } = await execute(process.execPath, [script, way, file]);
  const result = JSON.parse(stdout) as Measured;
  const { found } = result;
  if (found === null) return result;
  for (const key of ['rows', 'participants', 'titleCharacters'] as const) {
    if (found[key] !== expected[key])
      throw new Error(`${way} found ${found[key]} ${key} in ${file}, where there are ${expected[key]}.`);
  }
  return result;
}
