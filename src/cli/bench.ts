import { writeFile } from 'node:fs/promises';
import { benchTable, isKept, type Bench } from './bench-table';

const BENCHES = import.meta.glob<Bench>('../../tests/bench/*.bench.ts');

/**
 * Measures what the budgets promise and prints a table: `bench [--json FILE] [NAME …]`, where a name is the beginning of a file's.
 *
 * @returns The exit code: 0, 1 where something is over its limit, 2 where there is no such bench.
 */
export async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--json');
  const file = at < 0 ? null : args[at + 1];
  const wanted = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  const chosen = Object.entries(BENCHES)
    .filter(([path]) => wanted.length === 0 || wanted.some((name) => path.split('/').at(-1)?.startsWith(name)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (chosen.length === 0 || file === undefined) {
    process.stderr.write('Usage: bench [--json FILE] [NAME …]\n');
    return 2;
  }
  const results = [];
  for (const [, load] of chosen) {
    const bench = await load();
    const rows = await bench.run();
    process.stdout.write(`${benchTable(bench.name, rows)}\n`);
    results.push({ name: bench.name, rows });
  }
  if (file !== null) await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  return results.some(({ rows }) => rows.some((row) => isKept(row) === false)) ? 1 : 0;
}
