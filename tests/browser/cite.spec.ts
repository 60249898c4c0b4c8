import type { Page } from '@playwright/test';
import { opened } from '../support/dashboard';
import { expect, test } from '../support/page';

/** By sha256sum over the published files; see `tests/unit/io/content-hash.test.ts`. */
const HASH_1_0_0 = 'b4972a4d8e4d48ddb1c535b10b1c31618821aab4f3f458d1db27cf56a313b877';

/** Opens the dialog of the composition at its fourth tab. */
async function citeTab(page: Page, search = '') {
  await opened(page, search);
  await page.getByRole('region', { name: 'Who took part, by group' }).getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this chart' });
  await dialog.getByRole('tab', { name: 'Cite' }).click();
  await expect(dialog.getByRole('link', { name: 'Check this citation' })).toBeVisible();
  return dialog;
}

const checked = (page: Page, text: string) => async () => {
  await page.getByRole('textbox', { name: 'A citation, an address of the dashboard, or a hash' }).fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
};

test.describe('the tab', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies a citation with version, hash, filters, day of access and a pinned address', async ({ page }) => {
    const dialog = await citeTab(page, '?from=2019&to=2023');
    await dialog.getByRole('button', { name: 'Copy citation' }).click();
    await expect(dialog.getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^Susret contributors\. \(2026\)\. Events on gender and migration in the Western Balkans \(Version 1\.1\.0\) \[Data set\]\. http:\S+\/\?from=2019&to=2023&v=1\.1\.0\. Accessed \d{1,2} \w+ \d{4}\. Filters: Period: 2019–2023\. SHA-256 of the data: [0-9a-f]{64}\.$/,
    );
    await dialog.getByRole('button', { name: 'Copy BibTeX' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{susret_2026,/);
    await dialog.getByRole('button', { name: 'Copy CFF' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^cff-version: 1\.2\.0\n/);
  });

  test('hands out citation.cff', async ({ page }) => {
    const dialog = await citeTab(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('link', { name: 'citation.cff' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('citation.cff');
  });
});

test('where the browser does not allow copying, the text is selected and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  const dialog = await citeTab(page);
  await dialog.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(dialog.getByText('The browser did not allow copying.')).toBeVisible();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toMatch(/^@misc\{susret_2026,/);
});

test('a citation leads to its check, and the check confirms it', async ({ page }) => {
  const dialog = await citeTab(page, '?country=BA');
  await dialog.getByRole('link', { name: 'Check this citation' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Check a citation' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'These are the data cited' })).toBeVisible();
});

test('a pinned address shows the numbers of its version, and leads to what came later', async ({ page }) => {
  // 82 events in all, 46 of them core: data/CHANGES.md.
  await opened(page, '?v=1.0.0');
  await expect(page.getByText('You are looking at version 1.0.0, pinned')).toBeVisible();
  await expect(page.getByText('46 events').first()).toBeVisible();
  await expect(page.getByText('Gender and migration (46)')).toBeVisible();
  await expect(page.getByText('There is a later version, 1.1.0.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'What changed' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What changed' })).toBeVisible();
  await expect(page).toHaveURL(/page=changes&v=1\.0\.0$/);
});

test('a citation made in a pinned version is of that version', async ({ page }) => {
  const dialog = await citeTab(page, '?v=1.0.0');
  await expect(dialog.getByText(`(Version 1.0.0) [Data set].`)).toContainText(HASH_1_0_0);
  await expect(dialog.getByRole('link', { name: 'Compare with a later version' })).toHaveAttribute(
    'href',
    /page=changes&v=1\.0\.0$/,
  );
});

test.describe('a version that does not exist', () => {
  test.use({ expectedFaults: /data\/v\/9\.9\.9\// });

  test('is said in a plain sentence with a way on, and the current data are shown', async ({ page }) => {
    await opened(page, '?v=9.9.9&by=year');
    await expect(page.getByText('There is no version 9.9.9 of the data. You see the current data')).toBeVisible();
    await expect(page.getByText('Gender and migration (67)')).toBeVisible();
    await expect(page).toHaveURL(/\?by=year$/);
    await page.getByRole('link', { name: 'Which versions there are' }).click();
    const table = page.getByRole('table', { name: 'Versions that this site keeps' });
    await expect(table.getByRole('rowheader')).toHaveText(['1.0.0', '1.1.0']);
  });
});

test.describe('the check', () => {
  const citation = `Susret contributors. (2026). (Version 1.0.0) [Data set]. SHA-256: ${HASH_1_0_0}.`;

  test('says that unchanged data are those cited', async ({ page }) => {
    await opened(page, '?page=check');
    await checked(page, citation)();
    await expect(page.getByRole('heading', { name: 'These are the data cited' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(HASH_1_0_0);
  });

  test('fails for one changed byte, and names the file', async ({ page }) => {
    await page.route('**/data/v/1.0.0/participants.csv', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[1000] = (body[1000] ?? 0) ^ 1;
      await route.fulfill({ response, body });
    });
    await opened(page, '?page=check');
    await checked(page, citation)();
    await expect(page.getByRole('heading', { name: 'These are not the data cited' })).toBeVisible();
    const result = page.getByRole('region', { name: 'These are not the data cited' });
    await expect(result.getByRole('listitem')).toHaveText(['data/v/1.0.0/participants.csv']);
  });

  test('fails for one changed byte in what the dashboard itself reads', async ({ page }) => {
    await page.route(/\/data\/events\.csv$/, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[2000] = (body[2000] ?? 0) ^ 1;
      await route.fulfill({ response, body });
    });
    await opened(page, '?page=check');
    await checked(page, 'Version 1.1.0')();
    const result = page.getByRole('region', { name: 'These are not the data cited' });
    await expect(result.getByRole('listitem')).toHaveText(['data/events.csv']);
  });

  test('says what a text lacks, and that a version is not kept', async ({ page }) => {
    await opened(page, '?page=check');
    await checked(page, 'Susret contributors')();
    await expect(page.getByRole('heading', { name: 'There is no version and no hash in this text' })).toBeVisible();
    await checked(page, 'Version 3.2.1')();
    await expect(page.getByRole('heading', { name: 'There is no version 3.2.1 on this site' })).toBeVisible();
    await checked(page, '0'.repeat(64))();
    await expect(page.getByRole('heading', { name: 'No version on this site has this hash' })).toBeVisible();
  });

  test('says so where the page did not come over https', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    await opened(page, '?page=check');
    await checked(page, citation)();
    await expect(page.getByRole('heading', { name: 'This browser does not compute hashes here' })).toBeVisible();
  });

  test.describe('with a file missing', () => {
    test.use({ expectedFaults: /roles\.csv/ });

    test('says which, and confirms nothing', async ({ page }) => {
      await page.route('**/data/v/1.0.0/roles.csv', (route) => route.fulfill({ status: 404, body: 'gone' }));
      await opened(page, '?page=check');
      await checked(page, citation)();
      await expect(page.getByText('The file data/v/1.0.0/roles.csv is missing on the server.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'These are the data cited' })).toHaveCount(0);
    });
  });
});

test.describe('what changed', () => {
  test('lists what a count by hand finds between the versions', async ({ page }) => {
    await opened(page, '?page=changes');
    const numbers = page.getByRole('table', { name: 'Numbers of version 1.0.0 and version 1.1.0' });
    const row = (name: string) =>
      numbers
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
        .getByRole('cell');
    // data/CHANGES.md; rows counted with Python's csv module.
    await expect(row('Events')).toHaveText(['82', '127', '+45']);
    await expect(row('Events on gender and migration')).toHaveText(['46', '67', '+21']);
    await expect(row('Events with a number of people')).toHaveText(['24', '47', '+23']);
    await expect(row('Rows in participants')).toHaveText(['151', '241', '+90']);
    await expect(row('Rows in evidence')).toHaveText(['311', '505', '+194']);
    await expect(
      page.getByText('No number and no other field of the 82 events in both versions differs.'),
    ).toBeVisible();
    const added = page.getByRole('table', { name: 'Events added' });
    await expect(added.getByRole('rowheader')).toHaveCount(45);
    await expect(page.getByText('14 cells of rows in both versions differ.')).toBeVisible();
    const cells = page.getByRole('table', { name: 'Cells of other tables that differ' });
    await expect(cells.getByRole('row').filter({ hasText: 'organisations: kmop' })).toContainText('not stated');
    await expect(cells.getByRole('row').filter({ hasText: 'organisations: kmop' })).toContainText('GR');
    await expect(page.getByRole('heading', { name: 'Fields corrected or completed' })).toBeVisible();
    await expect(page.getByRole('cell', { name: 'place in Kosovo*' })).toBeVisible();
  });

  test('lists numbers of an event that differ, and a hostile note stays text', async ({ page }) => {
    await page.route('**/data/v/1.1.0/events.csv', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /^(2016-belgrade-16-days.*),61,,exact,persons,yes/m,
        '$1,4711,,exact,persons,yes',
      );
      await route.fulfill({ response, body });
    });
    await page.route('**/data/v/1.1.0/CHANGES.md', (route) =>
      route.fulfill({
        contentType: 'text/markdown',
        body: '# A\n\n<img src=x onerror="document.title=1"> [b](javascript:1)',
      }),
    );
    await opened(page, '?page=changes&v=1.0.0');
    const fields = page.getByRole('table', { name: 'Fields of events that differ' });
    await expect(fields.getByRole('row').nth(1)).toHaveText(/six empowerment workshops\s*participants\s*61\s*4711/);
    await expect(page.getByText('<img src=x onerror="document.title=1"> [b](javascript:1)')).toBeVisible();
  });

  test.describe('with a file missing', () => {
    test.use({ expectedFaults: /venues\.csv/ });

    test('names it, and trying again helps', async ({ page }) => {
      await page.route('**/data/v/1.0.0/venues.csv', (route) => route.abort(), { times: 1 });
      await opened(page, '?page=changes');
      await expect(page.getByText('Version 1.0.0 could not be read: venues.csv.')).toBeVisible();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('table', { name: 'Events added' })).toBeVisible();
    });
  });

  test.describe('without the list', () => {
    test.use({ expectedFaults: /index\.json/ });

    test('says so, and trying again helps', async ({ page }) => {
      await page.route('**/data/v/index.json', (route) => route.abort(), { times: 1 });
      await opened(page, '?page=changes');
      await expect(page.getByText('The list of versions could not be read.')).toBeVisible();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('table', { name: 'Events added' })).toBeVisible();
    });
  });
});
