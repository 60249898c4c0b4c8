import type { Page } from '@playwright/test';
import { VIEWS } from '../../src/model/view-state';
import { expect, test } from '../support/page';

interface Transfer {
  readonly name: string;
  readonly startTime: number;
  readonly encodedBodySize: number;
}

const KB = 1000;

/** Bytes as they came over the wire for all transfers that match. */
function sum(transfers: readonly Transfer[], pattern: RegExp): number {
  return transfers
    .filter(({ name }) => pattern.test(name.replace(/[?#].*$/, '')))
    .reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
}

/** What a page has fetched so far, itself included. */
function transfersOf(page: Page): Promise<readonly Transfer[]> {
  return page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .map(({ name, startTime, encodedBodySize }) => ({ name, startTime, encodedBodySize })),
  );
}

test('a first visit stays within its budgets until every view is drawn', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement.dataset.state !== 'ready') return;
      performance.mark('ready');
      observer.disconnect();
    }).observe(document, { attributes: true, attributeFilter: ['data-state'], subtree: true });
  });
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await page.waitForLoadState('networkidle');

  const ready = await page.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? Infinity);
  const transfers = (await transfersOf(page)).filter(({ startTime }) => startTime <= ready);

  const basemap = sum(transfers, /susret-basemap[^/]*\.js$/);
  const sizes = {
    script: sum(transfers, /\.js$/) - basemap,
    basemap,
    fonts: sum(transfers, /\.woff2$/),
    data: sum(transfers, /\/data\/[^/]+$/),
    all: sum(transfers, /./),
  };
  test.info().annotations.push({ type: 'bytes', description: JSON.stringify(sizes) });

  expect(sizes.script, 'script of the first view').toBeGreaterThan(0);
  expect.soft(sizes.script, 'script of the first view').toBeLessThanOrEqual(130 * KB);
  expect.soft(sizes.basemap, 'base map').toBeLessThanOrEqual(25 * KB);
  expect.soft(sizes.fonts, 'fonts of the first view, Latin').toBeLessThanOrEqual(60 * KB);
  expect.soft(sizes.data, 'data before the first drawing').toBeLessThanOrEqual(60 * KB);
  expect.soft(sizes.all, 'a first visit in all').toBeLessThanOrEqual(350 * KB);
});

for (const view of VIEWS) {
  test(`a frame of the ${view} stays within its budgets until it is drawn and quiet`, async ({ page }) => {
    await page.goto(`embed.html?view=${view}`);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await page.waitForLoadState('networkidle');

    const transfers = await transfersOf(page);
    const basemap = sum(transfers, /susret-basemap[^/]*\.js$/);
    const sizes = { script: sum(transfers, /\.js$/) - basemap, basemap, data: sum(transfers, /\/data\/[^/]+$/) };
    test.info().annotations.push({ type: 'bytes', description: JSON.stringify(sizes) });

    expect(sizes.script, 'script of the frame').toBeGreaterThan(0);
    expect.soft(sizes.script, 'script of the frame').toBeLessThanOrEqual((view === 'map' ? 115 : 60) * KB);
    expect.soft(sizes.basemap, 'base map').toBeLessThanOrEqual(25 * KB);
    expect.soft(sizes.data, 'data of the frame').toBeLessThanOrEqual(60 * KB);
  });
}
