/** A package of more events than the page itself answers for: a worker does. */
import type { Page } from '@playwright/test';
import { opened } from '../support/dashboard';
import { expect, test } from '../support/page';

const EVENTS = 4000;
const answering = (page: Page) => page.workers().filter((worker) => worker.url().includes('answering'));
const matches = (page: Page) => page.locator('[data-count=matches]');

/** An event a day; one in a hundred is a seminar. */
function table(): Buffer {
  const rows = Array.from({ length: EVENTS }, (_, i) => {
    const date = new Date(Date.UTC(2012, 0, 1 + i)).toISOString().slice(0, 10);
    return `${i % 100 === 0 ? 'Seminar' : 'Meeting'} ${i},${date},${10 + (i % 7)}`;
  });
  return Buffer.from(['Title,Date,Participants', ...rows, ''].join('\n'));
}

async function shown(page: Page): Promise<void> {
  await opened(page, '?page=import');
  await page.getByLabel('Choose a file').setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer: table() });
  await page.getByRole('button', { name: 'Show the charts' }).click();
  await expect(matches(page)).toHaveText(/^\s*4,000\b/);
}

test('the published data are answered without a worker', async ({ page }) => {
  await opened(page);
  await page.getByRole('searchbox', { name: 'Search text' }).fill('sarajevo');
  await expect(page).toHaveURL(/q=sarajevo/);
  expect(answering(page)).toEqual([]);
});

test('a worker that ends is said, the last numbers stay, and trying again starts another one', async ({ page }) => {
  await shown(page);
  const [worker, ...others] = answering(page);
  expect(others).toEqual([]);
  if (worker === undefined) throw new Error('No worker answers.');
  // It has no memory left when it is next asked.
  await worker.evaluate(() =>
    addEventListener(
      'message',
      () => {
        throw new RangeError('Array buffer allocation failed');
      },
      { capture: true },
    ),
  );
  await page.getByRole('searchbox', { name: 'Search text' }).fill('seminar');
  const lost = page.getByRole('alert').filter({ hasText: 'The computing part of this page has ended' });
  await expect(lost).toContainText('Array buffer allocation failed');
  await expect(matches(page)).toHaveText(/^\s*4,000\b/);

  await lost.getByRole('button', { name: 'Try again' }).click();
  await expect(matches(page)).toHaveText(/^\s*40\b/);
  await expect(lost).toHaveCount(0);
  expect(answering(page)).toHaveLength(1);
  expect(answering(page)[0]).not.toBe(worker);
});

test('going back to the published data ends the worker', async ({ page }) => {
  await shown(page);
  await page.getByRole('button', { name: 'Back to the published data' }).click();
  await expect(matches(page)).toHaveText(/^\s*67\b/);
  await expect.poll(() => answering(page).length).toBe(0);
});
