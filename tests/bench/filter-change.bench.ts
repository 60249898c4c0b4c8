import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { launchOptions } from '../../src/cli/chromium.mjs';
import { serve } from '../../src/cli/serve.mjs';
import { timed, type Row } from '../../src/cli/bench-table';
import { TRACE_CATEGORIES, workAfter, type Work } from './trace';

export const name = 'Work of the main thread for a filter change, in Chromium on the built site';

const DIST = join(import.meta.dirname, '../../dist');
/** Filters set and removed by Enter, down the organisations of the network. */
const CHANGES = 40;
/** ms between two changes: the page is quiet long before, also when slowed down. */
const PAUSE = 500;

export async function run(): Promise<Row[]> {
  if (!existsSync(join(DIST, 'index.html'))) {
    process.stderr.write('There is no built site to measure; run "npm run build" first.\n');
    return [];
  }
  const site = await serve({ root: DIST });
  const browser = await chromium.launch(launchOptions());
  try {
    return [
      ...rows('as fast as the machine is', await measure(browser, site.url, 1), 16),
      ...rows('slowed down 4 times', await measure(browser, site.url, 4), 50),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The budget is for what the reader waits for: the first frame that shows the change. */
function rows(measure: string, works: readonly Work[], budget: number): Row[] {
  return [
    timed(
      `event to paint, ${measure}`,
      works.map(({ painted }) => painted),
      { limit: { of: 'p95', at: budget } },
    ),
    timed(
      `until quiet, ${measure}`,
      works.map(({ quiet }) => quiet),
    ),
  ];
}

async function measure(browser: Browser, url: string, slowdown: number): Promise<Work[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.locator('html[data-state=ready]').waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await changes(page, 6);
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  await changes(page, CHANGES);
  const trace = (await browser.stopTracing()).toString();
  await page.close();
  return workAfter(trace, 'keydown', PAUSE - 50);
}

/** Enter sets the filter of an organisation and, again, removes it; then the next one. Nothing else is asked of the page meanwhile. */
async function changes(page: Page, count: number): Promise<void> {
  const rows = page.locator('#network [data-key^="organisation:"]');
  const total = await rows.count();
  for (let i = 0; i < count; i++) {
    if (i % 2 === 0) await rows.nth((i / 2) % total).focus();
    const before = page.url();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(PAUSE);
    if (page.url() === before) throw new Error('Enter on an organisation of the network changed no filter.');
  }
}
