import { expect, test } from 'vitest';
import { readVersions } from '../../../src/io/versions';

test('readVersions reads the list of a site', () => {
  const list = {
    current: '1.1.0',
    papers: ['CHANGES.md', 'README.md'],
    versions: [{ version: '1.0.0', created: '2026-01-02', hash: 'ab', files: { 'events.csv': 'cd' }, papers: [] }],
  };
  expect(readVersions(JSON.stringify(list))).toEqual(list);
});

test('readVersions has null for what an entry lacks and leaves out what is no version', () => {
  const list = { versions: [{ version: '1.0.0', files: { a: 1 } }, { created: '2026-01-02' }, 'text', null] };
  expect(readVersions(JSON.stringify(list))).toEqual({
    current: null,
    papers: null,
    versions: [{ version: '1.0.0', created: null, hash: null, files: {}, papers: null }],
  });
});

test.each(['<!doctype html>', '', 'null', '[]', '{"versions":{}}'])('readVersions gives null for %j', (text) => {
  expect(readVersions(text)).toBeNull();
});
