import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main, type BuildPage } from '../../../src/cli/single';

const CONGRESSES = new URL('../../fixtures/congresses', import.meta.url).pathname;
const BAD_ROW = new URL('../../fixtures/packages/one-bad-row', import.meta.url).pathname;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'susret-one-file-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** What every such file has; the build itself, which takes twenty seconds, is run by `single.spec.ts`. */
const writePage: BuildPage = (data, made) => {
  mkdirSync(made, { recursive: true });
  writeFileSync(join(made, 'single.html'), `<script id="susret-files"></script>page of ${data}`);
  return Promise.resolve(true);
};

async function build(data: string, out: string, by = writePage) {
  const said: string[] = [];
  const complaints: string[] = [];
  const streams = {
    out: (text: string) => void said.push(text),
    complain: (text: string) => void complaints.push(text),
  };
  const code = await main(['--data', data, '--out', out], streams, by);
  return { code, out: said.join(''), err: complaints.join('') };
}

test('a sound package becomes one file in a folder that need not exist, and nothing else is left behind', async () => {
  const out = join(folder, 'deep', 'report.html');
  expect(await build(CONGRESSES, out)).toEqual({ code: 0, out: `${out}\n`, err: '' });
  expect(readFileSync(out, 'utf8')).toContain(`page of ${CONGRESSES}`);
  expect(readdirSync(join(folder, 'deep'))).toEqual(['report.html']);
});

test('an earlier file is replaced once the new one is whole, and only then', async () => {
  const out = join(folder, 'report.html');
  await build(CONGRESSES, out);
  const half: BuildPage = async (_data, made) => {
    await writePage('half', made);
    return false;
  };
  const { code, err } = await build(BAD_ROW.replace('one-bad-row', 'good-csv'), out, half);
  expect([code, err]).toEqual([1, expect.stringContaining('No file was made.')]);
  expect(readFileSync(out, 'utf8')).toContain(`page of ${CONGRESSES}`);
  expect(readdirSync(folder)).toEqual(['report.html']);
  expect((await build(BAD_ROW.replace('one-bad-row', 'good-csv'), out)).code).toBe(0);
  expect(readFileSync(out, 'utf8')).not.toContain(CONGRESSES);
});

test('data with errors are refused in the manner of check', async () => {
  const out = join(folder, 'report.html');
  const { code, err } = await build(BAD_ROW, out);
  expect(code).toBe(1);
  expect(err).toContain(`error: ${join(BAD_ROW, 'events.csv')}, line 3, column title`);
  expect(err).toContain('No file was made: the data have errors.');
  expect(existsSync(out)).toBe(false);
});

test.each([
  ['a file of another kind', 'thesis.html', /no earlier file of this command/],
  ['a folder', 'folder.html', /is a folder\. Name a file/],
  ['a name of another kind', 'report', /does not end in \.html/],
])('%s is left alone, with the reason', async (_, name, reason) => {
  mkdirSync(join(folder, 'folder.html'));
  writeFileSync(join(folder, 'thesis.html'), 'years of work');
  const { code, err } = await build(CONGRESSES, join(folder, name));
  expect(err).toMatch(reason);
  expect(err).toContain('npm run build:single');
  expect(code).toBe(2);
  expect(readFileSync(join(folder, 'thesis.html'), 'utf8')).toBe('years of work');
});

test('a file in the data folder would be published with them, and is refused', async () => {
  const { code, err } = await build(CONGRESSES, join(CONGRESSES, 'report.html'));
  expect([code, err]).toEqual([2, expect.stringContaining('lies in the data folder')]);
});
