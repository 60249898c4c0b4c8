/** Every view by keyboard: one tab stop, arrows, Enter, Esc, and a focus that is never lost. */
import type { Page } from '@playwright/test';
import { opened } from '../support/dashboard';
import { expect, test } from '../support/page';

/** What has the focus, in words; `BODY` where nothing has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === null || at === document.body ? 'BODY' : (at.getAttribute('aria-label') ?? at.textContent);
  });

/** Waits until what a press changed has been drawn, then holds that something has the focus. */
async function keepsFocus(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  expect(await focused(page)).not.toBe('BODY');
}

const VIEWS = [
  { name: 'Map of the events by town', first: /^Belgrade/, keys: /Keys: arrows move the map/ },
  { name: 'Who took part, by group', first: /^more than 834 in all/, keys: /Keys: arrows/ },
  { name: 'Timeline', first: /2015/, keys: /Arrow keys go from mark to mark/ },
  { name: 'Network of funders', first: /funder/, keys: /Keys:/ },
] as const;

for (const { name, first, keys } of VIEWS) {
  test(`${name}: one tab stop, arrows between marks, keys in visible text`, async ({ page }) => {
    await opened(page);
    const view = page.getByRole('region', { name });
    const stops = view.locator('svg [data-key][tabindex="0"]');
    // The bar of gender has no marks to open or is a chart of its own.
    const charts = await view.locator('svg:has([data-key])').count();
    await expect(stops).toHaveCount(charts);
    await expect(stops.first()).toHaveAccessibleName(first);
    await stops.first().focus();
    const before = await focused(page);
    await page.keyboard.press('ArrowDown');
    const after = await focused(page);
    expect(after).not.toBe(before);
    await expect(stops).toHaveCount(charts);
    await page.keyboard.press('Home');
    await keepsFocus(page);
    // The map says its keys while it has the focus, so that they cover no place at other times.
    if ((await page.locator('.tip').count()) > 0) await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(view.getByText(keys).first()).toHaveCSS('opacity', '1');
  });
}

for (const width of [390, 768, 1440]) {
  test(`the way past the map leads to the view that follows it, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await opened(page);
    await page.getByRole('link', { name: 'Skip the map' }).focus();
    await page.keyboard.press('Enter');
    const next = page.locator('.cell:has(#map) + .cell > section');
    await expect(next).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await next.evaluate((view) => view.contains(document.activeElement))).toBe(true);
  });
}

test('the list is one tab stop, walked by arrows; Enter opens an event or an organisation, Esc comes back', async ({
  page,
}) => {
  await opened(page);
  const list = page.getByRole('region', { name: 'Event list' });
  await expect(list.getByText(/Keys: ↑ ↓/)).toBeVisible();
  const titles = list.getByRole('listitem').getByRole('link');
  await titles.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(titles.nth(1)).toBeFocused();
  await expect(list.locator('li [tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(titles.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(titles.first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'NGO Atina' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(list.getByRole('button', { name: 'NGO Atina' }).first()).toBeFocused();
  // One more Tab leaves the list.
  await page.keyboard.press('Tab');
  await expect(list.getByRole('button', { name: /^Show all/ })).toBeFocused();
});

test('a table of numbers is one tab stop, walked by arrows', async ({ page }) => {
  await opened(page, '?table=composition');
  const table = page.getByRole('region', { name: 'Who took part' }).getByRole('table');
  const number = (name: string) => table.getByRole('button', { name, exact: true });
  await expect(table.locator('[tabindex="0"]')).toHaveCount(1);
  await number('People with experience of migration, Events: 15').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(number('People with experience of migration, Participations: 492')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(
    table.getByRole('button', { name: 'People with experience of migration or refuge, Participations: 492' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '492 participations' })).toBeVisible();
  await page.keyboard.press('Escape');
  await keepsFocus(page);
});

test('panels of records open from filters, network and event, close by Esc and Back, and give the focus back', async ({
  page,
}) => {
  await opened(page, '?org=atina&focus=organisation:atina');
  const panel = page.getByRole('dialog', { name: 'NGO Atina' });
  const ways = [
    page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: 'NGO Atina', exact: true }),
    page.getByRole('region', { name: 'Network' }).getByRole('button', { name: 'Open NGO Atina' }),
  ];
  for (const way of ways) {
    for (const leave of ['Escape', 'Back'] as const) {
      await way.focus();
      await page.keyboard.press('Enter');
      await expect(panel).toBeVisible();
      await expect(panel.getByRole('heading', { name: 'NGO Atina' })).toBeFocused();
      if (leave === 'Escape') await page.keyboard.press('Escape');
      else await page.goBack();
      await expect(panel).toHaveCount(0);
      await expect(way).toBeFocused();
    }
  }
});

test('the focus is never lost: filters, doors, tables, the empty state', async ({ page }) => {
  await opened(page, '?country=BA&format=meeting');
  const press = async (name: string | RegExp, within = 'Filters') => {
    await page.getByRole('region', { name: within }).getByRole('button', { name, exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await keepsFocus(page);
  };
  await press('Remove filter: Format');
  await press('Clear filters');
  for (const view of ['Map', 'Who took part', 'Timeline', 'Network', 'Event list']) {
    await press('Table', view);
    await expect(page.getByRole('region', { name: view }).getByRole('table')).toBeVisible();
    await press(view === 'Event list' ? 'List' : 'Chart', view);
  }
  // A panel that Tab leads out of goes, and the way leads on.
  await page.getByRole('button', { name: 'Topic', exact: true }).focus();
  await page.keyboard.press('Enter');
  const topics = page.getByRole('dialog', { name: 'Topic' });
  await topics.getByRole('checkbox').last().focus();
  await page.keyboard.press('Tab');
  await expect(topics).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Format', exact: true })).toBeFocused();
  // A door that filters takes the number away that it was opened by.
  await page.locator('p.sentence').getByRole('button', { name: '46 events' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Filter to these' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('p.sentence')).toContainText('46 events');
  await keepsFocus(page);
  // A row, a circle and a node filter, and may go with what they filter.
  for (const view of ['Who took part', 'Map', 'Network']) {
    await page.getByRole('region', { name: view }).locator('svg [data-key][tabindex="0"]').first().focus();
    await page.keyboard.press('Enter');
    await keepsFocus(page);
    await page.goBack();
    await keepsFocus(page);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a chip that is removed and filters that are cleared leave the focus in the filters', async ({ page }) => {
    await opened(page, '?country=BA&format=meeting');
    await page.getByRole('button', { name: 'Remove filter: Format, Meeting' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^Remove filter: Format/ })).toHaveCount(0);
    await keepsFocus(page);
    await page.getByRole('button', { name: 'Filters' }).focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    const clear = sheet.getByRole('button', { name: 'Clear filters' });
    await clear.focus();
    await page.keyboard.press('Enter');
    await expect(clear).toHaveAttribute('aria-disabled', 'true');
    await expect(clear).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Filters' })).toBeFocused();
  });
});
