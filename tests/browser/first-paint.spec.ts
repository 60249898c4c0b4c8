/** What stands before the script has come, and that nothing moves once it has. */
import type { Page } from '@playwright/test';
import { VIEWS } from '../../src/model/view-state';
import { expect, test } from '../support/page';

/** Keeps the script of the page away for as long as the test runs. */
const withoutScript = (page: Page) => page.route(/\/assets\/index-[\w-]+\.js$/, () => new Promise<never>(() => {}));

const drawn = (page: Page) => page.locator('#first p').filter({ hasText: '67 events on gender and migration' });

test('the sentence of the page is there before its script', async ({ page }) => {
  await withoutScript(page);
  await page.goto('', { waitUntil: 'commit' });
  await expect(drawn(page)).toBeVisible();
  await expect(page.locator('#first header')).toBeVisible();
});

test('another selection is waited for', async ({ page }) => {
  await withoutScript(page);
  await page.goto('?country=AL', { waitUntil: 'commit' });
  await expect(page.locator('#first header')).toBeAttached();
  await expect(drawn(page)).toBeHidden();
});

test.describe('a reader of another language', () => {
  test.use({ locale: 'sq-AL' });

  test('waits for words in it', async ({ page }) => {
    await withoutScript(page);
    await page.goto('', { waitUntil: 'commit' });
    await expect(page.locator('#first header')).toBeAttached();
    await expect(drawn(page)).toBeHidden();
  });
});

test('the page takes the place of what the build has drawn, word for word', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('#first')).toHaveCount(0);
  await expect(page.getByRole('banner')).toHaveCount(1);
});

/** What a page may move in all, by the measure of https://web.dev/articles/cls: half of "hardly". */
const MOST_SHIFT = 0.02;

const PAGES = ['', '?country=RS', '?page=data', ...VIEWS.map((view) => `embed.html?view=${view}`)];

for (const [width, height] of [
  [412, 823],
  [1440, 900],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    for (const path of PAGES) {
      test(`nothing moves while ${path === '' ? 'the dashboard' : path} is drawn`, async ({ page }) => {
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
        await page.waitForLoadState('networkidle');
        const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
        expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(MOST_SHIFT);
      });
    }
  });
}
