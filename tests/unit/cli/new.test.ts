import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main as check } from '../../../src/cli/check';
import { main } from '../../../src/cli/new';
import { readPackage } from '../../../src/cli/package-data';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'susret-new-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function make(...args: string[]) {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  return { code: await main(args, { out: say, complain: say }), said: said.join('') };
}

test('a new folder passes the check, and its example is one event with more than 20 people', async () => {
  const data = join(folder, 'ours');
  expect((await make(data)).code).toBe(0);
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  expect(await check([data], say, say)).toBe(0);
  expect(said.join('')).toContain('0 left out; 0 errors, 0 warnings');
  const read = await readPackage(data);
  if (!read.ok) throw new Error(read.code);
  expect(read.core.events.map(({ count }) => [count.kind, count.low])).toEqual([['more-than', 20]]);
});

test('the columns are those that the published tables have, too', async () => {
  await make(folder);
  const columns = (path: string) => (readFileSync(path, 'utf8').split(/\r?\n/, 1)[0] ?? '').split(',').sort();
  const published = new URL('../../../data/', import.meta.url).pathname;
  const tables = readdirSync(published).filter((name) => name.endsWith('.csv'));
  expect(readdirSync(folder).sort()).toEqual(
    [...tables, 'CHANGES.md', 'README.md', 'datapackage.json', 'site.json'].sort(),
  );
  for (const name of tables) expect(columns(join(folder, name)), name).toEqual(columns(join(published, name)));
});

test('a folder that holds anything is refused and left as it is', async () => {
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  const { code, said } = await make(folder);
  expect([code, said]).toEqual([2, expect.stringContaining('is not empty')]);
  expect(readdirSync(folder)).toEqual(['notes.txt']);
});

test.each([
  [[], 'Name one folder.'],
  [['a', 'b'], 'Name one folder.'],
  [['a', '--force'], "Unknown option '--force'"],
])('%j is refused', async (args, reason) => {
  const { code, said } = await make(...args);
  expect([code, said]).toEqual([2, expect.stringContaining(reason)]);
});
