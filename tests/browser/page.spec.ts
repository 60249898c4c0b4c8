import { expect, test } from '../support/page';
import { opened } from '../support/dashboard';

const VIEWS = ['Map of the events by town', 'Timeline', 'Who took part, by group', 'Network of funders', 'Event list'];

test('every view is a region with a name, and its table has the number of the sentence', async ({ page }) => {
  await opened(page);
  for (const name of VIEWS) await expect(page.getByRole('region', { name })).toBeVisible();
  for (const name of VIEWS) {
    const region = page.getByRole('region', { name });
    await region.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(region.getByRole('table')).toBeVisible();
    expect(await region.getByRole('row').count()).toBeGreaterThan(1);
  }
  await expect(page).toHaveURL(/table=/);
});

test('each view hands out the CSV of the selection', async ({ page }) => {
  await opened(page, '?country=BA');
  for (const name of VIEWS) {
    const wait = page.waitForEvent('download');
    await page.getByRole('region', { name }).getByRole('button', { name: 'CSV of this selection' }).click();
    const download = await wait;
    expect(download.suggestedFilename()).toMatch(/^susret-[a-z-]+.*\.csv$/);
  }
});

test('a change of filters is one step that Back undoes and Forward repeats', async ({ page }) => {
  await opened(page);
  const sentence = page.locator('.sentence p.sentence');
  const before = await sentence.textContent();
  await page
    .getByRole('button', { name: /no number/ })
    .first()
    .click();
  await expect(page).toHaveURL(/counted=none/);
  await expect(sentence).toContainText('46 events');
  await page.goBack();
  await expect(sentence).toHaveText(before ?? '');
  await page.goForward();
  await expect(sentence).toContainText('46 events');
});

test('the selection is announced once it changes', async ({ page }) => {
  await opened(page);
  const status = page.locator('body > #app > [role=status]').last();
  await expect(status).toContainText('67 events on gender and migration');
  await page
    .getByRole('button', { name: /no number/ })
    .first()
    .click();
  await expect(status).toContainText('46 events');
});

test('an unknown value in the address is reported, the rest holds', async ({ page }) => {
  await opened(page, '?country=BA,QQ&format=party&counted=perhaps&utm_source=x');
  const note = page.getByText('Part of this address could not be understood').locator('..');
  await expect(note).toContainText('“QQ”');
  await expect(note).toContainText('“party”');
  await expect(note).toContainText('“perhaps”');
  await expect(note).not.toContainText('utm');
  await page.getByRole('button', { name: 'Close this note' }).click();
  await expect(note).toBeHidden();
});

test('an empty selection says which filter did it and offers the cheapest way out', async ({ page }) => {
  await opened(page, '?country=XK&from=2015&to=2015&format=launch');
  await expect(page.getByRole('heading', { name: /^No event fits/ })).toBeVisible();
  await page.getByRole('button', { name: /^Remove the/ }).click();
  await expect(page.getByRole('heading', { name: /^No event fits/ })).toBeHidden();
});

test('a hostile address is text', async ({ page }) => {
  await opened(page, `?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&org=__proto__&event=constructor`);
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'No event fits this filter' })).toBeVisible();
  await expect(page.getByText('“__proto__” is no known value of “org”')).toBeVisible();
});

test('the map keeps its region when the window changes, and writes no frame that nobody arranged', async ({ page }) => {
  await opened(page);
  const map = page.getByRole('region', { name: 'Map of the events by town' });
  const canvas = map.getByRole('group', { name: /^Map with/ });
  const belgrade = canvas.getByRole('button', { name: /^Belgrade/ });
  const place = async () => {
    const [circle, room] = [await belgrade.boundingBox(), await canvas.boundingBox()];
    if (circle === null || room === null) throw new Error('The map is not drawn.');
    return [circle.x - room.x, circle.y - room.y];
  };
  await expect(page.locator('.leaflet-pane').first()).toBeAttached();
  const before = await place();
  for (const width of [1, 320, 1, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    // As long as a frame takes to reach the address.
    await page.waitForTimeout(500);
  }
  const after = await place();
  for (const axis of [0, 1]) expect(Math.abs((after[axis] ?? 0) - (before[axis] ?? 0))).toBeLessThan(2);
  expect(page.url()).not.toContain('bbox');
  await expect(map.getByRole('button', { name: 'Show the whole region' })).toBeHidden();
});

test('Bosnian dates and numbers are written by the rules of the language', async ({ page }) => {
  await opened(page, '?lang=bs&scope=all&country=BA&from=2021-10&to=2021-10');
  const list = page.getByRole('region', { name: 'Lista događaja' });
  await expect(list.getByText('13.–15. okt 2021.').first()).toBeVisible();
  await opened(page, '?lang=bs');
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('1.091');
  await expect(page.locator('body')).not.toContainText(/\d M\d\d/);
});
