import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, test } from '../support/page';
import { opened } from '../support/dashboard';

const FILES = [
  'susret-events.csv',
  'susret-events-excel.csv',
  'susret-events.json',
  'susret-places.geojson',
  'susret-network.gexf',
  'susret-network.graphml',
  'susret-data-1-1-0.zip',
] as const;

/** The tab, opened from the composition. */
async function dataTab(page: Page, search = '', names = { share: 'Share', tab: 'Data' }): Promise<Locator> {
  await opened(page, search);
  await page.locator('#composition').getByRole('button', { name: names.share, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: names.tab, exact: true }).click();
  await expect(dialog.getByRole('radio').first()).toBeChecked();
  return dialog;
}

async function download(page: Page, dialog: Locator, file: string): Promise<Buffer> {
  const wait = page.waitForEvent('download');
  await dialog.getByRole('button', { name: `Download ${file}`, exact: true }).click();
  const saved = await wait;
  expect(saved.suggestedFilename()).toBe(file);
  await expect(dialog.getByRole('status')).toContainText(file);
  return readFile(await saved.path());
}

async function downloads(page: Page, dialog: Locator, files: readonly string[]): Promise<Buffer[]> {
  const bytes: Buffer[] = [];
  for (const file of files) bytes.push(await download(page, dialog, file));
  return bytes;
}

test('every file of a selection holds its events, and the plain ones nothing else', async ({ page }) => {
  const dialog = await dataTab(page, '?scope=all&project=we-empower');
  await expect(dialog.getByRole('radio', { name: 'This selection, 2 events' })).toBeChecked();
  const [csv, excel, json, places, gexf, graphml, zip] = await downloads(page, dialog, FILES);

  const rows = Papa.parse<Record<string, string>>(csv?.toString() ?? '', { header: true, skipEmptyLines: true }).data;
  expect(rows).toHaveLength(2);
  // 32 and one that no source counts.
  expect(rows.map((row) => [row['participants_low'], row['participants_kind']])).toEqual([
    ['32', 'exact'],
    ['', 'not-stated'],
  ]);
  const ids = rows.map((row) => row['event_id'] ?? '');
  expect(rows[1]?.['link']).toMatch(new RegExp(`/\\?event=${ids[1] ?? ''}&v=1\\.1\\.0$`));

  expect(excel?.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(excel?.toString()).toContain('event_id,title,');

  const document = JSON.parse(json?.toString() ?? '') as {
    events: { event_id: string }[];
    notes: string[];
    filters: string[];
    link: string;
  };
  expect(document.events.map((event) => event.event_id)).toEqual(ids);
  expect(document.notes[0]).toMatch(/^\* Kosovo: .*UNSCR 1244/);
  expect(document.filters[0]).toBe('Scope: all events');
  expect(document.filters[1]).toMatch(/^Project: .+/);
  expect(document.link).toMatch(/\?scope=all&project=we-empower&v=1\.1\.0$/);

  const { features } = JSON.parse(places?.toString() ?? '') as {
    features: { properties: { event_ids: string[] } }[];
  };
  expect(new Set(features.flatMap(({ properties }) => properties.event_ids))).toEqual(new Set(ids));

  const nodes = await page.evaluate(
    (texts) =>
      texts.map((text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return [parsed.querySelectorAll('parsererror').length, parsed.querySelectorAll('node[id^="event:"]').length];
      }),
    [gexf?.toString() ?? '', graphml?.toString() ?? ''],
  );
  expect(nodes).toEqual([
    [0, 2],
    [0, 2],
  ]);

  const files = unzipSync(new Uint8Array(zip ?? []));
  expect(Object.keys(files)).toHaveLength(18);
  const events = Papa.parse<Record<string, string>>(strFromU8(files['events.csv'] ?? new Uint8Array()), {
    header: true,
    skipEmptyLines: true,
  }).data;
  expect(events.map((row) => row['event_id'])).toEqual(ids);
  expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain('2 of the 127 events of the data set.');
});

test('all events are the published files, whatever the filters', async ({ page, request }) => {
  const dialog = await dataTab(page, '?country=BA');
  await dialog.getByRole('radio', { name: 'All 127 events' }).check({ force: true });
  const files = unzipSync(new Uint8Array(await download(page, dialog, 'susret-data-all-1-1-0.zip')));
  for (const name of ['datapackage.json', 'events.csv', 'roles.csv']) {
    const published = await (await request.get(`data/${name}`)).body();
    expect(Buffer.from(files[name] ?? []).equals(published), name).toBe(true);
  }
  const csv = await download(page, dialog, 'susret-events-all.csv');
  expect(Papa.parse(csv.toString(), { skipEmptyLines: true }).data).toHaveLength(128);
});

test.describe('without a connection', () => {
  test.use({ expectedFaults: /ERR_INTERNET_DISCONNECTED/ });

  test('what is loaded still saves, the package says in a sentence what helps, and then works', async ({
    page,
    context,
  }) => {
    const dialog = await dataTab(page);
    await context.setOffline(true);
    const csv = await download(page, dialog, 'susret-events.csv');
    expect(Papa.parse(csv.toString(), { skipEmptyLines: true }).data).toHaveLength(68);
    const zip = dialog.getByRole('button', { name: 'Download susret-data-1-1-0.zip' });
    await zip.click();
    const sentence = dialog.getByRole('alert');
    await expect(sentence).toContainText('Check the connection and press Download again');
    await expect(dialog.getByRole('status')).toHaveText('');
    await context.setOffline(false);
    await download(page, dialog, 'susret-data-1-1-0.zip');
    await expect(sentence).toBeHidden();
  });
});

test('the keyboard alone reaches the files, and the codebook is a link away', async ({ page }) => {
  const dialog = await dataTab(page);
  await dialog.getByRole('tab', { name: 'Data', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('radio', { name: /^This selection/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'All 127 events' })).toBeChecked();
  await page.keyboard.press('Tab');
  const first = dialog.getByRole('button', { name: 'Download susret-events-all.csv' });
  await expect(first).toBeFocused();
  const wait = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await wait).suggestedFilename()).toBe('susret-events-all.csv');
  await dialog.getByRole('link', { name: 'Codebook' }).click();
  await expect(page).toHaveURL(/\?page=data$/);
  await expect(page.getByRole('heading', { name: 'Codebook', exact: true })).toBeAttached();
  await page.goBack();
  await expect(page.locator('#composition')).toBeVisible();
});

test('the tab speaks Bosnian, and Excel then parts by semicolons', async ({ page }) => {
  const dialog = await dataTab(page, '?lang=bs', { share: 'Podijeli', tab: 'Podaci' });
  await expect(dialog.getByRole('radio', { name: 'Ovaj izbor, 67 događaja' })).toBeChecked();
  await expect(dialog.getByText('znakom „;“ da se č, ђ i ë ispravno otvore')).toBeVisible();
  if (process.env.SHOTS !== undefined) await page.screenshot({ path: `${process.env.SHOTS}/bosnian.png` });
  const wait = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Preuzmi susret-events-excel.csv' }).click();
  const text = await readFile(await (await wait).path(), 'utf8');
  expect(text.startsWith('\uFEFFevent_id;title;')).toBe(true);
  expect(text).toContain(';50;;more-than;više od 50;persons;');
});
