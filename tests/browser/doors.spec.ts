import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { opened } from '../support/dashboard';
import { expect, test } from '../support/page';

interface Opened {
  readonly door: string;
  /** The number as the page shows it. */
  readonly shown: string;
  /** What the events of the list add. */
  readonly adds: readonly number[];
  readonly head: string;
  /** Events without any quote or page. */
  readonly bare: number;
}

/** Opens and closes every door of the page, one after the other. */
function openAll(page: Page): Promise<Opened[]> {
  return page.evaluate(async () => {
    const until = async <T>(what: string, look: () => T | null): Promise<T> => {
      for (let tries = 0; tries < 500; tries++) {
        const found = look();
        if (found !== null) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`Waited in vain for ${what}.`);
    };
    const results = [];
    // The same number may stand in several places.
    const doors = new Map(
      [...document.querySelectorAll<HTMLElement>('[data-door]')].map((door) => [
        `${door.dataset['door'] ?? ''} ${door.textContent}`,
        door,
      ]),
    );
    for (const [name, door] of doors) {
      door.focus();
      door.click();
      const head = await until(`the panel of ${name}`, () => document.querySelector('dialog[open] h2[data-total]'));
      const listed = () => [...document.querySelectorAll<HTMLElement>('dialog[open] li[data-adds]')];
      for (;;) {
        const more = document.querySelector<HTMLElement>('dialog[open] button[data-more]');
        if (more === null) break;
        const before = listed().length;
        more.click();
        await until(`more events of ${name}`, () => (listed().length > before ? more : null));
      }
      const lines = listed();
      results.push({
        door: door.dataset['door'] ?? '',
        shown: door.textContent,
        adds: lines.map((line) => Number(line.dataset['adds'])),
        head: head.textContent,
        bare: lines.filter((line) => line.querySelector('blockquote, a') === null).length,
      });
      document.querySelector<HTMLElement>('dialog[open] header button')?.click();
      await until(`the end of ${name}`, () => (document.querySelector('dialog[open]') === null ? door : null));
      if (document.activeElement !== door) throw new Error(`The focus does not come back to ${name}.`);
    }
    return results;
  });
}

/** The first number of a text; 0 where there is none ("not counted"). */
const numberIn = (text: string) => Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? 0);

for (const [search, tables] of [
  ['', 'composition'],
  ['scope=all&country=BA&from=2018', 'map,timeline,composition'],
  ['scope=all&funder=amif&from=2021', 'map,timeline,composition,network'],
] as const) {
  test(`every door of "${search}" lists events that add up to its number, each with a page`, async ({ page }) => {
    test.setTimeout(240_000);
    await opened(page, `?${search}&table=${tables}`);
    await expect(page.getByRole('table')).toHaveCount(tables.split(',').length);
    const doors = await openAll(page);
    expect(doors.length).toBeGreaterThan(40);
    expect(doors.filter(({ shown, adds }) => adds.reduce((sum, n) => sum + n, 0) !== numberIn(shown))).toEqual([]);
    expect(doors.filter(({ bare }) => bare > 0)).toEqual([]);
  });
}

test('a number opens with the quotes behind it, and Esc gives the focus back', async ({ page }) => {
  await opened(page);
  const number = page.locator('p.sentence').getByRole('button', { name: 'more than 834' });
  await number.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'More than 834 participations' });
  await expect(panel).toBeVisible();
  await expect(panel).toContainText('Sum of 16 numbers. 5 approximate ones stay out. 46 events give no number');
  await expect(panel.getByText('Preko 50 učesnika/učesnica iz zemalja Zapadnog Balkana')).toHaveCount(1);
  await expect(panel.getByText('adds 50 and makes the sum “more than”')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(number).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
});

test('Back closes a door, and comes back to it from an event', async ({ page }) => {
  await opened(page);
  await page.locator('p.sentence').getByRole('button', { name: '46 events' }).click();
  const panel = page.getByRole('dialog', { name: '46 events' });
  await panel.getByRole('listitem').first().getByRole('button').click();
  await expect(page).toHaveURL(/event=/);
  await page.goBack();
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('events without a number are kept from their door', async ({ page }) => {
  await opened(page, '?from=2022&to=2022');
  await page.locator('p.sentence').getByRole('button', { name: '5 events' }).click();
  await page.getByRole('button', { name: 'Filter to these' }).click();
  await expect(page).toHaveURL(/counted=none/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the funder behind the conference in Sarajevo is read from the event, with its quote', async ({ page }) => {
  await opened(page, '?event=2021-sarajevo-gender-and-migration');
  await page.getByRole('dialog').getByRole('button', { name: /AMIF/ }).first().click();
  const panel = page.getByRole('dialog', { name: /AMIF/ });
  await expect(panel.getByText('Funder', { exact: true })).toBeVisible();
  await expect(panel.getByRole('blockquote').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog', { name: /Gender and Migration/ })).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the panels of numbers and records, ${theme}`, async ({ page }) => {
    await opened(page, `?theme=${theme}&event=2021-sarajevo-gender-and-migration`);
    await page.getByRole('dialog').getByRole('button', { name: /MARRI/ }).first().click();
    await expect(page.getByRole('dialog', { name: /MARRI/ })).toBeVisible();
    const record = await new AxeBuilder({ page }).include('dialog[open]').analyze();
    expect(record.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await opened(page, `?theme=${theme}`);
    await page.locator('p.sentence').getByRole('button', { name: 'more than 834' }).click();
    await expect(page.getByRole('dialog', { name: /834/ })).toBeVisible();
    const door = await new AxeBuilder({ page }).include('dialog[open]').analyze();
    expect(door.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
}
