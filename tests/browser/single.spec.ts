/** The whole dashboard as one file: built by the command that the README names, and opened from the disk. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import { VIEWS } from '../../src/model/view-state';

const run = promisify(execFile);

const ROOT = join(import.meta.dirname, '../..');

let folder = '';

/** Everything that a page asked for and complained of. What is in the file itself and what the page has made is no request. */
const test = base.extend<{ readonly asked: readonly string[]; readonly complaints: string[] }>({
  asked: async ({ context }, use) => {
    const asked: string[] = [];
    context.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
    });
    await use(asked);
  },
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      context.on('weberror', (event) => complaints.push(String(event.error())));
      await use(complaints);
      expect(complaints, 'nothing goes wrong unseen').toEqual([]);
    },
    { auto: true },
  ],
});
// One failure is enough: a new worker would build everything anew.
test.describe.configure({ mode: 'serial' });

const built = (name: string) => join(folder, name);
const address = (name: string, query = '') => pathToFileURL(built(name)).href + query;

test.beforeAll(async () => {
  // Two builds of some twenty seconds, side by side.
  test.setTimeout(240_000);
  folder = await mkdtemp(join(tmpdir(), 'susret-single-'));
  const command = (...args: string[]) =>
    run(process.execPath, [join(ROOT, 'src/cli/run.mjs'), 'single', ...args], { cwd: ROOT });
  await Promise.all([
    command('--out', built('susret.html')),
    command('--data', join(ROOT, 'tests/fixtures/congresses'), '--out', built('congresses.html')),
  ]);
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

async function opened(page: Page, name = 'susret.html', query = ''): Promise<void> {
  await page.goto(address(name, query));
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
}

const sentence = (page: Page) => page.locator('.sentence p.sentence');

/** The text of the file that comes when something is pressed. */
async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await press();
  return readFile(await (await download).path(), 'utf8');
}

test('from the disk it filters, opens an event, goes back, changes its language, and asks for nothing but itself', async ({
  page,
  asked,
}) => {
  await opened(page);
  await expect(sentence(page)).toContainText('67 events');
  await page
    .getByRole('button', { name: /^Sarajevo/ })
    .first()
    .press('Enter');
  // events.csv: four core events are in Sarajevo.
  await expect(sentence(page)).toContainText('4 events');
  expect(new URL(page.url()).search).toBe('?town=ba-sarajevo');

  await page.locator('a[data-event="2021-sarajevo-gender-and-migration"]').first().click();
  const panel = page.getByRole('dialog');
  await expect(panel.locator('blockquote').filter({ hasText: 'Preko 50' }).first()).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();
  await page.goBack();
  await expect(sentence(page)).toContainText('67 events');
  await page.goForward();
  await expect(sentence(page)).toContainText('4 events');
  await page.goBack();

  await page.getByRole('combobox', { name: 'Language' }).selectOption('sr-Cyrl');
  // towns.csv: Skopje in Serbian.
  await expect(page.getByRole('button', { name: /^Скопље/ }).first()).toBeVisible();
  expect(asked).toEqual([address('susret.html')]);
});

test('it hands out selections and the published files, and no name of a folder on the disk', async ({
  page,
  asked,
}) => {
  await opened(page, 'susret.html', '?country=BA');
  const list = page.getByRole('region', { name: 'Event list' });
  const csv = await saved(page, () => list.getByRole('button', { name: 'CSV of this selection' }).click());
  expect(csv).toContain('2021-sarajevo-gender-and-migration');

  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this chart' });
  // The site of these data has no address, so there is nothing to embed.
  await expect(dialog.getByRole('tab')).toHaveText(['Image', 'Data', 'Cite']);
  await dialog.getByRole('tab', { name: 'Cite' }).click();
  await expect(dialog).toContainText('susret.html?country=BA&v=1.1.0');
  await dialog.getByRole('tab', { name: 'Data' }).click();
  const json = await saved(page, () => dialog.getByRole('button', { name: /\.json$/ }).click());
  expect(json).toContain('susret.html?');
  for (const text of [csv, json, await dialog.innerText()]) expect(text).not.toContain(folder);

  await opened(page, 'susret.html', '?page=data');
  const table = await saved(page, () => page.getByRole('main').getByRole('link', { name: 'events.csv' }).click());
  expect(table).toBe(await readFile(join(ROOT, 'data/events.csv'), 'utf8'));
  expect(asked).toEqual([address('susret.html', '?country=BA'), address('susret.html', '?page=data')]);
});

test('it opens no other data, and says so where its address names some', async ({ page, asked }) => {
  const query = '?country=BA&data=https%3A%2F%2Fexample.org%2Fdata.csv';
  await opened(page, 'susret.html', query);
  // events.csv: eight core events in Bosnia and Herzegovina.
  await expect(sentence(page)).toContainText('8 events');
  await expect(
    page.getByText('“https://example.org/data.csv” is no known value of “data”. It was ignored'),
  ).toBeVisible();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Share' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?country=BA');
  expect(asked).toEqual([address('susret.html', query)]);
});

test('a picture is drawn with the fonts in the file', async ({ page }) => {
  await opened(page);
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this chart' });
  const png = await saved(page, () => dialog.getByRole('button', { name: 'Download PNG' }).click());
  expect(png.slice(1, 4)).toBe('PNG');
});

test('its pages, versions and links lead nowhere but into the file and to sources', async ({ page, asked }) => {
  for (const name of ['method', 'data', 'about', 'changes', 'check']) {
    await opened(page, 'susret.html', `?page=${name}`);
    await expect(page.locator('main h2').first()).toBeVisible();
    const links = page.locator('a[href]');
    const addresses = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    // Those to files of the site are answered when they are used.
    expect(await addresses(), name).toContain('data/events.csv');
    await links.evaluateAll((all) => {
      for (const link of all) link.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    });
    const here = new RegExp(`^(https?:|#|blob:|susret\\.html|${new URL(address('susret.html')).pathname}$)`);
    expect(
      (await addresses()).filter((url) => !here.test(url)),
      name,
    ).toEqual([]);
  }
  await opened(page, 'susret.html', '?v=1.0.0');
  // data/versions/1.0.0: 46 core events.
  await expect(sentence(page)).toContainText('46 events');
  await page.getByRole('banner').locator('a').first().click();
  await expect(sentence(page)).toContainText('67 events');
  expect(asked.filter((url) => !url.startsWith(address('susret.html')))).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('it draws all its views in the width of the screen', async ({ page, asked }) => {
    await opened(page);
    for (const view of VIEWS) await expect(page.locator(`[data-view="${view}"]`)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: 'Filters' }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(asked).toEqual([address('susret.html')]);
  });
});

test('the file of another package has its events, and nothing of the first', async ({ page, asked }) => {
  await opened(page, 'congresses.html');
  // 29 exactly and more than 200.
  await expect(sentence(page)).toContainText('229');
  await page
    .getByRole('region', { name: 'Event list' })
    .getByRole('link', { name: 'Fifth Solvay Conference on Physics' })
    .click();
  await expect(page.getByRole('dialog')).toContainText('Brussels');
  await expect(page.locator('body')).not.toContainText(/western balkan|gender and/i);
  expect(/western balkan/i.test(await readFile(built('congresses.html'), 'utf8'))).toBe(false);
  expect(asked).toEqual([address('congresses.html')]);
});

test('in a sandbox, where no address can be written, it filters all the same', async ({ page }) => {
  await writeFile(
    built('sandbox.html'),
    '<!doctype html><iframe src="susret.html" sandbox="allow-scripts" style="width:1200px;height:2000px"></iframe>',
  );
  await page.goto(address('sandbox.html'));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready');
  await frame
    .getByRole('button', { name: /^Sarajevo/ })
    .first()
    .press('Enter');
  await expect(frame.locator('.sentence p.sentence')).toContainText('4 events');
});

test('a script that was put into the file does not run', async ({ page, complaints }) => {
  const html = await readFile(built('congresses.html'), 'utf8');
  const end = html.lastIndexOf('</body>');
  await writeFile(built('changed.html'), `${html.slice(0, end)}<script>ran = 1</script>${html.slice(end)}`);
  await opened(page, 'changed.html');
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(complaints.splice(0)).toEqual([expect.stringContaining('inline script')]);
});
