/** A narrow window, a page enlarged to 400 %, and text of twice the size: nothing is lost, cut off or scrolled sideways. */
import type { Page } from '@playwright/test';
import { opened } from '../support/dashboard';
import { readLayout, type LayoutFacts } from '../support/layout-facts';
import { lint } from '../support/layout-rules';
import { readLineStarts } from '../support/line-starts';
import { readOverflow } from '../support/overflow';
import { expect, test } from '../support/page';
import { settled } from '../support/settled';
import { addStyle } from '../support/style';
import { hasWidth, show, SURFACES } from '../support/surfaces';

/** A window of 1280 px at 400 % (WCAG 2.2, 1.4.10). */
const NARROW = 320;

/** A closed choice cuts its words by itself; the way that it chose begins below with the same words in full. */
const ALLOWED = /^cut text: “[^”]*” \(network select\)/;

async function faultsOf(page: Page): Promise<string[]> {
  const facts = JSON.parse(await page.evaluate<string>(`JSON.stringify((${readLayout.toString()})())`)) as LayoutFacts;
  return [...(await page.evaluate(readOverflow)), ...lint(facts)].filter((fault) => !ALLOWED.test(fault));
}

for (const surface of SURFACES) {
  test(`${surface.name} fits a narrow window, and takes text of twice the size`, async ({ page }) => {
    const found: Record<string, string[]> = {};
    const widths = [NARROW, 390, 1440].filter((width) => hasWidth(surface, width));
    await page.setViewportSize({ width: widths[0] ?? NARROW, height: 900 });
    await show(page, surface);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      if (width !== NARROW) await addStyle(page, 'html { font-size: 200% }');
      await settled(page);
      const faults = await faultsOf(page);
      if (faults.length > 0) found[`${width} px`] = faults;
    }
    expect(found).toEqual({});
  });
}

for (const lang of ['en', 'bs', 'sr-Cyrl', 'sr-Latn', 'sq', 'mk']) {
  test(`no line begins with what ends the one above it in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 900 });
    await opened(page, `?lang=${lang}`);
    const found: Record<string, string[]> = {};
    for (const width of [280, 320, 360, 390, 430, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      const starts = await page.evaluate(readLineStarts);
      if (starts.length > 0) found[`${width} px`] = starts;
    }
    expect(found).toEqual({});
  });
}
