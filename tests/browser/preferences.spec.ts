/** What readers ask of their system: more contrast, less motion. */
import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { opened } from '../support/dashboard';
import { expect, test } from '../support/page';

for (const colorScheme of ['light', 'dark'] as const) {
  // WCAG 2.2, 1.4.6: 7 to 1, which is asked for at level AAA.
  test(`with more contrast every text stands out, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    await opened(page, '?country=BA');
    expect(await violations(page, { rules: ['color-contrast-enhanced'] })).toEqual([]);
  });
}

/** How many elements change slowly, or move at the moment. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const isSlow = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
    const slow = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return isSlow(transitionDuration) || isSlow(animationDuration);
    });
    return slow.length + document.getAnimations().length;
  });

for (const [reducedMotion, moves] of [
  ['reduce', false],
  ['no-preference', true],
] as const) {
  test(`things ${moves ? 'move where nobody minds' : 'stand still for those who ask for it'}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await opened(page, '?country=BA');
    expect((await moving(page)) > 0).toBe(moves);
    await page
      .locator('#map')
      .getByRole('button', { name: /Zoom in/ })
      .click();
    if (!moves) expect(await moving(page)).toBe(0);
  });
}
