/**
 * Languages that nobody speaks. In one every message is marked: what is read without the mark was never given to translators, or comes from
 * the data. In the other every word is longer by a third: nothing may be cut off or collide for it.
 */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { opened } from '../support/dashboard';
import { readLayout, type LayoutFacts } from '../support/layout-facts';
import { lint } from '../support/layout-rules';
import { readOverflow } from '../support/overflow';
import { expect, test } from '../support/page';
import { changeMessages, circled, longer, textsOf } from '../support/pseudo';
import { settled } from '../support/settled';

const TABLES = ['codes', 'towns', 'organisations', 'projects', 'events', 'venues', 'sources', 'participants'];

/** Every cell of the tables, and what the site and the package say of themselves, in small letters. */
const data = [
  ...TABLES.map((name) => new URL(`../../data/${name}.csv`, import.meta.url)).flatMap((file) =>
    Papa.parse<string[]>(readFileSync(file, 'utf8')).data.flat(),
  ),
  ...['site.json', 'datapackage.json'].map((name) =>
    readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'),
  ),
].map((cell) => cell.toLowerCase());

/** Names that are the same in all languages. */
const NAMES = ['csv', 'json', 'cc-by-', 'mit', 'readme.md', 'changes.md', 'data/v', 'zip'];

/** Words of a text that neither a message nor the data brought. A figure breaks and shortens what the data have. */
function leftOf(text: string): string[] {
  const pieces = text
    .toLowerCase()
    .replace(/https?:\S+|susret-[\w.-]+/g, '')
    .split(/[^\p{L}\p{M} /&@#_.’'-]+/u);
  return pieces
    .map((piece) => piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((piece) => piece !== '' && !NAMES.includes(piece) && !data.some((cell) => cell.includes(piece)));
}

const PAGES = [
  '',
  'scope=all&by=year',
  'event=arsbih-2021-conference',
  'page=method',
  'page=data',
  'page=about',
  'page=changes',
  'page=check',
  '#data-composition',
  'country=XK&from=2015&to=2015&format=launch',
  'table=map,composition,network,timeline,events',
];

test('every word that is not from the data is a message', async ({ page }) => {
  await changeMessages(page, circled);
  const left: Record<string, string[]> = {};
  for (const search of PAGES) {
    await opened(page, `?lang=bs&${search}`);
    await settled(page);
    const texts = await textsOf(page);
    expect(texts.filter((text) => text.includes('ⓐ')).length, search).toBeGreaterThan(10);
    const found = texts.flatMap(leftOf);
    if (found.length > 0) left[search] = [...new Set(found)];
  }
  expect(left).toEqual({});
});

async function faultsOf(page: Page): Promise<string[]> {
  const facts = JSON.parse(await page.evaluate<string>(`JSON.stringify((${readLayout.toString()})())`)) as LayoutFacts;
  return [...(await page.evaluate(readOverflow)), ...lint(facts)];
}

for (const width of [320, 768, 1440]) {
  test(`words a third longer are neither cut off nor do they collide at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await changeMessages(page, longer);
    const found: Record<string, string[]> = {};
    for (const search of PAGES) {
      await opened(page, `?lang=bs&${search}`);
      await settled(page);
      const drawn = (await textsOf(page)).filter((text) => /(\p{L})\1\1/u.test(text));
      expect(drawn.length, search).toBeGreaterThan(10);
      const faults = await faultsOf(page);
      if (faults.length > 0) found[search] = faults;
    }
    expect(found).toEqual({});
  });
}
