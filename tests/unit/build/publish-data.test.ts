import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishedRecords, publishedTree } from '../../../src/build/publish-data';
import { main as release } from '../../../src/cli/release';
import type { PublishedVersions } from '../../../src/io/versions';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'susret-versions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const said: string[] = [];
const keep = (from?: string) => {
  said.length = 0;
  const say = (text: string) => void said.push(text);
  return release(from === undefined ? [] : ['--from', from], folder, say, say);
};

/** Writes a package with one table into the folder. */
function write(version: string, events: string, into = folder) {
  const descriptor = { version, created: '2026-01-02T00:00:00Z', resources: [{ name: 'events', path: 'events.csv' }] };
  writeFileSync(join(into, 'datapackage.json'), JSON.stringify(descriptor, null, 2));
  writeFileSync(join(into, 'events.csv'), events);
  writeFileSync(join(into, 'site.json'), '{ }');
}

const treeTexts = async () =>
  Object.fromEntries(
    [...(await publishedTree(folder))].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );

test('every release is published under its version beside the current package', async () => {
  write('1.0.0', 'title\nOld\n');
  expect(await keep()).toBe(0);
  write('1.1.0', 'title\nNew\n');
  const tree = await treeTexts();
  expect(Object.keys(tree).sort()).toEqual([
    'datapackage.json',
    'events.csv',
    'site.json',
    'v/1.0.0/datapackage.json',
    'v/1.0.0/events.csv',
    'v/1.1.0/datapackage.json',
    'v/1.1.0/events.csv',
    'v/index.json',
  ]);
  expect(tree['v/1.0.0/events.csv']).toBe('title\nOld\n');
  expect([tree['events.csv'], tree['v/1.1.0/events.csv']]).toEqual(['title\nNew\n', 'title\nNew\n']);
  const { current, versions } = JSON.parse(tree['v/index.json'] ?? '') as PublishedVersions;
  expect(current).toBe('1.1.0');
  expect(versions.map(({ version, created }) => [version, created])).toEqual([
    ['1.0.0', '2026-01-02T00:00:00Z'],
    ['1.1.0', '2026-01-02T00:00:00Z'],
  ]);
  // printf 'title\nOld\n' | sha256sum
  expect(versions[0]?.files['events.csv']).toBe('17b6e34680d2a1bfaed6a1d1dba8652a0374461c5b8ef2828930933544985b52');
  expect(versions[0]?.hash).toBe('b392edbfd7db1048b69c69821016abfbdf107fbf6b633aaf5c00638adef15e45');
});

test('a version with a file missing has no hash', async () => {
  write('1.0.0', 'title\n');
  rmSync(join(folder, 'events.csv'));
  const { versions } = JSON.parse((await treeTexts())['v/index.json'] ?? '') as PublishedVersions;
  expect(versions.map(({ hash }) => hash)).toEqual([null]);
});

test('a package without a version is published without one', async () => {
  write('', 'title\n');
  const tree = await treeTexts();
  expect(tree['v/index.json']).toBe('{"current":null,"papers":[],"versions":[]}');
  expect(Object.keys(tree)).not.toContain('v//events.csv');
});

test('the list names the texts on the data, of these and of each version', async () => {
  write('1.0.0', 'title\nOld\n');
  await keep();
  write('1.1.0', 'title\nNew\n');
  writeFileSync(join(folder, 'CHANGES.md'), '# 1.1.0\n');
  const { papers, versions } = JSON.parse((await treeTexts())['v/index.json'] ?? '') as PublishedVersions;
  expect(papers).toEqual(['CHANGES.md']);
  expect(versions.map(({ version, papers: own }) => [version, own])).toEqual([
    ['1.0.0', []],
    ['1.1.0', ['CHANGES.md']],
  ]);
});

test('a released version that is still the current one is published once', async () => {
  write('1.0.0', 'title\nOld\n');
  await keep();
  const { versions } = JSON.parse((await treeTexts())['v/index.json'] ?? '') as PublishedVersions;
  expect(versions.map(({ version }) => version)).toEqual(['1.0.0']);
});

test('one changed byte under a released version stops the build with place, reason and remedy', async () => {
  write('1.0.0', 'title\nOld\n');
  await keep();
  write('1.0.0', 'title\nold\n');
  await expect(publishedTree(folder)).rejects.toThrow(
    /version 1\.0\.0 is released .*differ from it: events\.csv\. Raise the version in datapackage\.json/,
  );
});

test('release keeps a version once, says so, and never overwrites it with other data', async () => {
  write('1.0.0', 'title\nOld\n');
  expect(await keep()).toBe(0);
  expect(said.join('')).toMatch(/1\.0\.0\.json\.gz: version 1\.0\.0, 2 files\./);
  expect(await keep()).toBe(0);
  expect(said.join('')).toContain('is kept already');
  write('1.0.0', 'title\nold\n');
  expect(await keep()).toBe(1);
  expect(said.join('')).toContain('is kept with other data (events.csv). Raise the version');
});

test('release packs another folder', async () => {
  const other = join(folder, 'old');
  mkdirSync(other);
  write('0.9', 'title\nOlder\n', other);
  write('1.0.0', 'title\nOld\n');
  expect(await keep(other)).toBe(0);
  expect((await treeTexts())['v/0.9/events.csv']).toBe('title\nOlder\n');
});

test('release needs a version', async () => {
  write('', 'title\n');
  expect(await keep()).toBe(2);
  expect(said.join('')).toContain('states no version');
});

test('an archive that is broken, or another version than its name says, stops the build', async () => {
  write('1.0.0', 'title\n');
  mkdirSync(join(folder, 'versions'));
  writeFileSync(join(folder, 'versions', '0.1.json.gz'), 'no archive');
  await expect(publishedTree(folder)).rejects.toThrow(/0\.1\.json\.gz is no released version/);
});

test('a build publishes the records of the package and of each version, where an event can be read', async () => {
  write('1.0.0', 'title\nOld\n');
  expect(await keep()).toBe(0);
  write('1.1.0', 'nothing\nNew\n');
  const records = await publishedRecords(await publishedTree(folder));
  expect([...records.keys()]).toEqual(['v/1.0.0/records.json']);
  expect(records.get('v/1.0.0/records.json')).toContain('"Old"');
});
