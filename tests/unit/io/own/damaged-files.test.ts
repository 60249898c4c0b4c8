/**
 * Whatever happens to a file, reading it ends in records or in a sentence.
 *
 * Some hundreds of files at every run. `FUZZ_MINUTES=60 FUZZ_SEED=7` reads as many as the time allows, writes each that breaks a rule into
 * the system's folder for temporary files, and says how many there were; `FUZZ_FROM` begins with the number of a file.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readFolder } from '../../../../src/cli/folder';
import { english } from '../../../../src/i18n/english';
import { issueText } from '../../../../src/i18n/issue-text';
import { loadDetails, loadPackage } from '../../../../src/io/load';
import { filesByPath } from '../../../../src/io/own/given-files';
import { heldReading } from '../../../../src/io/own/held-reading';
import { openFile } from '../../../../src/io/own/open-file';
import { packageTables } from '../../../../src/io/own/package-tables';
import type { KnownLists } from '../../../../src/io/own/proposals';
import { readOwn } from '../../../../src/io/own/read-own';
import type { Issue } from '../../../../src/model/issue';
import { damagedFile, Dice, soundFiles, type SoundFile } from '../../../support/damaged-files';

const MINUTES = Number(process.env['FUZZ_MINUTES'] ?? 0);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const FROM = Number(process.env['FUZZ_FROM'] ?? 0);
/** Read at every run. */
const FEW = 400;
/** ms of the processor after which the long run tells of a file; the page waits 60 s for each step. */
const SLOW = 15_000;

const FILES = soundFiles();
let known: KnownLists;
beforeAll(async () => {
  const fetchText = readFolder('data');
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) throw new Error(loaded.code);
  known = { ...loaded.core, ...(await loadDetails(fetchText, loaded)).details };
});

const numbered = (n: number) => damagedFile(FILES, new Dice(SEED * 1_000_003 + n));

/** A problem says where, what, why and what helps. */
function expectSaid(issue: Issue): void {
  const { reason, remedy, place } = issueText(english(), issue);
  for (const text of [reason, remedy, place]) {
    expect(text.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/^issue\.|\{(value|expected|file|line|column)\}/);
  }
  expect(['error', 'warning']).toContain(issue.severity);
  expect(issue.line === null || (Number.isInteger(issue.line) && issue.line > 0), `line ${issue.line}`).toBe(true);
  for (const text of [issue.column, issue.value, issue.expected]) expect(['string', 'object']).toContain(typeof text);
  expect(issue.value?.length ?? 0).toBeLessThanOrEqual(200);
}

/** How many rows an issue can speak for: all that an OpenDocument repeats too often, else one. */
function rowsLeft({ code, severity, value, expected }: Issue): number {
  if (code === 'repeated-too-often') return Number(value) - Number(expected);
  return severity === 'error' ? 1 : 0;
}

/** Every row has a cell for every column, and what is left out is told. */
async function expectTables(file: SoundFile): Promise<void> {
  const opened = await openFile(file);
  for (const { header, rows, unread, issues } of opened.kind === 'tables' ? opened.tables : []) {
    expect(rows.every(({ cells }) => cells.length === header.length)).toBe(true);
    expect(new Set(header).size).toBe(header.length);
    expect(unread).toBeLessThanOrEqual(issues.reduce((sum, issue) => sum + rowsLeft(issue), 0));
  }
}

async function expectRead(file: SoundFile): Promise<void> {
  await expectTables(file);
  const outcome = await readOwn([file], {}, known);
  // A key of a file that reached the prototype would be found in every object.
  for (const key in {}) expect.fail(`Every object has "${key}".`);
  if ('refused' in outcome) {
    expect(outcome.refused.severity).toBe('error');
    expectSaid(outcome.refused);
    return;
  }
  const { rows, accepted, rejected, files, problems, columns, name, table } = outcome;
  expect(rows).toBe(accepted + rejected);
  expect(Math.min(accepted, rejected)).toBeGreaterThanOrEqual(0);
  if (rejected > 0) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  for (const problem of problems.slice(0, 500)) expectSaid(problem);
  for (const column of columns) {
    expect([typeof column.name, typeof column.means, typeof column.confidence]).toEqual(['string', 'string', 'string']);
  }
  expect(name).toBe(file.name);
  expect(table === null || table.name.startsWith(file.name)).toBe(true);
  const shown = await loadPackage(filesByPath(heldReading(outcome).files));
  expect(shown.ok ? shown.core.events.length : 0).toBe(accepted);
  const others = Object.keys(outcome.others);
  const saved = [...packageTables(files, others).map((one) => one.name), ...others];
  expect(saved.filter((path) => path.startsWith('/') || path.split('/').includes('..'))).toEqual([]);
  expect(new Set(saved).size).toBe(saved.length);
}

test.runIf(MINUTES === 0)('every damaged file ends in records or in a sentence', async () => {
  for (let n = 0; n < FEW; n++) {
    const file = numbered(n);
    await expectRead(file).catch((error: unknown) => {
      throw new Error(`File ${n} of seed ${SEED}, made of ${file.name}`, { cause: error });
    });
  }
});

test.runIf(MINUTES > 0)(
  'no file of a long run breaks a rule',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
    const broken: string[] = [];
    const end = Date.now() + MINUTES * 60_000;
    let slowest = { ms: 0, n: -1 };
    let n = FROM;
    for (; Date.now() < end; n++) {
      const file = numbered(n);
      const before = process.cpuUsage();
      const fault = await expectRead(file).then(
        () => null,
        (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
      const { user, system } = process.cpuUsage(before);
      const ms = Math.round((user + system) / 1000);
      if (ms > slowest.ms) slowest = { ms, n };
      if (fault === null && ms <= SLOW) continue;
      const said = `${n} ${file.name}: ${fault ?? `${ms} ms`}`;
      writeFileSync(join(folder, `${SEED}-${n}-${file.name}`), file.bytes);
      writeFileSync(join(folder, 'broken.txt'), `${said}\n\n`, { flag: 'a' });
      broken.push(said.slice(0, 300));
    }
    const sum = `${n - FROM} files of seed ${SEED}, ${broken.length} broke a rule, slowest ${slowest.ms} ms (${slowest.n})`;
    process.stdout.write(`${sum}; ${folder}\n`);
    expect(broken).toEqual([]);
  },
  MINUTES * 60_000 + 120_000,
);
