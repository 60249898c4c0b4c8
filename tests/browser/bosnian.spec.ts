import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { opened } from '../support/dashboard';
import { expect, test } from '../support/page';

test('every view is drawn in Bosnian, also after the language was changed to and fro', async ({ page }) => {
  await opened(page, '?lang=bs');
  const main = page.getByRole('main');
  const views = [
    'Karta događaja po gradovima',
    'Ko je učestvovao, po grupama',
    'Vremenska linija',
    'Mreža finansijera, projekata, organizacija i događaja',
    'Lista događaja',
  ];
  const menu = page.getByRole('banner').getByRole('combobox');
  await expect(menu.getByRole('option', { name: 'Bosanski' })).toHaveAttribute('lang', 'bs');
  for (const language of ['en', 'bs', 'en', 'bs']) {
    await menu.selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  for (const name of views) await expect(main.getByRole('region', { name, exact: true })).toBeVisible();
  await expect(main).not.toContainText('nije mogao nacrtati');
  await expect(
    main.getByRole('region', { name: 'Vremenska linija' }).getByRole('button', { name: '2016.: 12 događaja' }),
  ).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Događaji o rodu i migracijama na Zapadnom Balkanu');
});

// Chromium has no data of its own for three of them: the separators are from CLDR 48, as Node has them.
for (const [lang, number] of Object.entries({
  en: '1,091',
  bs: '1.091',
  'sr-Cyrl': '1.091',
  'sr-Latn': '1.091',
  mk: '1.091',
  sq: '1091',
})) {
  test(`numbers have the separators of ${lang}`, async ({ page }) => {
    await opened(page, `?lang=${lang}`);
    await expect(page.getByRole('heading', { level: 1 }).locator('..').getByText(number)).toBeVisible();
  });
}

test('what is not in the language of the page says its own', async ({ page }) => {
  await opened(page, '?lang=bs&event=2021-sarajevo-gender-and-migration');
  const panel = page.getByRole('dialog');
  const title = panel.getByRole('heading', { level: 2 });
  await expect(title).toHaveText('Regionalna konferencija „Rod i migracije“');
  await expect(title).toHaveAttribute('lang', 'bs');
  await expect(panel.getByText('Regional Conference “Gender and Migration”')).toHaveCount(0);
  await expect(panel.locator('blockquote').filter({ hasText: 'co-hosted' }).first()).toHaveAttribute('lang', 'en');
  await expect(panel.locator('blockquote').filter({ hasText: 'Preko 50' }).first()).toHaveAttribute('lang', 'bs');
  await expect(panel.getByText('"Preko 50" means more than 50')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Escape');
  const list = page.getByRole('region', { name: 'Lista događaja' });
  for (const link of await list.getByRole('heading', { level: 3 }).getByRole('link').all())
    await expect(link).toHaveAttribute('lang', /^(en|bs)$/);
  await opened(page, '?lang=sq&event=2021-sarajevo-gender-and-migration');
  await expect(title).toHaveText('Regional Conference “Gender and Migration”');
  await expect(title).toHaveAttribute('lang', 'en');
  await expect(panel.getByText('Regionalna konferencija „Rod i migracije“', { exact: true })).toHaveAttribute(
    'lang',
    'bs',
  );
});

const EVENTS = readFileSync(fileURLToPath(new URL('../../data/events.csv', import.meta.url)), 'utf8');
const TITLES = Papa.parse<{ title: string }>(EVENTS, { header: true, skipEmptyLines: true }).data.map(
  ({ title }) => title,
);

/** The titles of events in the text of the page, by the language that they stand in. Names in `aria-label` cannot say theirs. */
const titlesIn = (page: Page) =>
  page.evaluate((titles) => {
    const found: Record<string, string[]> = {};
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      // What machines read has its language by itself; what stands there for readers without script is not seen.
      if (texts.currentNode.parentElement?.closest('script, noscript')) continue;
      const text = texts.currentNode.textContent ?? '';
      const lang = texts.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      if (titles.some((title) => text.includes(title))) (found[lang] ??= []).push(text);
    }
    return found;
  }, TITLES);

test('titles of events say their language in lists, tables and panels', async ({ page }) => {
  await opened(page, '?lang=bs');
  expect(Object.keys(await titlesIn(page))).toEqual(['en']);
  await page.locator('#events [data-stop="lead"]').first().click();
  await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
  await expect.poll(async () => (await titlesIn(page))['en']?.length).toBeGreaterThan(6);
  expect(Object.keys(await titlesIn(page))).toEqual(['en']);
  await opened(page, '?lang=bs&table=network,events');
  await expect(page.getByRole('table')).toHaveCount(2);
  expect(Object.keys(await titlesIn(page))).toEqual(['en']);
  // Date and town before a title stay in the language of the page.
  const cell = page
    .getByRole('region', { name: 'Mreža' })
    .getByRole('cell', { name: /^1\. nov 2017\. · Beograd · Opening/ });
  await expect(cell.first().locator('[lang]')).toHaveText(/^Opening of the Women/);
});

test('choices, codes and towns have their Bosnian names, in Bosnian order', async ({ page }) => {
  await opened(page, '?lang=bs&scope=all');
  await page.getByRole('button', { name: 'Format', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: /Okrugli sto/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await opened(page, '?lang=bs&page=data');
  await expect(page.getByText(/roundtable \(Okrugli sto\)/).first()).toBeVisible();
});
