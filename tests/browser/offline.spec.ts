/** The file of its own: opened from the disk, it makes no request and answers clicks. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { violations } from '../support/axe';
import { opened } from '../support/dashboard';
import { expect, test } from '../support/page';

/** Opens the dialog of a view and saves its file. @returns Its path. */
async function saved(page: Page, region: string | RegExp, path: string): Promise<string> {
  await page.getByRole('region', { name: region }).getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this chart' });
  await dialog.getByRole('radio', { name: 'Offline file' }).check({ force: true });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download the file' }).click();
  await (await download).saveAs(path);
  await expect(dialog.getByText(/was saved, \d+(\.\d)? MB\./).first()).toBeVisible();
  return path;
}

/** Opens a file where every request beside it is written down. */
async function fromDisk(browser: Browser, path: string, javaScriptEnabled = true) {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width: 1000, height: 800 },
    reducedMotion: 'reduce',
    locale: 'en-US',
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`file://${path}`);
  return { page, requests: () => requests.slice(1).filter((url) => !url.startsWith('data:')), errors };
}

test('the map as a file answers clicks without a request', async ({ page, browser }, info) => {
  await opened(page, '?country=BA');
  const path = await saved(page, /^Map/, info.outputPath('map.html'));
  const file = await fromDisk(browser, path);
  await expect(file.page.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(
    file.page
      .getByText('8 of 8 events')
      .or(file.page.getByText(/of 8 events/))
      .first(),
  ).toBeVisible();
  // events.csv: four core events are in Sarajevo.
  await file.page
    .getByRole('button', { name: /^Sarajevo/ })
    .first()
    .press('Enter');
  await expect(file.page.getByText('You have changed what this chart shows.')).toBeVisible();
  await file.page.getByRole('button', { name: 'Table' }).click();
  await expect(file.page.getByRole('row', { name: /^Sarajevo/ })).toContainText('4');
  expect(await violations(file.page)).toEqual([]);
  expect(file.requests()).toEqual([]);
  expect(file.errors).toEqual([]);
  await file.page.context().close();
});

test('the network as a file opens the evidence behind its numbers without a request', async ({
  page,
  browser,
}, info) => {
  await opened(page, '?funder=amif');
  const path = await saved(page, /^Network/, info.outputPath('network.html'));
  info.annotations.push({ type: 'bytes', description: String(readFileSync(path).length) });
  const file = await fromDisk(browser, path);
  await expect(file.page.locator('html')).toHaveAttribute('data-state', 'ready');
  await file.page.getByRole('button', { name: /^Reducing irregular migration.* 2 events\. Closed/ }).press('Enter');
  await file.page.getByRole('button', { name: /, Sarajevo, more than 50$/ }).press('Enter');
  const panel = file.page.getByRole('dialog');
  await expect(panel).toContainText('Gender');
  await expect(panel.locator('blockquote').first()).toBeVisible();
  expect(file.requests()).toEqual([]);
  expect(file.errors).toEqual([]);
  await file.page.context().close();
});

test('without scripts the file still has its picture and its table', async ({ page, browser }, info) => {
  await opened(page, '?country=BA');
  const path = await saved(page, 'Who took part, by group', info.outputPath('composition.html'));
  const { page: still } = await fromDisk(browser, path, false);
  await expect(still.getByRole('img').first()).toBeVisible();
  await expect(still.getByRole('table')).toContainText('Police, prosecutors, courts');
  await still.context().close();
});

test('a script that was put into the file does not run', async ({ page, browser }, info) => {
  await opened(page, '?country=BA');
  const path = await saved(page, 'Who took part, by group', info.outputPath('composition.html'));
  const html = readFileSync(path, 'utf8');
  const end = html.lastIndexOf('</body>');
  writeFileSync(path, `${html.slice(0, end)}<script>ran = 1</script>${html.slice(end)}`);
  const file = await fromDisk(browser, path);
  await expect(file.page.locator('html')).toHaveAttribute('data-state', 'ready');
  expect(await file.page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(file.errors.filter((error) => !error.includes('inline script'))).toEqual([]);
  expect(file.errors).toHaveLength(1);
  await file.page.context().close();
});

test('a part that cannot be fetched is named, and nothing is saved', async ({ page }) => {
  await opened(page);
  await page.route('**/offline/offline.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('region', { name: /^Map/ }).getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this chart' });
  await dialog.getByRole('radio', { name: 'Offline file' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Download the file' }).click();
  await expect(dialog.getByText(/could not be made: offline\/offline\.js cannot be had: 404/).first()).toBeVisible();
});

test.use({ expectedFaults: /offline\.js|404/ });
