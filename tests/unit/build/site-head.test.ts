import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteHead } from '../../../src/build/site-head';

const PAGE =
  '<html lang="%site.language%"><title>%site.title%</title><meta content="%site.description%" /><i>%site.name%</i>';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'susret-head-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function headOf(site: object, { descriptor = null as object | null, page = PAGE } = {}): Promise<unknown> {
  const file = join(folder, 'site.json');
  writeFileSync(file, JSON.stringify({ region: { codes: ['CH'], frame: [6, 45, 16, 48] }, ...site }));
  if (descriptor !== null) writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
  const { transformIndexHtml: transform } = siteHead(file);
  if (typeof transform !== 'object') throw new Error('The plugin has another form.');
  const { handler } = transform as { handler: (html: string) => Promise<string> };
  return handler(page);
}

test('title, subtitle and description stand in the first language of the site', async () => {
  const site = {
    title: 'Susreti',
    subtitle: { en: 'Meetings', bs: 'Sastanci' },
    description: { bs: 'Šta je bilo' },
    languages: ['bs', 'en'],
  };
  expect(await headOf(site)).toBe(
    '<html lang="bs"><title>Susreti: Sastanci</title><meta content="Šta je bilo" /><i>Susreti</i>',
  );
});

test('without a description of its own it is that of the package', async () => {
  expect(await headOf({ title: 'A' }, { descriptor: { description: 'All of B' } })).toBe(
    '<html lang="en"><title>A</title><meta content="All of B" /><i>A</i>',
  );
});

test.each([[null], [{}], [{ description: '' }], [{ description: 7 }]])(
  'where the package (%j) says nothing either it is the title',
  async (descriptor) => {
    expect(await headOf({ title: 'A', subtitle: 'B' }, { descriptor })).toBe(
      '<html lang="en"><title>A: B</title><meta content="A: B" /><i>A</i>',
    );
  },
);

test('signs of HTML are text', async () => {
  expect(await headOf({ title: '"><script>&' }, { page: '<meta content="%site.title%" />' })).toBe(
    '<meta content="&quot;&gt;&lt;script&gt;&amp;" />',
  );
});

test('a place for what it does not know stays as it is', async () => {
  expect(await headOf({ title: 'A' }, { page: '%site.colour% 100% %site.title%' })).toBe('%site.colour% 100% A');
});
