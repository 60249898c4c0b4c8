import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packRelease, publishedBytes, publishedNames, unpackRelease, versionOf } from '../../../src/cli/published';

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

describe('a packed release', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = new Map([
    ['events.csv', bytes('\uFEFFtitle\r\nКонференција, "ž"\r\n')],
    ['datapackage.json', bytes('{"version":"1.2.0"}')],
  ]);

  test('unpacks to the same bytes, byte order mark and line ends included', () => {
    const { version, files: unpacked } = unpackRelease(packRelease({ version: '1.2.0', files }));
    expect(version).toBe('1.2.0');
    expect(unpacked).toEqual(files);
  });

  test('has the same bytes whatever the order of its files', () => {
    const reversed = new Map([...files].reverse());
    expect(packRelease({ version: '1.2.0', files: reversed })).toEqual(packRelease({ version: '1.2.0', files }));
  });

  test('holds text only', () => {
    const broken = new Map([...files, ['a.csv', Uint8Array.of(0xff)]]);
    expect(() => packRelease({ version: '1.2.0', files: broken })).toThrow(TypeError);
  });

  test('needs a version', () => {
    const packed = packRelease({ version: '', files: new Map([['datapackage.json', bytes('{}')]]) });
    expect(() => unpackRelease(packed)).toThrow('The archive has no descriptor with a version.');
  });
});
