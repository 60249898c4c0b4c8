import { expect, test } from '../support/page';
import { opened } from '../support/dashboard';

const PAGES = ['method', 'data', 'about'] as const;

test('the navigation leads through the pages with all filters, and Back returns', async ({ page }) => {
  await opened(page, '?country=BA');
  const nav = page.getByRole('banner').getByRole('navigation', { name: 'Pages' });
  await expect(nav.getByRole('link', { name: 'Explore' })).toHaveAttribute('aria-current', 'page');
  await page.evaluate(() => (document.documentElement.dataset['loadedOnce'] = 'yes'));
  for (const name of ['Method', 'Data', 'About']) {
    await nav.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeFocused();
    await expect(nav.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
    await expect(page).toHaveURL(new RegExp(`country=BA.*page=${name.toLowerCase()}`));
    await expect(page).toHaveTitle(new RegExp(`^${name}`));
  }
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data');
  await nav.getByRole('link', { name: 'Explore' }).click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(page).toHaveURL(/\?country=BA$/);
  // Nothing of this loaded the page anew.
  await expect(page.locator('html')).toHaveAttribute('data-loaded-once', 'yes');
});

test('on the phone a menu button opens the navigation, and following a link closes it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await opened(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  const menu = page.getByRole('dialog', { name: 'Menu' });
  for (const link of await menu.getByRole('link').all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await menu.getByRole('link', { name: 'About' }).click();
  await expect(menu).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible();
});

test('each page has one title and headings in order, and every entry of its contents leads to a part', async ({
  page,
}) => {
  for (const name of PAGES) {
    await opened(page, `?page=${name}`);
    const levels = await page
      .locator('main')
      .getByRole('heading')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    const targets = await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(targets.length).toBeGreaterThan(3);
    for (const target of targets) await expect(page.locator(target)).toHaveCount(1);
  }
});

test('an address with an anchor opens at that part', async ({ page }) => {
  await opened(page, '?page=method#gender');
  await expect(page.locator('#gender')).toBeInViewport();
});

test('an address with an anchor opens at that part of the data page once its tables are read', async ({ page }) => {
  await opened(page, '?page=data#table-roles');
  await expect(page.locator('#table-roles')).toBeInViewport();
});

test('the data page counts the rows that the package states, and its files can be had', async ({ page }) => {
  await opened(page, '?page=data');
  const tables = page.getByRole('table', { name: 'Tables of the package with their rows and columns' });
  for (const [table, rows] of [
    ['Events', '127'],
    ['Roles', '460'],
    ['Evidence', '505'],
  ] as const) {
    const row = tables.getByRole('row').filter({ has: page.getByRole('rowheader', { name: table, exact: true }) });
    await expect(row.getByRole('cell').nth(1)).toHaveText(rows);
  }
  const files = page.getByRole('table', { name: 'Files of the package' });
  await expect(files.getByRole('link', { name: 'CHANGES.md' })).toBeVisible();
  const addresses = await files
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toHaveLength(16);
  for (const address of addresses) expect((await page.request.get(address)).status()).toBe(200);
});

test('the data page gives the address of its version, where the files stay', async ({ page }) => {
  await opened(page, '?page=data&country=BA');
  const files = page.getByRole('link', { name: 'data/v/1.1.0/' });
  const address = await files.evaluate((link) => (link as HTMLAnchorElement).href);
  const [released, current] = await Promise.all(
    [address, 'data/datapackage.json'].map(async (file) => (await page.request.get(file)).text()),
  );
  expect(released).toBe(current);
  await expect(page.getByRole('link', { name: 'This dashboard with this version' })).toHaveAttribute(
    'href',
    /\?country=BA&v=1\.1\.0$/,
  );
});

test('the method leads from its examples to their evidence', async ({ page }) => {
  await opened(page, '?page=method');
  await page
    .getByRole('paragraph')
    .filter({ hasText: 'preko 50' })
    .getByRole('link', { name: 'See its evidence.' })
    .click();
  await expect(page.getByRole('dialog', { name: /Gender and Migration/ })).toContainText(
    'Preko 50 učesnika/učesnica iz zemalja Zapadnog Balkana',
  );
});

test.describe('where a page cannot be fetched', () => {
  test.use({ expectedFaults: /AboutPage/ });

  test('the page says so, and the dashboard stays in reach', async ({ page }) => {
    await page.route(/AboutPage.*\.js$/, (route) => route.abort());
    await page.goto('?page=about');
    await expect(page.getByRole('heading', { name: 'This page could not be loaded' })).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: 'Explore' }).click();
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  });
});

test('the printed dashboard has its filters in words, every event and no control', async ({ page }) => {
  await opened(page, '?country=RS&scope=all&theme=dark');
  await expect(page.getByText(/^28 events/).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // The whole list is read shortly after the page is drawn.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.printed-events tbody tr')).toHaveCount(28, { timeout: 100 });
  }).toPass();
  await expect(page.getByText('Filters: Place: Serbia')).toBeVisible();
  await expect(
    page
      .locator('main')
      .getByText(/^28 events/)
      .first(),
  ).toBeVisible();
  for (const role of ['combobox', 'searchbox', 'radio'] as const) await expect(page.getByRole(role)).toHaveCount(0);
  for (const name of ['Table', 'CSV of this selection', 'Place', 'Menu']) {
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  }
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(ink).toBe('rgb(0, 0, 0)');
});
