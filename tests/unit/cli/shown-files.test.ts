import { expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { publishedRecords, publishedTree } from '../../../src/build/publish-data';
import { main as check } from '../../../src/cli/check';
import { readPackage } from '../../../src/cli/package-data';
import { readShownFolder } from '../../../src/cli/shown-files';

const FOLDER = new URL('../../fixtures/small-cells', import.meta.url).pathname;

test('what is published under data/, its kept version and its records have no small number', async () => {
  const tree = await publishedTree(FOLDER);
  const texts = new Map([...tree].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  for (const path of ['participants.csv', 'v/0.1.0/participants.csv']) {
    expect(texts.get(path), path).toContain('joined,refugees,female,13,,exact,Refugees');
    expect(texts.get(path), path).not.toMatch(/,3,|three|3 women/);
  }
  const records = await publishedRecords(tree);
  expect([...records.keys()]).toEqual(['records.json', 'v/0.1.0/records.json']);
  for (const [path, text] of records) expect(text, path).not.toMatch(/three survivors|3 women/);
});

test('commands give the numbers of the page', async () => {
  const read = await readPackage(FOLDER);
  if (!read.ok) throw new Error(read.code);
  const { events, participants } = read.core;
  expect(events.find(({ id }) => id === 'alone')?.count.kind).toBe('not-stated');
  expect(participants.filter(({ eventId }) => eventId === 'hidden').map(({ count }) => count.low)).toEqual([
    null,
    12,
    null,
  ]);
});

test('a package that keeps nothing back is read as it stands', async () => {
  const own = new URL('../../../data/', import.meta.url).pathname;
  const fetched = await (await readShownFolder(own))('participants.csv');
  expect(fetched.ok && fetched.text).toBe(await readFile(`${own}participants.csv`, 'utf8'));
});

test('check warns of a place finer than a town where a group needs special care, and of no other', async () => {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  expect(await check([FOLDER], say, say)).toBe(1);
  const text = said.join('');
  expect(text).toContain('The place is “House in the Lane”, finer than a town');
  expect(text).toContain('survivors (alone)');
  expect(text).toContain('0 errors, 1 warning');
});
