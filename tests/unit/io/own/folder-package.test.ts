import { describe, expect, test } from 'vitest';
import type { FoundPackage } from '../../../../src/io/own/found-package';
import { loadPackage } from '../../../../src/io/load';
import { folderPackage } from '../../../../src/io/own/folder-package';
import type { GivenFile } from '../../../../src/io/own/open-file';

const file = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) });

async function titles(found: FoundPackage | null) {
  if (found === null) throw new Error('It is no package.');
  const loaded = await loadPackage(found.fetchText);
  if (!loaded.ok) throw new Error(loaded.code);
  return loaded.core.events.map(({ title }) => title);
}

const EVENTS = 'event_id,title,venue_ids\ne,Obuka,v\n';
const VENUES = 'venue_id,name\nv,Dom\n';
const DESCRIPTOR = '{"resources":[{"name":"events","path":"tables/all.csv"}]}';

describe('a folder with a descriptor', () => {
  test('is the package that the descriptor says', async () => {
    const given = [file('moje/tables/all.csv', EVENTS), file('moje/datapackage.json', DESCRIPTOR)];
    expect(await titles(folderPackage(given))).toEqual(['Obuka']);
  });

  test('may lie beside other things and in another folder: the outermost descriptor counts', async () => {
    const given = [
      file('sve/README.txt', 'x'),
      file('sve/moje/old/datapackage.json', '{"resources":[]}'),
      file('sve/moje/datapackage.json', DESCRIPTOR),
      file('sve/moje/tables/all.csv', EVENTS),
    ];
    expect(await titles(folderPackage(given))).toEqual(['Obuka']);
  });

  test('misses what is not in it, and what lies outside', async () => {
    const found = folderPackage([file('a/datapackage.json', DESCRIPTOR), file('tables/all.csv', EVENTS)]);
    expect(await found?.fetchText('tables/all.csv')).toEqual({ ok: false, code: 'file-missing', status: null });
  });
});

describe('a folder without a descriptor', () => {
  test('is a package of the tables that it has by name', async () => {
    const found = folderPackage([
      file('moje/events.csv', EVENTS),
      file('moje/venues.csv', VENUES),
      file('moje/my-notes.csv', 'a\nb\n'),
    ]);
    expect(await titles(found)).toEqual(['Obuka']);
    const made = await found?.fetchText('datapackage.json');
    expect(made?.ok === true && JSON.parse(made.text)).toEqual({
      name: 'own-data',
      resources: [
        { name: 'venues', path: 'venues.csv', format: 'csv' },
        { name: 'events', path: 'events.csv', format: 'csv' },
      ],
    });
  });

  test('is read in its code page: š is 0x9a in windows-1250', async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('title\nNi'),
      0x9a,
      ...new TextEncoder().encode(' i Bihac\n'),
    ]);
    expect(await titles(folderPackage([{ name: 'events.csv', bytes }, file('venues.csv', VENUES)]))).toEqual([
      'Niš i Bihac',
    ]);
  });

  test.each([
    ['no events', [file('a/venues.csv', VENUES), file('a/x.csv', 'a\n')]],
    ['events in a folder of their own', [file('a/b/events.csv', EVENTS), file('a/x.csv', 'a\n')]],
    ['nothing', []],
  ])('is no package with %s', (_, given) => {
    expect(folderPackage(given)).toBeNull();
  });
});
