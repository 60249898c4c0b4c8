import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unpackRelease } from '../../../src/cli/published';
import { citedPaths, contentHash, sha256 } from '../../../src/io/content-hash';

const bytes = (text: string) => new TextEncoder().encode(text);

test('sha256 gives the value that FIPS 180-4 gives as its example', async () => {
  expect(await sha256(bytes('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

// printf 'HASH a.csv\nHASH b.csv\n' | sha256sum, with the hashes of "x" and "y" by sha256sum.
const X = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
const Y = 'a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa';
const XY = '727089f7977c151eaba9644efedf1f5b757137984025af20ca2b7b7ed4143101';

test('contentHash hashes one line a file, sorted by path', async () => {
  expect(await sha256(bytes('x'))).toBe(X);
  expect(await sha256(bytes('y'))).toBe(Y);
  expect(await contentHash({ 'b.csv': Y, 'a.csv': X })).toBe(XY);
});

test('citedPaths are the files that the descriptor names and the descriptor, each once, sorted', () => {
  const resources = [{ path: 'events.csv' }, { path: ['b.csv', 'a.csv'] }, { data: [] }, { path: 'events.csv' }];
  expect(citedPaths(JSON.stringify({ resources }))).toEqual(['a.csv', 'b.csv', 'datapackage.json', 'events.csv']);
  expect(citedPaths('<!doctype html>')).toEqual(['datapackage.json']);
});

/** The content hash of a released version as its files unpack, with one file changed. */
async function hashOf(version: string, changed?: string) {
  const packed = readFileSync(new URL(`../../../data/versions/${version}.json.gz`, import.meta.url));
  const { files } = unpackRelease(packed);
  const hashes: Record<string, string> = {};
  for (const path of citedPaths(new TextDecoder().decode(files.get('datapackage.json')))) {
    const content = Uint8Array.from(files.get(path) ?? []);
    if (path === changed) content[100] = (content[100] ?? 0) ^ 1;
    hashes[path] = await sha256(content);
  }
  return contentHash(hashes);
}

// sha256sum of the files of release 1.0.0, the descriptor without its white space, in one line each, once more through sha256sum.
const RELEASE = 'b4972a4d8e4d48ddb1c535b10b1c31618821aab4f3f458d1db27cf56a313b877';

test('release 1.0.0 has the hash that sha256sum gives', async () => {
  expect(await hashOf('1.0.0')).toBe(RELEASE);
});

test.each(['datapackage.json', 'events.csv', 'venues.csv'])('one bit of %s changes the hash', async (path) => {
  expect(await hashOf('1.0.0', path)).not.toBe(RELEASE);
});
