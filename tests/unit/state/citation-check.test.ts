import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unpackRelease } from '../../../src/cli/published';
import type { FetchBytes } from '../../../src/io/fetch-bytes';
import { CitationCheck } from '../../../src/state/citation-check.svelte';
import { Versions } from '../../../src/state/versions.svelte';

/** By sha256sum; see `content-hash.test.ts`. */
const HASH = 'b4972a4d8e4d48ddb1c535b10b1c31618821aab4f3f458d1db27cf56a313b877';
const EVENTS = '341cb9d0f16d6367eaa27e6ec860cd220383562b5b0a519b749a7a3dcb9a8e42';

const { files } = unpackRelease(readFileSync(new URL('../../../data/versions/1.0.0.json.gz', import.meta.url)));
const { createHash } = await import('node:crypto');
const hashes = Object.fromEntries(
  [...files]
    .filter(([path]) => path !== 'README.md')
    .map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
);

interface Site {
  /** Path in the site to what the server answers in its place. */
  readonly changed?: Readonly<Record<string, Uint8Array | null>>;
  readonly listedHash?: string;
}

function checkOn({ changed = {}, listedHash = HASH }: Site = {}) {
  const list = { current: '1.0.0', versions: [{ version: '1.0.0', created: null, hash: listedHash, files: hashes }] };
  const versions = new Versions(async () => ({ ok: true, text: JSON.stringify(list), type: null, bytes: 0 }));
  const fetchFolder =
    (folder: string): FetchBytes =>
    async (path) => {
      const bytes = folder + path in changed ? changed[folder + path] : files.get(path);
      if (!bytes) return { ok: false, code: 'file-missing' };
      return { ok: true, content: Uint8Array.from(bytes).buffer };
    };
  return new CitationCheck(versions, fetchFolder);
}

async function outcomeOf(text: string, site?: Site) {
  const check = checkOn(site);
  await check.run(text);
  return check.outcome;
}

/** The bytes of a file with one bit changed. */
function flipped(path: string): Uint8Array {
  const bytes = Uint8Array.from(files.get(path) ?? []);
  bytes[200] = (bytes[200] ?? 0) ^ 1;
  return bytes;
}

test('the list of this test names the file of events as sha256sum does', () => {
  expect(hashes['events.csv']).toBe(EVENTS);
});

test.each([`Version 1.0.0. SHA-256 of the data: ${HASH}.`, HASH, 'https://a.example/?v=1.0.0'])(
  '%s is the data that the site hands out',
  async (text) => {
    expect(await outcomeOf(text)).toMatchObject({
      kind: 'checked',
      version: '1.0.0',
      same: true,
      found: HASH,
      differing: [],
    });
  },
);

test.each([
  ['data/v/1.0.0/events.csv', 'events.csv'],
  ['data/v/1.0.0/datapackage.json', 'datapackage.json'],
  ['data/events.csv', 'events.csv'],
])('one changed bit in %s makes the check fail and names the file', async (place, path) => {
  const outcome = await outcomeOf(`v. Version 1.0.0 ${HASH}`, { changed: { [place]: flipped(path) } });
  expect(outcome).toMatchObject({ kind: 'checked', same: false, cited: HASH, differing: [place] });
  expect(outcome).not.toMatchObject({ found: HASH });
});

test('a citation with another hash is not of these data, and no file is blamed', async () => {
  const other = '0'.repeat(64);
  expect(await outcomeOf(`Version 1.0.0 ${other}`)).toEqual({
    kind: 'checked',
    version: '1.0.0',
    same: false,
    cited: other,
    found: HASH,
    differing: [],
  });
});

test('without a hash in the citation, the data are held against what the site lists', async () => {
  expect(await outcomeOf('Version 1.0.0')).toMatchObject({ same: true, cited: null });
  expect(await outcomeOf('Version 1.0.0', { listedHash: '1'.repeat(64) })).toMatchObject({ same: false, cited: null });
});

test.each([
  ['Susret contributors', { kind: 'nothing-to-check' }],
  ['Version 9.9.9', { kind: 'unknown-version', version: '9.9.9' }],
  ['f'.repeat(64), { kind: 'unknown-hash', hash: 'f'.repeat(64) }],
])('%s cannot be checked, and says why', async (text, outcome) => {
  expect(await outcomeOf(text)).toEqual(outcome);
});

test('a file that is missing is named', async () => {
  expect(await outcomeOf('Version 1.0.0', { changed: { 'data/v/1.0.0/roles.csv': null } })).toEqual({
    kind: 'unreadable',
    version: '1.0.0',
    file: 'data/v/1.0.0/roles.csv',
    code: 'file-missing',
  });
});

test('a list that cannot be read is said', async () => {
  const check = new CitationCheck(new Versions(async () => ({ ok: false, code: 'offline', status: null })), () => {
    throw new Error('No file is asked for.');
  });
  await check.run(`Version 1.0.0 ${HASH}`);
  expect(check.outcome).toEqual({ kind: 'no-list' });
});
