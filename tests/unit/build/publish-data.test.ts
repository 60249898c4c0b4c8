import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedBytes, publishedNames, versionOf } from '../../../src/build/publish-data';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'susret-data-'));
  writeFileSync(join(folder, 'events.csv'), 'event_id , title\r\n');
  writeFileSync(join(folder, 'datapackage.json'), '{\n  "name": "susret data",\n  "resources": [ ]\n}\n');
  writeFileSync(join(folder, 'README.md'), '# Data\n');
  writeFileSync(join(folder, '.hidden.csv'), '');
  writeFileSync(join(folder, 'draft.xlsx'), '');
  mkdirSync(join(folder, 'old.csv'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('tables, descriptor and notes are published; hidden files, other kinds and folders are not', async () => {
  expect(await publishedNames(folder)).toEqual(['README.md', 'datapackage.json', 'events.csv']);
});

test('the descriptor loses its white space but keeps that inside its strings', async () => {
  const bytes = await publishedBytes(folder, 'datapackage.json');
  expect(new TextDecoder().decode(bytes)).toBe('{"name":"susret data","resources":[]}');
});

test('a table is published byte for byte', async () => {
  const bytes = await publishedBytes(folder, 'events.csv');
  expect(new TextDecoder().decode(bytes)).toBe('event_id , title\r\n');
});

test.each([
  ['{"version":"1.1.0"}', '1.1.0'],
  ['{"version":"2.0.0-rc.1"}', '2.0.0-rc.1'],
  ['{"version":"../up"}', null],
  ['{"version":1}', null],
  ['{}', null],
])('the version of %s can be the name of a folder, or there is none', (descriptor, version) => {
  expect(versionOf(descriptor)).toBe(version);
});
