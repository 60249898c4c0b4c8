import { expect, test } from '../support/page';

interface Transfer {
  readonly name: string;
  readonly type: string;
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

  const transfers = await page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? Infinity;
    return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter(({ startTime }) => startTime <= ready)
      .map(({ name, initiatorType, startTime, encodedBodySize }) => ({
        name,
        type: initiatorType,
        startTime,
        encodedBodySize,
      }));
  });

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
