/** What fingers and pointers hit is large enough: 44 px by touch, 24 px by mouse. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { hasWidth, show, SURFACES, type Surface } from '../support/surfaces';
import { readTargets, tooSmall, type Target } from '../support/targets';

/** WCAG 2.2, 2.5.8 and 2.5.5, px. */
const [FINE, COARSE] = [24, 44];

async function targetsOf(page: Page, { within = 'body' }: Surface): Promise<Target[]> {
  return page.evaluate(readTargets, within);
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const surface of SURFACES.filter((one) => hasWidth(one, 390))) {
    test(`every control can be touched in ${surface.name}`, async ({ page }) => {
      await show(page, surface);
      const targets = await targetsOf(page, surface);
      expect(targets.length).toBeGreaterThan(0);
      // Towns and dates lie where they are, closer than fingers; the table beside each chart has them all, and a map can be enlarged.
      expect(
        tooSmall(
          targets.filter(({ mark }) => !mark),
          COARSE,
        ),
      ).toEqual([]);
      expect(tooSmall(targets, FINE)).toEqual([]);
    });
  }
});

for (const surface of SURFACES.filter((one) => hasWidth(one, 1440))) {
  test(`every control can be hit in ${surface.name}`, async ({ page }) => {
    await show(page, surface);
    expect(tooSmall(await targetsOf(page, surface), FINE)).toEqual([]);
  });
}
