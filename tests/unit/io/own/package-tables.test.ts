import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadDetails, loadPackage } from '../../../../src/io/load';
import { givenFiles } from '../../../../src/io/own/given-files';
import { packageTables } from '../../../../src/io/own/package-tables';
import { readOwn } from '../../../../src/io/own/read-own';

type Texts = Readonly<Record<string, string>>;

/** All records of a package and what is wrong with it. */
async function records(files: Texts) {
  const fetchText = givenFiles((path) => files[path]);
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) throw new Error(loaded.code);
  const { details, issues } = await loadDetails(fetchText, loaded);
  return { core: loaded.core, details, issues: [...loaded.issues, ...issues] };
}

const written = (files: Texts): Texts => Object.fromEntries(packageTables(files).map(({ name, text }) => [name, text]));

const descriptor = (...resources: readonly object[]) => JSON.stringify({ name: 'p', title: 'Paket', resources });

test('a table in the descriptor becomes a CSV file, and the descriptor names it', () => {
  const files = packageTables({
    'datapackage.json': descriptor({ name: 'events', data: [{ event_id: 'a', title: 'Čaj, "dva"' }, { title: 'B' }] }),
  });
  expect(files.map(({ name }) => name)).toEqual(['datapackage.json', 'events.csv']);
  expect(JSON.parse(files[0]?.text ?? '')).toEqual({
    ...{ name: 'p', title: 'Paket' },
    resources: [{ name: 'events', path: 'events.csv', format: 'csv' }],
  });
  expect(files[1]?.text).toBe('event_id,title\r\na,"Čaj, ""dva"""\r\n,B\r\n');
});

test('a table whose file would have the path of another stays in the descriptor', () => {
  const text = descriptor({ name: 'notes', data: [{ a: 1 }] }, { name: 'notes', data: [{ a: 2 }] });
  const resources = (taken: readonly string[]) => {
    const files = packageTables({ 'datapackage.json': text }, taken);
    const { resources: all } = JSON.parse(files[0]?.text ?? '') as { readonly resources: readonly object[] };
    return [files.length, ...all.map((one) => 'data' in one)];
  };
  expect(resources([])).toEqual([2, false, true]);
  expect(resources(['notes.csv'])).toEqual([1, true, true]);
});

test('lists in a record and rows that are lists are written as they are read', async () => {
  const files = {
    'datapackage.json': descriptor(
      { name: 'events', data: [{ event_id: 'a', title: 'A', venue_ids: ['x', 'y'] }] },
      {
        name: 'venues',
        data: [
          ['venue_id', 'name'],
          ['x', 'Dom'],
          ['y', 'Trg'],
        ],
      },
    ),
  };
  const { core } = await records(written(files));
  expect(core.events.map(({ venueIds }) => venueIds)).toEqual([['x', 'y']]);
  expect(core.venues.map(({ id, name }) => [id, name])).toEqual([
    ['x', 'Dom'],
    ['y', 'Trg'],
  ]);
});

describe('a file', () => {
  const events = { name: 'events', path: 'events.csv' };

  test('loses the blank lines between its rows, not those within a cell', () => {
    const text = 'title,summary\r\n\r\n\r\nA,"one\r\n\r\ntwo ""x"""\r\n\r\nB,\r\n';
    expect(written({ 'datapackage.json': descriptor(events), 'events.csv': text })['events.csv']).toBe(
      'title,summary\r\nA,"one\r\n\r\ntwo ""x"""\r\nB,\r\n',
    );
  });

  test('without such lines stays as it is', () => {
    const text = 'title;summary\n\nA;b\n';
    expect(written({ 'datapackage.json': descriptor(events), 'events.csv': text })['events.csv']).toBe(text);
  });
});

test('a table whose name leads out of the package stays in the descriptor', () => {
  const outside = { name: '../events', data: [{ title: 'A' }] };
  const files = packageTables({ 'datapackage.json': descriptor(outside) });
  expect(files.map(({ name }) => name)).toEqual(['datapackage.json']);
});

test.each(['', 'no JSON', '[]'])('of the descriptor %j a package without tables is made', (text) => {
  expect(packageTables({ 'datapackage.json': text })).toEqual([
    { name: 'datapackage.json', text: '{\n  "resources": []\n}' },
  ]);
});

describe('what was read of a file is the same once it was saved', () => {
  test.each(['excel-bs-1250.csv', 'title-rows-total-note.csv', 'mixed-line-ends.csv', 'schema-org-event.jsonld'])(
    '%s',
    async (name) => {
      const bytes = readFileSync(new URL(`../../../fixtures/own/${name}`, import.meta.url));
      const outcome = await readOwn([{ name, bytes }], {}, { codes: [] });
      if ('refused' in outcome) throw new Error(outcome.refused.code);
      const read = await records(outcome.files);
      expect(read.core.events.length).toBe(outcome.accepted);
      expect(await records(written(outcome.files))).toEqual(read);
    },
  );
});
