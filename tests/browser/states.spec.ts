/** The states of the page beside the common one: nothing fits, an option would give nothing, a view breaks, the selection changes. */
import type { Page } from '@playwright/test';
import { opened } from '../support/dashboard';
import { expect, test } from '../support/page';

const colourOf = (element: Element) => getComputedStyle(element).color;
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search text' });

test.describe('an empty selection', () => {
  // venues.csv and events.csv: four core events are in Kosovo*.
  const FITTING = /^4 events/;

  test.beforeEach(async ({ page }) => {
    await opened(page, '?country=XK');
    await search(page).fill('no page says this');
    await expect(page.getByRole('heading', { name: 'No event fits these 2 filters' })).toBeVisible();
  });

  test('names its filters and the cheapest way out with its result', async ({ page }) => {
    const empty = page.getByRole('region', { name: 'No event fits these 2 filters' });
    await expect(empty).toContainText('Place: Kosovo* · Search text: no page says this');
    await expect(empty).toContainText('Without the search text, 4 events fit.');
    await empty.getByRole('button', { name: 'Remove the search text' }).click();
    await expect(page.getByRole('heading', { name: FITTING })).toBeVisible();
    await expect(empty).toBeHidden();
  });

  test('can be undone', async ({ page }) => {
    await page.getByRole('button', { name: 'Undo last change' }).click();
    await expect(page.getByRole('heading', { name: FITTING })).toBeVisible();
    await expect(search(page)).toHaveValue('');
  });

  test('is said by every view in one sentence, in the place of what it draws', async ({ page }) => {
    for (const [language, sentence, names] of [
      ['en', 'No event fits this selection.', ['Map', 'Who took part', 'Timeline', 'Network', 'Event list']],
      [
        'bs',
        'Nijedan događaj ne odgovara ovom izboru.',
        ['Karta', 'Ko je učestvovao', 'Vremenska linija', 'Mreža', 'Lista događaja'],
      ],
    ] as const) {
      await page.getByRole('banner').getByRole('combobox').selectOption(language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const name of names) {
        const view = page.getByRole('region', { name });
        await expect(view.getByText(sentence, { exact: true })).toBeVisible();
        // Its title and the sentence, and no tool that has nothing to work on.
        await expect(view.locator('> *')).toHaveCount(2);
        await expect(view.getByRole('button')).toHaveCount(0);
      }
    }
  });

  test('keeps every view in its place, and the focus in the page', async ({ page }) => {
    for (const name of ['Map', 'Who took part', 'Timeline', 'Network', 'Event list']) {
      await expect(page.getByRole('region', { name })).toBeVisible();
    }
    await page.getByRole('button', { name: 'Remove the search text' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: FITTING })).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});

test('an empty selection that one view alone makes keeps what that view leaves out, to choose from', async ({
  page,
}) => {
  // No core event in Kosovo* is a conference; elsewhere there are some.
  await opened(page, '?country=XK&format=conference');
  const map = page.getByRole('region', { name: 'Map' });
  await expect(map.getByText('No event fits this selection.')).toBeVisible();
  await expect(map.getByRole('button', { name: /not selected$/ }).first()).toBeVisible();
});

test('an option that would give nothing stands with its 0, takes the focus and does nothing', async ({ page }) => {
  await opened(page, '?country=XK');
  const address = page.url();
  await page.getByRole('button', { name: 'Format', exact: true }).click();
  // No core event in Kosovo* is a conference.
  const option = page.getByRole('checkbox', { name: 'Conference 0' });
  await expect(option).toHaveAttribute('aria-disabled', 'true');
  await option.focus();
  await expect(option).toBeFocused();
  await page.keyboard.press('Space');
  await expect(option).not.toBeChecked();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Period', exact: true }).click();
  const year = page.getByRole('toolbar', { name: 'One year' }).getByRole('button', { name: '2020: 0 events' });
  await expect(year).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Home');
  for (let i = 2015; i < 2020; i++) await page.keyboard.press('ArrowRight');
  await expect(year).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(year).toHaveAttribute('aria-pressed', 'false');
  expect(page.url()).toBe(address);
});

test.describe('a view that cannot be drawn', () => {
  const REASON = 'the pen broke';

  test('leaves the others alone, says why, and opens as a table', async ({ page }) => {
    // Only the network draws marks with the keys of projects.
    await page.addInitScript((reason) => {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
      const set = Element.prototype.setAttribute;
      Element.prototype.setAttribute = function (name, value) {
        if (name === 'data-key' && value.startsWith('project:')) throw new Error(reason);
        set.call(this, name, value);
      };
    }, REASON);
    await opened(page);
    const broken = page.getByRole('alert').filter({ hasText: 'Network: this view could not be drawn' });
    await expect(broken).toContainText(`The other views are not affected. Reason: ${REASON}`);
    for (const name of ['Map', 'Who took part', 'Timeline', 'Event list']) {
      await expect(page.getByRole('region', { name })).toBeVisible();
    }
    await expect(page.locator('p.sentence')).toContainText('67 events');
    await broken.getByRole('button', { name: 'Try again' }).click();
    await expect(broken).toBeVisible();
    await broken.getByRole('button', { name: 'Open as a table' }).click();
    const network = page.getByRole('region', { name: 'Network' });
    await expect(network.getByRole('table')).toBeVisible();
    await expect(broken).toHaveCount(0);
    await expect(network).toBeFocused();
  });
});

test.describe('a pinned version', () => {
  test('is read from its own folder, says so, and leads to the latest data with all filters', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await opened(page, '?v=1.1.0&country=BA');
    const note = page.getByRole('status').filter({ hasText: 'You are looking at version 1.1.0, pinned' });
    await expect(note).toContainText('Numbers here do not change.');
    // Amber is its edge alone: its words are as dark as the titles of the page.
    const ink = await page.getByRole('region', { name: 'Map' }).getByRole('heading').evaluate(colourOf);
    expect(await note.getByRole('heading').evaluate(colourOf)).toBe(ink);
    await expect(page.getByText(/181 public pages/)).toBeVisible();
    const records = asked.filter((path) => path.endsWith('/records.json'));
    expect(records).toEqual(['/data/v/1.1.0/records.json']);
    // With the first touch come the tables of the evidence.
    await page.keyboard.press('Shift');
    const tables = () => asked.filter((path) => path.endsWith('.csv'));
    await expect.poll(() => tables().length).toBeGreaterThan(10);
    expect(tables().filter((path) => !path.includes('/data/v/1.1.0/'))).toEqual([]);
    await note.getByRole('link', { name: 'Compare with the latest data' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await expect(page).toHaveURL(/\?country=BA$/);
    await expect(note).toHaveCount(0);
  });

  test.describe('that does not exist', () => {
    test.use({ expectedFaults: /404/ });

    test('is reported, and the latest data are shown', async ({ page }) => {
      await opened(page, '?v=9.9.9');
      await expect(page.getByText('There is no version 9.9.9 of the data. You see the current data')).toBeVisible();
      await expect(page.locator('p.sentence')).toContainText('67 events');
      await expect(page).not.toHaveURL(/9\.9\.9/);
    });
  });
});

test.describe('the status', () => {
  /** Notes every text that the status takes from now on. */
  async function listen(page: Page): Promise<() => Promise<string[]>> {
    await page.evaluate(() => {
      const status = [...document.querySelectorAll('#app > [role=status]')].at(-1);
      if (!status) throw new Error('There is no status.');
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  }
  /** Long enough for the sentence, which waits until the views are drawn, and for a late second one. */
  const settle = (page: Page) => page.waitForTimeout(1500);

  test('says the sentence once for each change of the selection, and nothing for what is none', async ({ page }) => {
    await opened(page);
    await expect(page.getByText(/181 public pages/)).toBeVisible();
    const said = await listen(page);
    await page.getByRole('button', { name: '46 no number' }).click();
    await expect(page.locator('p.sentence')).toContainText('46 events');
    await settle(page);
    expect(await said()).toEqual([expect.stringMatching(/^46 events .* give no number/)]);

    await search(page).pressSequentially('sarajevo');
    await expect.poll(async () => (await said()).length).toBe(2);
    await page.keyboard.press('Enter');
    await settle(page);
    expect(await said()).toHaveLength(2);

    await page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('region', { name: 'Event list' }).getByRole('link').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await settle(page);
    expect(await said()).toHaveLength(2);

    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(page.locator('p.sentence')).toContainText('67 events');
    await settle(page);
    expect(await said()).toHaveLength(3);
  });
});
