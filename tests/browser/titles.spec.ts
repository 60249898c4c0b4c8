import { expect, test } from '../support/page';
import { opened } from '../support/dashboard';

test('views over few events say what is true of all of them, in the language of the page', async ({ page }) => {
  const titled = (text: string) => page.getByRole('heading', { level: 2, name: text, exact: true });
  await opened(page, '?town=it-florence');
  await expect(titled('The one event was in Florence')).toBeVisible();
  await expect(titled('The one event is dated 10–11 October 2022')).toBeVisible();
  await opened(page, '?town=it-florence&lang=bs');
  await expect(titled('Firenca: tu je održan jedini događaj')).toBeVisible();
  await expect(titled('Jedini događaj održan je 10.–11. oktobra 2022.')).toBeVisible();
});

test.describe('without the words of few events', () => {
  test.use({ expectedFaults: /few-titles/ });

  test('views name themselves', async ({ page }) => {
    await page.route(/few-titles/, (route) => route.abort());
    await opened(page, '?town=it-florence');
    await expect(page.getByRole('heading', { level: 2, name: 'Events by town' })).toBeVisible();
  });
});
