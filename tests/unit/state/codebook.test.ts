import { expect, test } from 'vitest';
import type { FetchText } from '../../../src/io/fetched';
import { Codebook } from '../../../src/state/codebook.svelte';
import type { OwnPackage } from '../../../src/state/dataset.svelte';
import { Versions } from '../../../src/state/versions.svelte';

const LIST = {
  current: '1.1.0',
  papers: ['README.md'],
  versions: [{ version: '1.0.0', created: null, hash: null, files: {}, papers: [] }],
};

/** The files that a page of the data asks for, and those that it then lists, of a package that has them all. */
async function asked(pinned: string | null, list: FetchText, own: OwnPackage | null = null) {
  const paths: string[] = [];
  const files: FetchText = async (path) => {
    paths.push(path);
    return { ok: true, text: '', type: null, bytes: 7 };
  };
  const codebook = new Codebook({ descriptor: null, files, own, pinned, reports: [] }, new Versions(list));
  await codebook.loadPapers();
  expect(codebook.papers.map(({ file }) => file)).toEqual(paths);
  return paths;
}

const given =
  (text: string): FetchText =>
  async () => ({ ok: true, text, type: null, bytes: text.length });

test('only the texts that the site says are there are asked for', async () => {
  expect(await asked(null, given(JSON.stringify(LIST)))).toEqual(['datapackage.json', 'README.md']);
});

test('a version has its own', async () => {
  expect(await asked('1.0.0', given(JSON.stringify(LIST)))).toEqual(['datapackage.json']);
});

test.each([
  ['cannot be read', async () => ({ ok: false, code: 'offline', status: null }) as const],
  ['says nothing of them', given('{"current":"1.1.0","versions":[]}')],
] satisfies [string, FetchText][])('all are asked for where the list %s', async (_why, list) => {
  expect(await asked(null, list)).toEqual(['datapackage.json', 'README.md', 'CHANGES.md']);
});

test('data that the reader has opened are asked for all, whatever the site says of its own', async () => {
  const own = { name: 'ours.zip', files: given('') };
  expect(await asked(null, given(JSON.stringify(LIST)), own)).toEqual(['datapackage.json', 'README.md', 'CHANGES.md']);
});
