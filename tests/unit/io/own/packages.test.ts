import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FetchText } from '../../../../src/io/fetched';
import { loadPackage } from '../../../../src/io/load';
import { flatPackage } from '../../../../src/io/own/flat-package';
import { nestedPackage } from '../../../../src/io/own/nested-package';
import { safeZip } from '../../../../src/io/own/open-zip';
import { zipPackage } from '../../../../src/io/own/zip-package';

function packageIn(bytes: Uint8Array) {
  const zip = safeZip(bytes, 'own.zip');
  if ('code' in zip) throw new Error(zip.code);
  return zipPackage(zip)?.fetchText ?? null;
}

async function read(fetchText: FetchText | null) {
  if (fetchText === null) throw new Error('It cannot be opened.');
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) throw new Error(loaded.code);
  return loaded;
}

describe('flatPackage', () => {
  test('reads a table of titles alone', async () => {
    const { core, issues } = await read(flatPackage('title\nA meeting\n'));
    expect(core.events.map(({ title, stated }) => [title, stated.kind])).toEqual([['A meeting', 'not-stated']]);
    expect(issues).toEqual([]);
  });

  test('names a record by its id where its list has no name', async () => {
    const { core } = await read(
      flatPackage('event_id;title;venue_ids;places;countries\r\ne;T;"a;b";"Alpha;";";BA"\r\n'),
    );
    expect(core.venues.map(({ id, name, country }) => [id, name, country])).toEqual([
      ['a', 'Alpha', null],
      ['b', 'b', 'BA'],
    ]);
    expect(core.events[0]?.venueIds).toEqual(['a', 'b']);
  });

  test('keeps the line of a problem', async () => {
    const { issues } = await read(
      flatPackage('event_id,title,participants_low,participants_kind\na,A,3,exact\nb,B,many,exact\n'),
    );
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ['not-a-number', 3],
      ['bound-without-count', 3],
    ]);
  });
});

describe('nestedPackage', () => {
  test('reads a list of events alone, with the records that stand inside them', async () => {
    const { core, issues } = await read(
      nestedPackage([
        {
          event_id: 'e',
          title: 'T',
          participants: { low: 50, high: null, kind: 'more-than', unit: 'persons' },
          venues: [{ venue_id: 'v', name: 'V' }],
          roles: [{ organisation_id: 'o', organisation: 'O', role: 'organiser' }],
        },
      ]),
    );
    expect(issues).toEqual([]);
    expect(core.events[0]).toMatchObject({
      id: 'e',
      venueIds: ['v'],
      count: { kind: 'more-than', low: 50, high: null },
    });
    expect(core.organisations.map(({ id, name }) => [id, name])).toEqual([['o', 'O']]);
    expect(core.roles).toHaveLength(1);
  });

  test.each([null, 3, 'text', {}, { events: 3 }, ['a'], { events: [1] }])('is null for %j', (document) => {
    expect(nestedPackage(document)).toBeNull();
  });
});

describe('zipPackage', () => {
  const files = {
    'datapackage.json': strToU8('{"resources":[{"name":"events","path":"events.csv"}]}'),
    'events.csv': strToU8('event_id,title\ne,Đurđa\n'),
  };

  test('opens a package at the top and in a folder', async () => {
    for (const zip of [zipSync(files), zipSync({ 'my data': files })]) {
      const { core } = await read(packageIn(zip));
      expect(core.events.map(({ title }) => title)).toEqual(['Đurđa']);
    }
  });

  test('is null where there is no package in it', () => {
    expect(packageIn(zipSync({ 'events.csv': files['events.csv'] }))).toBeNull();
  });

  test('a file that is not in it is missing', async () => {
    expect(await packageIn(zipSync(files))?.('codes.csv')).toEqual({ ok: false, code: 'file-missing', status: null });
  });
});
