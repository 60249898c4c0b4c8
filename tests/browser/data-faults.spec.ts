import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/page';
import { opened } from '../support/dashboard';

const EVENTS = readFileSync(fileURLToPath(new URL('../../data/events.csv', import.meta.url)), 'utf8');

// The faults are the point: the browser reports the failed requests, too.
test.use({ expectedFaults: /failed (response|request)|Failed to load resource/ });

const alert = 'alert';

// What the build has read is not there: the tables are read, and all that can be wrong with them shows.
test.beforeEach(({ page }) =>
  page.route('**/data/records.json', (route) => route.fulfill({ status: 404, body: 'gone' })),
);

test('a missing file of events is named, and trying again mends it', async ({ page }) => {
  await page.route('**/data/events.csv', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
  await expect(page.getByRole(alert)).toContainText('The events could not be read');
  await expect(page.getByRole(alert)).toContainText('events.csv');
  // Once, and without the promise that other rows are shown.
  await expect(page.getByText('events.csv: The file is not there.')).toHaveCount(1);
  await expect(page.getByText(/problems? in the data/)).toHaveCount(0);
  await page.unroute('**/data/events.csv');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(page.getByRole(alert)).toHaveCount(0);
});

test('a server error is told apart, with its status', async ({ page }) => {
  await page.route('**/data/datapackage.json', (route) => route.fulfill({ status: 503, body: 'busy' }));
  await page.goto('');
  await expect(page.getByRole(alert)).toContainText('503');
});

test('a page to log in instead of the events is recognised', async ({ page }) => {
  await page.route('**/data/events.csv', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }),
  );
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
  await expect(page.getByRole(alert)).toContainText('events.csv');
});

test('events without a column of titles are refused by the name of the column', async ({ page }) => {
  await page.route('**/data/events.csv', (route) =>
    route.fulfill({ contentType: 'text/csv', body: EVENTS.replace('event_id,title,', 'event_id,heading,') }),
  );
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
  await expect(page.getByRole(alert)).toContainText('title');
});

test('many problems take three lines, and unfold', async ({ page }) => {
  const lines = EVENTS.split('\n');
  for (const n of [1, 3, 5, 7, 9]) lines[n] = (lines[n] ?? '').replace(/^([^,]+),[^,]+,/, '$1,,');
  await page.route('**/data/events.csv', (route) => route.fulfill({ contentType: 'text/csv', body: lines.join('\n') }));
  await opened(page, '?scope=all');
  const notice = page.getByRole('status').filter({ hasText: 'problems in the data' });
  const listed = notice.getByRole('listitem');
  await expect(listed).toHaveCount(3);
  await notice.getByText(/^and \d+ more$/).click();
  await expect(listed.nth(4)).toBeVisible();
  await expect(listed.nth(4)).toContainText('events.csv, line 10');
  await expect(notice).toContainText('All other rows are shown.');
});

test('one bad row is listed with its line, all others are shown', async ({ page }) => {
  const lines = EVENTS.split('\n');
  // The row of the first event loses its title, which every event needs.
  lines[1] = (lines[1] ?? '').replace(/^([^,]+),[^,]+,/, '$1,,');
  await page.route('**/data/events.csv', (route) => route.fulfill({ contentType: 'text/csv', body: lines.join('\n') }));
  await opened(page, '?scope=all');
  await expect(page.getByText('126 events').first()).toBeVisible();
  const notice = page.getByText(/problems? in the data/).locator('..');
  await expect(notice).toContainText('events.csv');
  await expect(notice).toContainText('2');
});

test('without a network the page says so and keeps the address', async ({ page, context }) => {
  await page.route('**/data/**', (route) => route.abort('internetdisconnected'));
  await page.goto('?country=BA');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
  await expect(page).toHaveURL(/country=BA/);
  await page.unroute('**/data/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await context.setOffline(false);
});

test('missing evidence costs the quotes, not the numbers', async ({ page }) => {
  await page.route('**/data/evidence.csv', (route) => route.fulfill({ status: 500, body: '' }));
  await opened(page);
  await expect(page.getByText('67 events').first()).toBeVisible();
  await expect(page.getByText(/Quotes, sources and notes could not be loaded/)).toBeVisible();
  await page.unroute('**/data/evidence.csv');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/Quotes, sources and notes could not be loaded/)).toBeHidden();
});

test('hostile cells are shown as text and lead nowhere', async ({ page }) => {
  const lines = EVENTS.split('\n');
  lines[1] = (lines[1] ?? '').replace(/^([^,]+),[^,]+,/, '__proto__,<img src=x onerror=alert(1)>,');
  await page.route('**/data/events.csv', (route) => route.fulfill({ contentType: 'text/csv', body: lines.join('\n') }));
  await opened(page, '?scope=all&q=onerror');
  await expect(page.locator('img')).toHaveCount(0);
});

test('a slow network is told after a moment, in the shape of the charts', async ({ page }) => {
  await page.route('**/data/events.csv', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  // Not the selection that the build has drawn, which stands until the data are there.
  await page.goto('?country=RS');
  await expect(page.getByText(/^Reading events: \d+ of \d+ files$/)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect(page.getByText(/^Reading events/)).toHaveCount(0);
});
