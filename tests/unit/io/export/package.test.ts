import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../../src/cli/folder';
import { packageFiles } from '../../../../src/io/export/package';
import { portionOf } from '../../../../src/io/export/portion';
import type { FetchText } from '../../../../src/io/fetched';
import { realData } from '../../../support/real-data';
import { bosnian, head, NOTE } from './given';

const published = readFolder(new URL('../../../../data/', import.meta.url).pathname);

async function filesOf(fetchText: FetchText, ids: readonly string[], values = head()) {
  const { core, details } = await realData();
  const made = await packageFiles(fetchText, portionOf({ ...core, ...details }, ids), core.codes, values);
  return 'fault' in made ? made : new Map(made.map(({ name, text }) => [name, text]));
}

async function textOf(name: string, values = head()): Promise<string> {
  const files = await filesOf(published, ['2021-sarajevo-gender-and-migration'], values);
  return files instanceof Map ? (files.get(name) ?? '') : '';
}

test('the README names filters, version, dates and link, and the note on Kosovo', async () => {
  const readme = await textOf('README.md', head({ filters: ['Scope: all events', 'Place: Sarajevo'], events: 1 }));
  expect(readme).toContain('1 of the 3 events of the data set.');
  expect(readme).toContain('- Scope: all events\n- Place: Sarajevo\n');
  for (const fact of [
    'Version of the data: 1.2.0',
    'Date of the version: 2026-01-02',
    'Downloaded on: 2026-11-25',
    'Dashboard with this selection: https://example.org/?scope=all&v=1.2.0',
    'Licence: CC-BY-4.0 https://example.org/by',
    'Publisher: Somebody',
  ]) {
    expect(readme).toContain(`- ${fact}\n`);
  }
  expect(readme.endsWith(`\\${NOTE}\n`)).toBe(true);
});

test('the codebook speaks the language of the page, labels of codes included', async () => {
  const codebook = await textOf('codebook.md', head({ locale: bosnian() }));
  expect(codebook.startsWith('# Šifrarnik\n')).toBe(true);
  expect(codebook).toContain('| Kolona | Značenje | Tip | Vrijednosti |');
  expect(codebook).toMatch(/\| event_id \| .* \| string \| uvijek popunjeno; jedinstveno; /);
  expect(codebook.match(/^## /gm)).toHaveLength(13);
  // A bar in a pattern does not end its cell: every row has four.
  const rows = codebook.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.filter((row) => row.replaceAll('\\|', '').split('|').length !== 6)).toEqual([]);
});

test('the descriptor of a selection says what it is and no longer what holds of the whole', async () => {
  const descriptor = JSON.parse(await textOf('datapackage.json')) as Record<string, unknown>;
  expect(descriptor).toMatchObject({
    name: 'gender-migration-events-western-balkans',
    version: '1.1.0',
    title: 'Small data: a selection',
    description: '2 of the 3 events of the data set.\nScope: all events',
    licenses: [{ name: 'CC-BY-4.0' }],
  });
  expect(descriptor).not.toHaveProperty('temporal');
  expect(descriptor).not.toHaveProperty('spatial');
  expect((descriptor['sources'] as unknown[])[0]).toEqual({
    title: 'Small data',
    path: 'https://example.org/?scope=all&v=1.2.0',
    version: '1.2.0',
  });
});

test('a table of a selection keeps its header and has its rows as published', async () => {
  const events = await textOf('events.csv');
  const [header, row, ...more] = events.split('\r\n');
  expect(header?.startsWith('event_id,title,title_orig,')).toBe(true);
  expect(row).toMatch(/^2021-sarajevo-gender-and-migration,.*,50,,more-than,persons,/);
  expect(more).toEqual(['']);
});

describe('what cannot be had', () => {
  test.each(['datapackage.json', 'roles.csv'])('without %s there is no package but a fault', async (missing) => {
    const offline: FetchText = (path) =>
      path === missing ? Promise.resolve({ ok: false, code: 'offline', status: null }) : published(path);
    expect(await filesOf(offline, [])).toEqual({ fault: 'offline' });
  });
  test('a descriptor that is a web page gives a fault', async () => {
    const page: FetchText = () => Promise.resolve({ ok: true, text: '<html>', type: 'text/html', bytes: 6 });
    expect(await filesOf(page, [])).toEqual({ fault: 'file-unreachable' });
  });
  test('without the texts on the data there is a package without them', async () => {
    const bare: FetchText = (path) =>
      path.endsWith('.md') ? Promise.resolve({ ok: false, code: 'file-missing', status: 404 }) : published(path);
    const files = await filesOf(bare, []);
    expect(files instanceof Map && [...files.keys()].filter((name) => name.endsWith('.md'))).toEqual([
      'README.md',
      'codebook.md',
    ]);
  });
});

test('texts that are named are asked for and no others', async () => {
  const { core, details } = await realData();
  const portion = portionOf({ ...core, ...details }, ['2021-sarajevo-gender-and-migration']);
  const asked: string[] = [];
  const counted: FetchText = (path, signal) => {
    asked.push(path);
    return published(path, signal);
  };
  const made = await packageFiles(counted, portion, core.codes, head(), ['README.md']);
  expect(asked).toContain('README.md');
  expect(asked).not.toContain('CHANGES.md');
  expect('fault' in made ? made : made.map(({ name }) => name)).toContain('about-data.md');
});
