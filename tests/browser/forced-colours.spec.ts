/** In forced colours no colour tells things apart: form does, and the colours are those of the system. */
import type { Locator, Page } from '@playwright/test';
import { opened } from '../support/dashboard';
import { readLayout, type LayoutFacts, type Rgb } from '../support/layout-facts';
import { contrast } from '../support/layout-rules';
import { expect, test } from '../support/page';

test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

/** WCAG 2.2, 1.4.11. */
const LEAST_CONTRAST = 3;

async function shapesOf(page: Page) {
  const facts = JSON.parse(await page.evaluate<string>(`JSON.stringify((${readLayout.toString()})())`)) as LayoutFacts;
  return { shapes: facts.shapes, paper: facts.paper };
}

// The systems that the browser plays have black, white and greys for everything that is neither link nor chosen.
const hasHue = ([r, g, b]: Rgb) => Math.max(r, g, b) - Math.min(r, g, b) > 2;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const theme of ['', '?theme=light', '?theme=dark']) {
    test(`every mark has colours of the system, ${colorScheme}, at ${theme || 'its own theme'}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await opened(page, theme);
      const { shapes, paper } = await shapesOf(page);
      expect(paper).toEqual(colorScheme === 'dark' ? [0, 0, 0] : [255, 255, 255]);
      const coloured = shapes.filter(({ fill, stroke }) =>
        [fill, stroke].some((paint) => paint !== null && paint !== 'hatch' && hasHue(paint)),
      );
      expect(coloured.map(({ where }) => where)).toEqual([]);
    });
  }
}

test('counted, not broken down and named without a number differ by form', async ({ page }) => {
  await opened(page);
  const { shapes, paper } = await shapesOf(page);
  const marks = shapes.filter(({ where }) => where.startsWith('composition'));
  const stands = (paint: Rgb | 'hatch' | null) =>
    paint !== null && paint !== 'hatch' && contrast(paint, paper) >= LEAST_CONTRAST;
  const [solid, hatched, outlined] = [
    marks.filter(({ fill }) => stands(fill)),
    marks.filter(({ fill }) => fill === 'hatch'),
    marks.filter(
      ({ fill, stroke, outline }) => !stands(fill) && fill !== 'hatch' && stroke !== null && outline.length > 0,
    ),
  ];
  expect(solid.length).toBeGreaterThan(0);
  expect(hatched.length).toBeGreaterThan(0);
  // participants.csv: 21 core events name civil society without a number, 16 the government.
  expect(outlined.length).toBeGreaterThanOrEqual(37);
  for (const mark of [...hatched, ...outlined]) expect(stands(mark.stroke), mark.where).toBe(true);
  const pattern = page.locator('#composition pattern').first();
  const lines = await pattern.locator('line').evaluate((line) => getComputedStyle(line).stroke);
  const ground = await pattern.locator('rect').evaluate((rect) => getComputedStyle(rect).fill);
  expect(lines).not.toBe(ground);
});

test('the focus is seen wherever the keyboard leads', async ({ page }) => {
  await opened(page, '?group=migrants-refugees');
  const unseen: string[] = [];
  let stops = 0;
  for (; stops < 200; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return null;
      // Controls that lie unseen over what they look like hand their outline to it.
      const holders = [at, at.nextElementSibling, at.parentElement].filter((one) => one !== null);
      const outlined = holders.some((one) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
      });
      return { name: at.getAttribute('aria-label') ?? at.textContent, outlined };
    });
    if (stop === null) break;
    if (!stop.outlined) unseen.push(stop.name);
  }
  expect(stops).toBeGreaterThan(40);
  expect(unseen).toEqual([]);
});

/** Colours of what a reader sees of a control, and of its lower edge. */
const look = (control: Locator) =>
  control.evaluate((element) => {
    const { backgroundColor, borderBottomColor } = getComputedStyle(element);
    return `${backgroundColor} ${borderBottomColor}`;
  });

test('what is chosen can be told from what is not', async ({ page }) => {
  await opened(page, '?group=migrants-refugees');
  const pairs: [chosen: Locator, other: Locator][] = [
    [page.locator('#filters span.pill.selected').first(), page.locator('#filters span.pill:not(.selected)').first()],
    [page.locator('input:checked + span').first(), page.locator('input:not(:checked) + span').first()],
  ];
  for (const [chosen, other] of pairs) expect(await look(chosen)).not.toBe(await look(other));
  await page.locator('#composition').getByRole('button', { name: 'Share' }).click();
  expect(await look(page.getByRole('tab', { selected: true }))).not.toBe(
    await look(page.getByRole('tab', { selected: false }).first()),
  );
});

test('numbers that open are underlined, bounds by dashes, since gradients are left out', async ({ page }) => {
  await opened(page);
  const lineOf = (door: Locator) =>
    door.evaluate((element) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
      return `${textDecorationLine} ${textDecorationStyle}`;
    });
  const sentence = page.getByRole('heading', { level: 1 }).locator('..');
  expect(await lineOf(sentence.getByRole('button', { name: '67 events' }))).toBe('underline solid');
  expect(await lineOf(sentence.getByRole('button', { name: 'more than 834' }))).toBe('underline dashed');
});
