import { expect, test } from 'vitest';
import { folderNames, Ways, type Place } from '../../../src/plain/ways';

const input = {
  languages: ['en', 'bs'],
  recordLanguages: ['en', 'bs'],
  ids: { event: ['a', 'b/../c'], organisation: ['o'], project: [] },
  baseUrl: null,
  defaultScope: 'core' as const,
};
const ways = new Ways(input);
const overview: Place = { kind: 'overview', language: 'en' };
const bosnian: Place = { kind: 'overview', language: 'bs' };
const event = (language: string): Place => ({ kind: 'event', id: 'a', language });

test('records in the language of the site stand at the top, others in the folder of their language', () => {
  expect([overview, bosnian, event('en'), event('bs')].map((place) => ways.folder(place))).toEqual([
    'en/',
    'bs/',
    'event/a/',
    'bs/event/a/',
  ]);
});

test('ways between pages are relative', () => {
  expect(ways.to(event('bs'), null)).toBe('bs/event/a/');
  expect(ways.to(event('en'), bosnian)).toBe('../event/a/');
  expect(ways.to(bosnian, event('bs'))).toBe('../../../bs/');
  expect(ways.to({ kind: 'organisation', id: 'o', language: 'en' }, event('en'))).toBe('../../organisation/o/');
  expect(ways.root(event('en'))).toBe('../../');
});

test('the dashboard opens with the event, in the language of the page', () => {
  expect(ways.dashboard(event('en'), { event: 'a' })).toBe('../../?event=a');
  expect(ways.dashboard(event('bs'), { scope: 'all', event: 'a' })).toBe('../../../?scope=all&event=a&lang=bs');
  expect(ways.dashboard(event('en'), { scope: 'all', town: ['ba-sarajevo'] })).toBe(
    '../../?scope=all&town=ba-sarajevo',
  );
});

test('addresses are absolute only where the site says its own, with or without a slash at its end', () => {
  expect(ways.absolute(overview)).toBeNull();
  for (const baseUrl of ['https://example.org/susret', 'https://example.org/susret/']) {
    const published = new Ways({ ...input, baseUrl });
    expect(published.absolute(null)).toBe('https://example.org/susret/');
    expect(published.absolute(event('bs'))).toBe('https://example.org/susret/bs/event/a/');
  }
});

test('a record without pages in a language has that of the site, and an unknown one has none', () => {
  const few = new Ways({ ...input, recordLanguages: ['en'] });
  expect(few.record('event', 'a', 'bs')).toEqual({ kind: 'event', id: 'a', language: 'en' });
  expect(few.record('event', 'nobody', 'bs')).toBeNull();
  expect(few.alternates(event('en'))).toEqual([event('en')]);
});

test('folderNames keeps what a folder can be called and leads out of no folder', () => {
  const names = folderNames([
    '2021-sarajevo',
    'скопје_1',
    '../../etc',
    '.',
    'a b',
    'a/b',
    '2021-Sarajevo',
    'x'.repeat(300),
  ]);
  expect(names.get('2021-sarajevo')).toBe('2021-sarajevo');
  expect(names.get('скопје_1')).toBe('скопје_1');
  for (const id of ['../../etc', '.', 'a b', 'a/b']) expect(names.get(id)).toMatch(/^[\w-]*[0-9a-f]{8}$/);
  // Some file systems do not tell cases apart.
  expect(names.get('2021-Sarajevo')).toMatch(/^2021-Sarajevo-[0-9a-f]{8}$/);
  expect(names.get('x'.repeat(300))).toHaveLength(69);
  expect(new Set([...names.values()].map((name) => name.toLowerCase())).size).toBe(8);
});

test('the hash of a folder is that of FNV-1a', () => {
  // 32 bits of "a": e40c292c, from the test vectors of the authors; "/a" would be another.
  expect(folderNames(['a', 'A']).get('A')).toBe('A-c40bf6cc');
});
