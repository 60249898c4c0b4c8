/** Data of one's own from a file to the charts and back with the keyboard alone, and what comes of them on paper. */
import { fileURLToPath } from 'node:url';
import { opened } from '../support/dashboard';
import { Keys } from '../support/keys';
import { expect, test } from '../support/page';

const EXAMPLE = fileURLToPath(new URL('../../public/own/example-with-errors.csv', import.meta.url));
test('a file is chosen, its columns and problems are gone through, and the charts are shown and left', async ({
  page,
}) => {
  await opened(page, '?page=import');
  const keys = new Keys(page);
  await keys.to(page.getByLabel('Choose a file'));
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(EXAMPLE);
  await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();

  const meaning = page.getByRole('combobox', { name: 'Meaning of “Ukupno”' });
  await keys.to(meaning);
  await keys.press('Home');
  await expect(page.getByRole('row', { name: /^Ukupno/ })).toContainText('your choice');
  await expect(meaning).not.toHaveValue('participants');

  await keys.to(page.getByRole('button', { name: 'Problem list (CSV)' }));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('susret-problems.csv');

  await keys.to(page.getByRole('button', { name: 'Show the charts' }));
  await keys.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*3\b/);
  await keys.to(page.getByRole('button', { name: 'Back to the published data' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-count=matches]')).toHaveText(/^\s*67\b/);
});

test('a printed check of a file has its columns and every problem, and none of its controls', async ({ page }) => {
  await opened(page, '?page=import');
  await page.getByLabel('Choose a file').setInputFiles(EXAMPLE);
  await expect(page.getByRole('heading', { name: '8 columns found' })).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('row', { name: /Naziv/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Error 3 Datum 31\.09\.2021\./ })).toBeVisible();
  // The meaning stands in a control, which paper has not.
  await expect(page.locator('.printed').filter({ hasText: 'number of people' })).toBeVisible();
  await expect(page.getByText('Drop another file')).toBeHidden();
  for (const name of ['Show the charts', 'Problem list (CSV)', 'Save as data package'])
    await expect(page.getByRole('button', { name })).toBeHidden();
});
