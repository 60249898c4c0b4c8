/** Files that cannot be read: what is said of each, in the language of the page, and that what was read before stays. */
import type { Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROKEN_FILES, type BrokenFile } from '../support/broken-files';
import { issueText } from '../../src/i18n/issue-text';
import { opened } from '../support/dashboard';
import { localeOf } from '../support/locale-of';
import { expect, test } from '../support/page';

const EXAMPLE = fileURLToPath(new URL('../../public/own/example-with-errors.csv', import.meta.url));

/** What has to stand in the alert, in English. */
const SAYS: Readonly<Record<string, RegExp>> = {
  CSV: /The file is empty\. Check that it was saved or sent whole/,
  TSV: /The file holds nothing but blanks\./,
  ZIP: /The archive or workbook is damaged or not complete\. Fetch it again/,
  'JSON array': /line 1, column 54: .*is never closed\. Check that the file was saved or sent whole/,
  'nested JSON': /is never closed\./,
  'JSON without a table': /There is no list of records in the file\./,
  NDJSON: /line 2, column 1: This cannot stand here in JSON/,
  GeoJSON: /is never closed\./,
  'JSON-LD': /is never closed\./,
  XLSX: /The archive or workbook is damaged or not complete\./,
  ODS: /The archive or workbook is damaged or not complete\./,
  renamed: /This is a document \(PDF\), not a table\. Copy the table in it into a spreadsheet/,
  binary: /This is not text, and no kind of file that is known here\./,
};

/** A few in each of the other languages: the code of each, whose sentence stands in its catalogue. */
const ELSEWHERE = {
  CSV: 'file-empty',
  ZIP: 'zip-damaged',
  GeoJSON: 'json-unfinished',
  binary: 'kind-binary',
} as const;

const fileInput = (page: Page) => page.locator('input[type=file]').first();
const alert = (page: Page) => page.getByRole('main').getByRole('alert');

/** Chooses a small file that is read, so that something is there to be lost. */
async function withEarlier(page: Page, lang: string) {
  await opened(page, `?page=import&lang=${lang}`);
  await fileInput(page).setInputFiles(EXAMPLE);
  await expect(page.getByRole('row', { name: /^Naziv/ })).toBeVisible();
}

async function refused(page: Page, { name, bytes }: Pick<BrokenFile, 'name' | 'bytes'>) {
  await fileInput(page).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await expect(alert(page).getByRole('heading')).toContainText(name);
  await expect(alert(page).getByRole('heading')).toBeFocused();
  await expect(page.getByRole('row', { name: /^Naziv/ })).toBeVisible();
}

test('a damaged file of every kind has its sentence, which is announced and has the focus', async ({ page }) => {
  expect(BROKEN_FILES.map(({ kind }) => kind)).toEqual(Object.keys(SAYS));
  await withEarlier(page, 'en');
  for (const file of BROKEN_FILES) {
    await refused(page, file);
    await expect(alert(page), file.kind).toContainText(SAYS[file.kind] ?? '');
  }
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  for (const name of ['a.jpg', 'b.jpg'])
    await writeFile(join(folder, name), Buffer.from('ffd8ffe000104a464946', 'hex'));
  await page.getByLabel('Choose a folder').setInputFiles(folder);
  await expect(alert(page)).toContainText('This is a picture (JPEG)');
  await expect(alert(page).getByRole('heading')).toBeFocused();
  await rm(folder, { recursive: true });
  await expect(page.getByText('3 of 3 rows will be shown, 0 left out.')).toBeVisible();
});

for (const lang of ['bs', 'sr-Latn', 'sr-Cyrl', 'sq', 'mk'] as const) {
  test(`in ${lang} the sentences are in its own words`, async ({ page }) => {
    const locale = await localeOf(lang);
    await withEarlier(page, lang);
    for (const [kind, code] of Object.entries(ELSEWHERE)) {
      const file = BROKEN_FILES.find((one) => one.kind === kind);
      if (file === undefined) throw new Error(`There is no damaged ${kind}.`);
      await refused(page, file);
      const { reason } = issueText(locale, { code, file: file.name });
      await expect(alert(page), kind).toContainText(reason);
    }
  });
}
