import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { VIEWS } from '../../src/model/view-state';
import { expect, test } from '../support/page';

async function openImage(page: Page, view: string, query = ''): Promise<void> {
  await page.goto(query);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await page.locator(`#${view}`).getByRole('button', { name: 'Share' }).click();
  await page.getByRole('tab', { name: 'Image' }).click();
  await expect(page.locator('dialog .preview img')).toBeVisible();
}

/** Width, height and pixels a metre of a PNG file. */
function measured(png: Buffer) {
  const at = png.indexOf('pHYs');
  return [png.readUInt32BE(16), png.readUInt32BE(20), at < 0 ? null : png.readUInt32BE(at + 4)] as const;
}

async function download(page: Page, format: string): Promise<{ file: Buffer; name: string }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download ${format}` }).click(),
  ]);
  return { file: await readFile(await saved.path()), name: saved.suggestedFilename() };
}

test('every format is what it says it is', async ({ page }) => {
  await openImage(page, 'composition');
  const sizes = [
    ['PNG, screen', 640, 3780, 'susret-composition-en.png'],
    ['PNG, 2×', 1280, 7559, 'susret-composition-en-2x.png'],
    ['PNG, print 300 dpi, 16 cm', 1890, 11811, 'susret-composition-en-16cm.png'],
    ['PNG, print, half a page', 945, 11811, 'susret-composition-en-8cm.png'],
  ] as const;
  for (const [label, pixels, density, fileName] of sizes) {
    await page.getByRole('radio', { name: label }).check();
    await expect(page.locator('dialog .size')).toContainText(`${pixels.toLocaleString('en-GB')} ×`);
    const { file, name } = await download(page, 'PNG');
    const [width, height, perMetre] = measured(file);
    expect([width, perMetre, name]).toEqual([pixels, density, fileName]);
    expect(height).toBeGreaterThan(pixels / 2);
  }
  await page.getByRole('radio', { name: 'SVG' }).check();
  await expect(page.locator('dialog .size')).toHaveCount(0);
  const { file, name } = await download(page, 'SVG');
  expect(name).toBe('susret-composition-en.svg');
  const svg = file.toString('utf8');
  expect(svg).toMatch(/^<svg [^>]*width="640"/);
  expect(svg).not.toMatch(/<(style|clipPath|foreignObject)|\s(class|style|clip-path)=|@font-face/);
  await expect(page.getByRole('status').filter({ hasText: 'susret-composition-en.svg' })).toBeVisible();
});

for (const view of VIEWS) {
  test(`the picture of the ${view} is drawn with the fonts of the page`, async ({ page }) => {
    await openImage(page, view);
    const image = page.locator('dialog .preview img');
    await expect(image).toHaveJSProperty('complete', true);
    expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1890);
    expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(80);
    await expect(page.locator('dialog .fault')).toHaveCount(0);
  });
}

test('alt text and image are copied where the reader allows it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openImage(page, 'map', '?country=XK');
  await page.getByRole('button', { name: 'Copy alt text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const alt = await page.evaluate(() => navigator.clipboard.readText());
  expect(alt).toContain('Kosovo*');
  expect(alt).toContain('Source: Susret');
  await page.getByRole('button', { name: 'Copy image' }).click();
  await expect(page.getByText('The image is copied.')).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain('image/png');
});

test('without permission a sentence says so and leaves a way on', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
    Object.assign(Clipboard.prototype, { write: refuse, writeText: refuse });
  });
  await openImage(page, 'timeline');
  await page.getByRole('button', { name: 'Copy image' }).click();
  await expect(page.getByText('Download it instead')).toBeVisible();
  await page.getByRole('button', { name: 'Copy alt text' }).click();
  const field = page.getByRole('textbox', { name: 'Alt text' });
  expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
    (await field.inputValue()).length,
  );
});

test('an image too large for a canvas leaves the SVG', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => {
      done(null);
    };
  });
  await openImage(page, 'events');
  await expect(page.getByRole('alert')).toContainText('larger than the browser can draw');
  await expect(page.getByRole('button', { name: 'Download PNG' })).toBeDisabled();
  await page.getByRole('radio', { name: 'SVG' }).check();
  expect((await download(page, 'SVG')).name).toBe('susret-events-en.svg');
});

test.describe('offline', () => {
  test.use({ expectedFaults: /woff2/ });
  test('without its fonts the SVG can still be had', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await page.waitForLoadState('networkidle');
    await page.route('**/*.woff2', (route) => route.abort('internetdisconnected'));
    await page.locator('#network').getByRole('button', { name: 'Share' }).click();
    await page.getByRole('tab', { name: 'Image' }).click();
    await expect(page.getByRole('alert')).toContainText('The SVG does without them');
    await page.getByRole('radio', { name: 'SVG' }).check();
    expect((await download(page, 'SVG')).name).toBe('susret-network-en.svg');
  });
});
