/** The printed page of one funder or organisation: one sheet of A4 that stands alone. */
import type { Page } from '@playwright/test';
import { opened } from '../support/dashboard';
import { expect, test } from '../support/page';

/** The page as the printer gets it. */
async function printing(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 703, height: 1000 });
  // The brief is fetched once a single funder or organisation is chosen, and the list read whole.
  await page.waitForTimeout(1000);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

const pagesOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

test('a funder is printed as a brief: events, bounds, and what no source says', async ({ page }) => {
  // roles.csv: AMIF co-funds the project of two core events, and of nine related ones.
  await opened(page, '?funder=amif&scope=all');
  await printing(page);
  const brief = page.getByRole('article');
  await expect(brief).toContainText('Funder brief, data v1.1.0, 22 Nov 2026');
  await expect(brief).toContainText('Asylum, Migration and Integration Fund of the European Union');
  await expect(brief.getByRole('row').filter({ hasText: '13–15 Oct 2021' })).toContainText('more than 50');
  // roles.csv: Hilfswerk International organised nine of the eleven; seven of them have a row that names AMIF.
  await expect(brief).toContainText('HWI organised, co-organised or hosted 9 of the 11 events');
  await expect(brief).toContainText('7 of 11 events name the funder themselves');
  await expect(brief).toContainText('Funder’s visibility statement');
  await expect(brief).toContainText('v=1.1.0');
  await expect(brief).toContainText('UNSCR 1244/1999');
  await expect(page.getByRole('banner').first()).toBeHidden();
  await expect(page.locator('.grid')).toBeHidden();
});

for (const search of [
  '?funder=amif&scope=all',
  '?funder=eu&scope=all',
  '?org=atina&scope=all',
  '?funder=amif&lang=bs',
  '?funder=eu&scope=all&lang=bs',
]) {
  test(`${search} fits on one sheet`, async ({ page }) => {
    await opened(page, search);
    await page.waitForTimeout(1500);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });
}

test('two funders are printed as a page', async ({ page }) => {
  await opened(page, '?funder=amif,eu');
  await printing(page);
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.locator('.grid')).toBeVisible();
});
