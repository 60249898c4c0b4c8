import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main, type BuildSite } from '../../../src/cli/build';

const CONGRESSES = new URL('../../fixtures/congresses', import.meta.url).pathname;
const BAD_ROW = new URL('../../fixtures/packages/one-bad-row', import.meta.url).pathname;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'susret-build-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Files that every site has; the build itself, which takes half a minute, is run by `publish.spec.ts`. */
const writeSite: BuildSite = (data, out) => {
  for (const name of ['.vite', 'data']) mkdirSync(join(out, name), { recursive: true });
  writeFileSync(join(out, '.vite/index.json'), '{}');
  writeFileSync(join(out, 'index.html'), `site of ${data}`);
  cpSync(join(data, 'datapackage.json'), join(out, 'data/datapackage.json'));
  return Promise.resolve(true);
};

async function build(data: string, out: string, { more = [] as string[], by = writeSite } = {}) {
  const said: string[] = [];
  const complaints: string[] = [];
  const streams = {
    out: (text: string) => void said.push(text),
    complain: (text: string) => void complaints.push(text),
  };
  const code = await main(['--data', data, '--out', out, ...more], streams, by);
  return { code, out: said.join(''), err: complaints.join('') };
}

const page = (out: string) => readFileSync(join(out, 'index.html'), 'utf8');

test('a sound package becomes a site in a folder that need not exist, and nothing else is left behind', async () => {
  const out = join(folder, 'deep', 'site');
  expect(await build(CONGRESSES, out)).toEqual({ code: 0, out: `${out}\n`, err: '' });
  expect(page(out)).toBe(`site of ${CONGRESSES}`);
  expect(readdirSync(join(folder, 'deep'))).toEqual(['site']);
});

test('an earlier site is replaced whole', async () => {
  const out = join(folder, 'site');
  await build(CONGRESSES, out);
  mkdirSync(join(out, 'stills'));
  expect((await build(CONGRESSES, out)).code).toBe(0);
  expect(existsSync(join(out, 'stills'))).toBe(false);
});

test('data with errors are refused in the manner of check, and the earlier site stays', async () => {
  const out = join(folder, 'site');
  await build(CONGRESSES, out);
  const before = page(out);
  const { code, err } = await build(BAD_ROW, out);
  expect(code).toBe(1);
  expect(err).toContain(`error: ${join(BAD_ROW, 'events.csv')}, line 3, column title`);
  expect(err).toContain('The cell is empty, and this column needs a value. Fill the cell.');
  expect(page(out)).toBe(before);
});

test('settings that are no JSON are an error of the data, too', async () => {
  const data = join(folder, 'data');
  cpSync(CONGRESSES, data, { recursive: true });
  writeFileSync(join(data, 'site.json'), '{"title":');
  const { code, err } = await build(data, join(folder, 'site'));
  expect(code).toBe(1);
  expect(err).toContain(`error: ${join(data, 'site.json')}`);
  expect(existsSync(join(folder, 'site'))).toBe(false);
});

test('a build that fails half-way leaves the earlier site and no draft', async () => {
  const out = join(folder, 'site');
  await build(CONGRESSES, out);
  const half: BuildSite = async (data, made) => {
    await writeSite(data, made);
    return false;
  };
  const before = page(out);
  expect((await build(BAD_ROW.replace('one-bad-row', 'good-csv'), out, { by: half })).code).toBe(1);
  expect(page(out)).toBe(before);
  expect(readdirSync(folder)).toEqual(['site']);
});

describe('asked for what cannot be, it says so, ends with 2 and deletes nothing', () => {
  const cases: readonly [string, () => Promise<{ code: number; err: string }>, RegExp][] = [
    ['no such folder', () => build(join(folder, 'none'), join(folder, 'site')), /There is no folder .*none\./],
    ['no package in it', () => build(folder, `${folder}-site`), /has no datapackage\.json\. "npm run new -- FOLDER"/],
    ['an option that is not known', () => build(CONGRESSES, folder, { more: ['--force'] }), /Unknown option '--force'/],
    ['out inside data', () => build(CONGRESSES, join(CONGRESSES, 'site')), /lies in the data folder/],
    ['out is the data folder', () => build(CONGRESSES, CONGRESSES), /lies in the data folder/],
    ['data inside out', () => build(CONGRESSES, join(CONGRESSES, '..')), /holds the data folder/],
  ];
  test.each(cases)('%s', async (_, run, reason) => {
    const { code, err } = await run();
    expect(err).toMatch(reason);
    expect(code).toBe(2);
  });

  test('foreign files in the folder for the site', async () => {
    const out = join(folder, 'site');
    await build(CONGRESSES, out);
    writeFileSync(join(out, 'thesis.docx'), 'years of work');
    const { code, err } = await build(CONGRESSES, out);
    expect([code, err]).toEqual([2, expect.stringContaining('holds what is no part of a site: thesis.docx.')]);
    expect(readFileSync(join(out, 'thesis.docx'), 'utf8')).toBe('years of work');
  });

  test('a folder with a page of another kind', async () => {
    writeFileSync(join(folder, 'index.html'), 'my home page');
    const { code, err } = await build(CONGRESSES, folder);
    expect([code, err]).toEqual([2, expect.stringContaining('no earlier site: it has no .vite/index.json')]);
    expect(page(folder)).toBe('my home page');
  });

  test('a file in place of the folder', async () => {
    writeFileSync(join(folder, 'site'), 'a file');
    const { code, err } = await build(CONGRESSES, join(folder, 'site'));
    expect([code, err]).toEqual([2, expect.stringContaining('is a file')]);
  });
});
