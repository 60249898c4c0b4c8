/** Data that a reader opens: from a file to the charts, without anything leaving the page. */
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { opened } from '../support/dashboard';
import { expect, test } from '../support/page';

const EXAMPLE = fileURLToPath(new URL('../../public/own/example-with-errors.csv', import.meta.url));

const openImport = (page: Page) => opened(page, '?page=import');

const choose = (page: Page, ...paths: string[]) => page.getByLabel('Choose a file').setInputFiles(paths);

test('the example with errors says what each column means and what is wrong, and its rows are drawn', async ({
  page,
}) => {
  await openImport(page);
  await choose(page, EXAMPLE);
  await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();
  await expect(page.getByText('windows-1250')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Meaning of “Naziv”' })).toHaveValue('title');
  await expect(page.getByRole('combobox', { name: 'Meaning of “Datum”' })).toHaveValue('date');
  await expect(page.getByRole('combobox', { name: 'Meaning of “Grad”' })).toHaveValue('town');
  await expect(page.getByRole('combobox', { name: 'Meaning of “Ukupno”' })).toHaveValue('participants');
  // The file was written with these two cells that cannot be read.
  await expect(page.getByRole('row', { name: /Error 3 Datum 31\.09\.2021\./ })).toContainText('30');
  await expect(page.getByRole('row', { name: /Error 4 Ukupno 32 \(7\+25/ })).toContainText('bracket');
  await expect(page.getByText('3 of 3 rows will be shown, 0 left out.')).toBeVisible();

  await page.getByRole('button', { name: 'Show the charts' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*3\b/);
  await expect(page.getByText('more than 50').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /You are looking at example-with-errors\.csv/ })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { name: '8 columns found' })).toBeVisible();
  await page.goForward();
  await page.getByRole('button', { name: 'Back to the published data' }).click();
  await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*67\b/);
});

test('nothing leaves the page while a file is opened and shown', async ({ page, context }) => {
  await openImport(page);
  // What the page may need later is there once a file has been read.
  await choose(page, EXAMPLE);
  await expect(page.getByRole('button', { name: 'Show the charts' })).toBeVisible();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null || /Naziv|Rod|MAARI/.test(request.url()))
      sent.push(request.url());
  });
  await context.setOffline(true);
  await choose(page, EXAMPLE);
  await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Show the charts' }).click();
  await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*3\b/);
  expect(sent).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('a file that is no table is named for what it is, and what was read before stays', async ({ page }) => {
  await openImport(page);
  await choose(page, EXAMPLE);
  await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'events.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj', 'latin1'),
  });
  const fault = page.getByRole('alert').filter({ hasText: 'events.csv could not be opened' });
  await expect(fault).toContainText('PDF');
  await expect(page.getByRole('heading', { name: '8 columns found' })).toBeVisible();
});

test('a meaning that the reader changes is used, and the problems can be taken along', async ({ page }) => {
  await openImport(page);
  await choose(page, EXAMPLE);
  await page.getByRole('combobox', { name: 'Meaning of “Ukupno”' }).selectOption('not-used');
  await expect(page.getByRole('row', { name: /^Ukupno/ })).toContainText('your choice');
  await expect(page.getByRole('row', { name: /Error 4 Ukupno/ })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Problem list (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('susret-problems.csv');
  const [header, ...rows] = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(header).toBe('file,line,column,value,severity,code,reason,remedy');
  expect(rows.some((row) => row.startsWith('example-with-errors.csv,3,Datum,31.09.2021.,error,'))).toBe(true);
});

test('what was imported and saved as a package opens again with the same events', async ({ page }) => {
  await openImport(page);
  await choose(page, EXAMPLE);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as data package' }).click();
  const path = await (await download).path();
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'data.zip', mimeType: 'application/zip', buffer: await readFile(path) });
  await expect(page.getByText('This is a data package')).toBeVisible();
  await page.getByRole('button', { name: 'Show the charts' }).click();
  await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*3\b/);
  await expect(page.getByText('more than 50').first()).toBeVisible();
});

test('a pasted table and a folder are read', async ({ page }) => {
  await openImport(page);
  await page.getByText('Or paste a table').click();
  await page.getByRole('textbox').fill('Naslov\tDatum\tMjesto\nObuka\t1.2.2023.\tTuzla');
  await page.getByRole('button', { name: 'Read the pasted table' }).click();
  await expect(page.getByRole('heading', { name: '3 columns found' })).toBeFocused();
  await page.getByLabel('Choose a folder').setInputFiles(fileURLToPath(new URL('../../data', import.meta.url)));
  await expect(page.getByText('This is a data package')).toBeVisible();
  await page.getByRole('button', { name: 'Show the charts' }).click();
  // All of the 127 events.
  await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*127\b/);
});
