import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DATA } from '../../../src/cli/package-data';
import { readFolder } from '../../../src/cli/folder';
import { loadDetails, loadPackage } from '../../../src/io/load';
import { publishedRecords, RECORDS, recordsText } from '../../../src/io/published-records';
import type { FetchText } from '../../../src/io/fetched';

const serving =
  (text: string | null): FetchText =>
  (path) =>
    Promise.resolve(
      text === null || path !== RECORDS
        ? { ok: false, code: 'file-missing', status: 404 }
        : { ok: true, text, type: null, bytes: text.length },
    );

async function read() {
  const files = readFolder(DATA);
  const loaded = await loadPackage(files);
  if (!loaded.ok) throw new Error('The package cannot be read.');
  const { details } = await loadDetails(files, loaded);
  return { core: loaded.core, towns: details.towns, sources: details.sources.length };
}

test('a frame reads the very records that the reader makes of the tables', async () => {
  const records = await read();
  expect(await publishedRecords(serving(recordsText(records)))).toStrictEqual(records);
});

test('the file stays within what a first drawing may wait for', async () => {
  expect(gzipSync(recordsText(await read())).length).toBeLessThan(60_000);
});

test.each([
  ['there is none', null],
  ['a page to log in stands in its place', '<!doctype html><title>Log in</title>'],
  ['it is of a build that kept records otherwise', '{"format":0,"tables":{}}'],
])('where %s, there are no published records', async (_why, text) => {
  expect(await publishedRecords(serving(text))).toBeNull();
});

test('a table without rows and a column of mixed values come back as they were', async () => {
  const records = await read();
  const core = { ...records.core, projects: [], events: records.core.events.slice(0, 1) };
  expect(await publishedRecords(serving(recordsText({ ...records, core })))).toStrictEqual({ ...records, core });
});

test('towns without a name in any other language keep their number', async () => {
  const records = await read();
  const towns = records.towns.map((town) => ({ ...town, labels: {} }));
  expect(await publishedRecords(serving(recordsText({ ...records, towns })))).toStrictEqual({ ...records, towns });
});
