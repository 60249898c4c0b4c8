import { expect, type Page } from '@playwright/test';

/** Opens the dashboard at an address and waits until every view is drawn. */
export async function opened(page: Page, search = ''): Promise<void> {
  await page.goto(search);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
}
