import { expect, test } from '../support/page';
import { opened } from '../support/dashboard';

test('the conference in Sarajevo opens with its bound, its groups and its funders, each with the quote', async ({
  page,
}) => {
  await opened(page, '?event=2021-sarajevo-gender-and-migration');
  const panel = page.getByRole('dialog', { name: 'Regional Conference “Gender and Migration”' });
  await expect(panel).toBeVisible();
  await expect(panel.getByText('13–15 Oct 2021', { exact: true })).toBeVisible();
  await expect(panel.getByText('more than 50', { exact: true })).toBeVisible();
  await expect(panel.getByText('Preko 50 učesnika/učesnica iz zemalja Zapadnog Balkana')).toBeVisible();
  await expect(panel.locator('blockquote', { hasText: 'Preko 50' })).toHaveAttribute('lang', 'bs');
  for (const group of [
    'Gender equality institutions',
    'Policy makers and public authorities',
    'Civil society organisations',
    'Academia and research',
    'International organisations',
    'Donors and diplomats',
  ])
    await expect(panel.locator('.group').getByText(group, { exact: true })).toBeVisible();
  await expect(
    panel.getByText('Migration, Asylum, Refugees Regional Initiative (Regional Centre) (MARRI)'),
  ).toBeVisible();
  await expect(panel.getByText('Gender Equality Agency of Bosnia and Herzegovina', { exact: true })).toBeVisible();
  const cofunders = panel.locator('.fact', { hasText: 'Co-funders of the project' });
  await expect(cofunders).toContainText('Asylum, Migration and Integration Fund');
  await expect(cofunders).toContainText('Austria');
  await expect(cofunders).toContainText('koji sufinansira Fond za azil, migracije i integraciju EU');
});

test('the training in Belgrade opens with 32 = 7 + 12 + 3 + 10 and five objectives', async ({ page }) => {
  await opened(page, '?event=2023-belgrade-we-empower-training-2');
  const panel = page.getByRole('dialog', { name: /WE-EMPOWER/ });
  await expect(panel.getByText('18–19 Oct 2023', { exact: true })).toBeVisible();
  await expect(panel.getByText('our sum: 7 + 12 + 3 + 10')).toBeVisible();
  await expect(panel.getByText('25 learners', { exact: true })).toBeVisible();
  await expect(panel.getByText('Stated for 13 of 32: 13 women and girls')).toBeVisible();
  await expect(panel.locator('.fact', { hasText: 'Objectives' }).locator('blockquote')).toHaveCount(5);
  await expect(panel.locator('.fact', { hasText: 'Host' }).first()).toContainText('Atina');
});

test('the panel closes by Escape, by its button and by Back, and gives the focus back', async ({ page }) => {
  await opened(page);
  const link = page.getByRole('region', { name: 'Event list' }).getByRole('link').first();
  await link.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();
  await link.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await link.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the panel walks through the selection and says where it stands', async ({ page }) => {
  await opened(page, '?scope=all&project=pact');
  await page.getByRole('region', { name: 'Event list' }).getByRole('link').first().click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByText(/^Event 1 of \d+$/)).toBeVisible();
  const first = await panel.getByRole('heading', { level: 2 }).textContent();
  await panel.getByRole('button', { name: 'Next event' }).click();
  await expect(panel.getByText(/^Event 2 of \d+$/)).toBeVisible();
  await panel.getByRole('button', { name: 'Previous event' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(first ?? '');
});

test('an event that does not exist is named, and the page stays', async ({ page }) => {
  await opened(page, '?event=no-such-event');
  await expect(page.getByText('“no-such-event” is no known value of “event”')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(/67 events/).first()).toBeVisible();
});
